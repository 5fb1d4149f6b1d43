// N02, N03 and N11 of the hostile documents: what a generated server does under names that objects have already.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadText } from '@cc-gateway/loader';
import { generateServer, writeFiles } from 'openapi-ts-morph';
import { afterEach, expect, test } from 'vitest';
import { outputFolder } from './compile.ts';

const NAMES = [
  ...['constructor', '__proto__', 'then', 'toJSON', 'use', 'GET', 'default', 'await', 'arguments', 'prototype'],
  ...['toString', 'hasOwnProperty', 'valueOf', 'catch', 'finally', 'length', 'name', 'call', 'apply'],
];

type Call = (...parts: unknown[]) => unknown;

let folder = '';

afterEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
  folder = '';
});

function isFunction(value: unknown): value is Call {
  return typeof value === 'function';
}

function member(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null && Object.hasOwn(owner, name)
    ? Reflect.get(owner, name)
    : undefined;
}

function called(module: unknown, name: string, ...parts: unknown[]): unknown {
  const found = member(module, name);
  if (!isFunction(found)) throw new Error(`the server has no ${name}`);
  return found(...parts);
}

async function serverOf(paths: object): Promise<unknown> {
  folder = outputFolder();
  const document = { openapi: '3.1.1', info: { title: 'T', version: '1' }, paths };
  const loaded = loadText(JSON.stringify(document), { name: 'a.json' });
  await writeFiles(folder, await generateServer(loaded, { runtime: '../../src/runtime/server' }));
  const module: unknown = await import(pathToFileURL(join(folder, 'index.ts')).href);
  return module;
}

async function ask(module: unknown, handlers: unknown, path: string, init?: RequestInit): Promise<Response> {
  const quiet = { warn: () => undefined, error: () => undefined };
  const server = called(module, 'createServer', handlers, { log: quiet });
  const handle = called(module, 'createFetchHandler', server);
  if (!isFunction(handle)) throw new Error('the handler is none');
  const response = await handle(new Request(`http://host${path}`, init));
  if (!(response instanceof Response)) throw new Error('the answer is none');
  return response;
}

function textAnswer(schema: object = { type: 'string' }): object {
  return { 200: { description: 'Yes.', content: { 'text/plain': { schema } } } };
}

function namesOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** Handlers by resource and name, those of `unimplemented` with a function that tells their names. */
function telling(unimplemented: unknown): Record<string, object> {
  const resources = Object.entries(typeof unimplemented === 'object' && unimplemented !== null ? unimplemented : {});
  return Object.fromEntries(
    resources.map(([resource, operations]: [string, unknown]) => [
      resource,
      Object.fromEntries(namesOf(operations).map((name) => [name, () => `${resource}.${name}`])),
    ]),
  );
}

test('N03 operations and resources of such names are answered by their own handlers, or not at all', async () => {
  const module = await serverOf({
    ...Object.fromEntries(
      NAMES.map((name, index) => [
        `/o${index}`,
        { get: { tags: ['all'], operationId: name, responses: textAnswer() } },
      ]),
    ),
    ...Object.fromEntries(
      NAMES.map((name, index) => [`/t${index}`, { get: { tags: [name], responses: textAnswer() } }]),
    ),
  });
  const handlers = telling(member(module, 'unimplemented'));
  const told = new Set<string>();
  for (const [index] of NAMES.entries()) {
    for (const path of [`/o${index}`, `/t${index}`]) {
      const response = await ask(module, handlers, path);
      expect(response.status).toBe(200);
      told.add(await response.text());
    }
  }
  expect(told.size).toBe(2 * NAMES.length);
  await expect(ask(module, {}, '/o0')).rejects.toThrow(/constructor|the operation has no handler/);
  const none = await ask(module, member(module, 'unimplemented'), '/o0');
  expect(none.status).toBe(501);
});

test('N02 members called __proto__ are members: in an example, a const and a default', async () => {
  const text = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
  const value: unknown = JSON.parse(text);
  const module = await serverOf({
    '/a': {
      get: {
        responses: {
          200: {
            description: 'Yes.',
            content: { 'application/json': { schema: { const: value, default: value }, example: value } },
          },
        },
      },
    },
  });
  const response = await ask(module, called(module, 'createMock'), '/a');
  expect([response.status, await response.text()]).toEqual([200, text]);
  expect(Reflect.has({}, 'admin')).toBe(false);
});

test('N11 fixed text wins over templates, a slash at the end is another path, and the first of two equal ones stays', async () => {
  const module = await serverOf({
    '/a/{x}': { get: { operationId: 'template', tags: ['t'], responses: textAnswer() } },
    '/a/b': { get: { operationId: 'fixed', tags: ['t'], responses: textAnswer() } },
    '/a/b/': { get: { operationId: 'slash', tags: ['t'], responses: textAnswer() } },
    '/a/{y}': { get: { operationId: 'second', tags: ['t'], responses: textAnswer() } },
  });
  const handlers = telling(member(module, 'unimplemented'));
  const answers = await Promise.all(
    ['/a/b', '/a/b/', '/a/c'].map(async (path) => (await ask(module, handlers, path)).text()),
  );
  expect(answers).toEqual(['t.fixed', 't.slash', 't.template']);
});
