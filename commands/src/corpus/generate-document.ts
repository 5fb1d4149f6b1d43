// A process of its own: generates documents one after another, so that one that hangs or takes all memory can be ended.
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadDocument, LoaderError, type Diagnostic } from '@cc-gateway/loader';
import {
  createModel,
  generateClient,
  generateServer,
  GeneratorError,
  printTypes,
  type GeneratedFile,
} from 'openapi-ts-morph';
import type { Assignment, Outcome } from './generate-corpus.ts';

interface Output {
  readonly operations: number;
  readonly files: readonly GeneratedFile[];
}

function below(folder: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.map(({ path: name, content }) => ({ path: `${folder}/${name}`, content }));
}

async function generate(file: string): Promise<Output> {
  const document = await loadDocument(file);
  const model = createModel(document);
  const options = { model, types: await printTypes(document, model) };
  const client = await generateClient(document, { ...options, runtime: '../../runtime/client' });
  const server = await generateServer(document, { ...options, runtime: '../../runtime/server' });
  const operations = model.resources.reduce((sum, resource) => sum + resource.operations.length, 0);
  return { operations, files: [...below('client', client), ...below('server', server)] };
}

const TYPES = { client: 'client/types.ts', server: 'server/types.ts' };

/** Both sides have the same types, a third of the output: they are written once, so that compilers check them once. */
function withoutRepetition(files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const types = files.find((file) => file.path === TYPES.client)?.content;
  return files.map((file) => {
    const isRepeated = file.path === TYPES.server && file.content === types;
    return isRepeated ? { ...file, content: `export type * from '../${TYPES.client}';\n` } : file;
  });
}

async function write(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const side of ['client', 'server']) await mkdir(path.join(folder, side), { recursive: true });
  for (const file of withoutRepetition(files)) await writeFile(path.join(folder, file.path), file.content);
}

function digest(files: readonly GeneratedFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.path}\n${file.content}\n`);
  return hash.digest('hex');
}

async function run({ file, folder }: Assignment): Promise<Outcome> {
  const start = process.cpuUsage();
  try {
    const { operations, files } = await generate(file);
    const { user, system } = process.cpuUsage(start);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    await write(folder, files);
    const first = digest(files);
    if (first !== digest((await generate(file)).files)) return { kind: 'failed', reason: 'a second run differs' };
    return { kind: 'generated', seconds: (user + system) / 1e6, operations, megabytes };
  } catch (error) {
    if (error instanceof LoaderError || error instanceof GeneratorError) return refusal(error.diagnostics, file);
    return { kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The first error in one line, without the folder that the document lies in; an error that names no place is ours. */
function refusal(diagnostics: readonly Diagnostic[], file: string): Outcome {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  if (first?.position === undefined) return { kind: 'failed', reason: `no place: ${first?.code}: ${first?.message}` };
  const { code, message, position } = first;
  const folder = path.relative(process.cwd(), realpathSync(path.dirname(file)));
  const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const cause = message.replaceAll(`${folder}/`, '');
  return { kind: 'refused', reason: `${code} at ${position.line}:${position.column}: ${cause}${others}` };
}

function isAssignment(message: unknown): message is Assignment {
  return typeof message === 'object' && message !== null && 'file' in message && 'folder' in message;
}

process.on('message', (message: unknown) => {
  if (isAssignment(message)) void run(message).then((outcome) => process.send?.(outcome));
});
