import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LoadedDocument } from '@cc-gateway/loader';
import type { FormatOptions } from '../model/formats.ts';
import type { Model } from '../model/model.ts';
import { printTypes } from '../openapi-typescript.ts';
import { retypedOperations, type TypedDocument, type TypedModel } from '../type-document/typed-model.ts';

/** What a worker is told. */
export interface TypesTask extends Pick<TypedDocument, 'value' | 'version'> {
  readonly model: TypedModel;
  readonly formats: FormatOptions;
}

/** The built package has the worker beside this module; the sources of the repository have none that Node can run. */
const BUILT = new URL('./types-worker.js', import.meta.url);

/** For fewer operations a worker takes longer to start than it saves. */
const MANY = 500;

/** Whether the types of a document are worth a thread of their own, and there can be one. */
export function isWorthAThread({ resources }: Model): boolean {
  const count = resources.reduce((sum, { operations }) => sum + operations.length, 0);
  return count > MANY && availableParallelism() > 1 && existsSync(BUILT);
}

async function printInWorker(file: URL, task: TypesTask): Promise<string> {
  const worker = new Worker(file);
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.once('message', (text: unknown) => {
        if (typeof text === 'string') resolve(text);
        else reject(new TypeError('a worker answers with text'));
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the worker ended with ${code} and no answer`)));
      worker.postMessage(task);
    });
  } finally {
    await worker.terminate();
  }
}

/**
 * As `printTypes`, by a worker while this thread goes on. Whatever goes wrong there, memory included, this thread prints
 * them after all, and says what is wrong with the document and where.
 *
 * @throws GeneratorError when a reference cannot be expressed as a type
 */
export async function printTypesApart(
  document: LoadedDocument,
  model: Model,
  formats: FormatOptions,
  file = BUILT,
): Promise<string> {
  const { value, version } = document;
  const needed = { resources: [{ operations: retypedOperations(model) }] };
  try {
    return await printInWorker(file, { value, version, model: needed, formats });
  } catch {
    return printTypes(document, model, formats);
  }
}
