import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isObject, type LoadedDocument } from '@cc-gateway/loader';
import type { FormatOptions } from '../model/formats.ts';
import { METHODS } from '../model/operations.ts';
import { objectOf } from '../model/resolve.ts';
import { printTypes } from '../openapi-typescript.ts';
import { retypedOperations, type TypedDocument, type TypedModel } from '../type-document/typed-model.ts';

/** What a worker is told first: it gets ready while the model is made. */
export type TypesSource = Pick<TypedDocument, 'value' | 'version'>;

/** What a worker is told next. */
export interface TypesTask {
  readonly model: TypedModel;
  readonly formats: FormatOptions;
}

/** The built package has the worker beside this module; the sources of the repository have none that Node can run. */
const BUILT = new URL('./types-worker.js', import.meta.url);

/** For fewer operations a worker takes longer to start than it saves. */
const MANY = 500;

/** Whether the types of a document are worth a thread of their own, and there can be one. */
function isWorthAThread({ value }: Pick<LoadedDocument, 'value'>): boolean {
  const items = isObject(value) ? Object.values(objectOf(value, 'paths')).filter(isObject) : [];
  const count = items.reduce((sum, item) => sum + METHODS.filter((method) => Object.hasOwn(item, method)).length, 0);
  return count > MANY && availableParallelism() > 1 && existsSync(BUILT);
}

function answerOf(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('message', (text: unknown) => {
      if (typeof text === 'string') resolve(text);
      else reject(new TypeError('a worker answers with text'));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the worker ended with ${code} and no answer`)));
  });
}

/** A thread for the types of a document, if they are worth one and there is one to be had. */
export function typesThread(document: LoadedDocument): TypesThread | undefined {
  if (!isWorthAThread(document)) return undefined;
  try {
    return new TypesThread(document);
  } catch {
    return undefined;
  }
}

/** A thread that prints the types of a document while this one goes on. */
export class TypesThread {
  readonly #document: LoadedDocument;
  readonly #worker: Worker;
  readonly #answer: Promise<string>;

  constructor(document: LoadedDocument, file = BUILT) {
    const { value, version } = document;
    this.#document = document;
    this.#worker = new Worker(file);
    this.#answer = answerOf(this.#worker);
    // Nobody may be waiting yet when it fails.
    this.#answer.catch(() => undefined);
    this.#worker.postMessage({ value, version } satisfies TypesSource);
  }

  /**
   * As `printTypes`. Whatever goes wrong in the other thread, memory included, this one prints them after all, and says
   * what is wrong with the document and where.
   *
   * @throws GeneratorError when a reference cannot be expressed as a type
   */
  async print(model: TypedModel, formats: FormatOptions): Promise<string> {
    const needed = { resources: [{ operations: retypedOperations(model) }] };
    try {
      this.#worker.postMessage({ model: needed, formats } satisfies TypesTask);
      return await this.#answer;
    } catch {
      return await printTypes(this.#document, model, formats);
    } finally {
      await this.end();
    }
  }

  /** Ends the thread, whatever it is at. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
