import { loadText, type LoadedDocument } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { GeneratorError } from '../generator-error.ts';
import { createModel } from '../model/create-model.ts';
import { printTypes } from '../openapi-typescript.ts';
import { TypesThread } from './print-types-apart.ts';

/** A worker of this text. */
function workerOf(text: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}

const tsx = import.meta.resolve('tsx/esm/api');
const source = new URL('./types-worker.ts', import.meta.url);
const FROM_SOURCES = workerOf(`import { register } from '${tsx}'; register(); await import('${source}');`);

function documentWith(schema: object): LoadedDocument {
  const content = { 'text/event-stream': { itemSchema: schema } };
  const operation = { operationId: 'op', responses: { 200: { description: '', content } } };
  const paths = { '/x': { get: operation, query: { ...operation, operationId: 'asked' } } };
  const value = { openapi: '3.2.0', info: { title: 'T', version: '1' }, paths };
  return loadText(JSON.stringify(value, undefined, 1), { name: 'apart.json' });
}

/** The document, and how often it was taken to print its types. */
function counted(document: LoadedDocument): { document: LoadedDocument; times: () => number } {
  let times = 0;
  const get = (target: LoadedDocument, member: keyof LoadedDocument): unknown => {
    if (member === 'value') times++;
    const found: unknown = Reflect.get(target, member);
    return found;
  };
  return { document: new Proxy(document, { get }), times: () => times };
}

const TIMES = { properties: { at: { type: 'string', format: 'date-time' } } };

test('a worker prints what this thread would print', async () => {
  const { document, times } = counted(documentWith(TIMES));
  const model = createModel(document);
  const before = times();
  const printed = await new TypesThread(document, FROM_SOURCES).print(model, { dates: 'Date' });
  expect(times() - before).toBe(1);
  expect(printed).toBe(await printTypes(document, model, { dates: 'Date' }));
  expect(printed).toContain('at?: Date;');
}, 120_000);

test.each([
  ['that is not there', new URL('./no-such-worker.js', import.meta.url)],
  ['that breaks', workerOf('throw new Error()')],
  ['that says nothing', workerOf('')],
])(
  'a worker %s costs time only',
  async (_name, file) => {
    const document = documentWith(TIMES);
    const model = createModel(document);
    expect(await new TypesThread(document, file).print(model, {})).toBe(await printTypes(document, model));
  },
  120_000,
);

test('what is wrong with the document is said with its place', async () => {
  const document = documentWith({ $ref: '#/info/title' });
  const failure = new TypesThread(document, FROM_SOURCES).print(createModel(document), {});
  await expect(failure).rejects.toThrow(GeneratorError);
  await expect(failure).rejects.toThrow(/apart\.json:\d+:\d+/);
}, 120_000);
