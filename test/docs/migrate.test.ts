import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { loadText } from '@cc-gateway/loader';
import openapiTypes, { astToString } from 'openapi-typescript';
import { generateClient, writeFiles } from 'openapi-ts-morph';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readCodeBlocks, root } from './read-code-blocks.ts';

const run = promisify(execFile);

const json = (schema: object): object => ({ 'application/json': { schema } });
const pet = { $ref: '#/components/schemas/Pet' };
const problem = { description: 'Refused.', content: json({ $ref: '#/components/schemas/Problem' }) };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': {
      post: {
        requestBody: { required: true, content: json(pet) },
        responses: { 201: { description: 'Added.', content: json(pet) }, default: problem },
      },
    },
    '/pets/{id}': {
      parameters: [id],
      get: {
        parameters: [{ name: 'fields', in: 'query', schema: { type: 'array', items: { type: 'string' } } }],
        responses: { 200: { description: 'One.', content: json(pet) }, default: problem },
      },
      delete: { responses: { 204: { description: 'Gone.' } } },
    },
    '/pets/{id}/photo': {
      get: { parameters: [id], responses: { 200: { description: 'A photo.', content: { 'image/png': {} } } } },
    },
    '/odd/{segment}': {
      get: {
        parameters: [
          { name: 'segment', in: 'path', required: true, style: 'label', schema: { type: 'string' } },
          {
            name: 'tags',
            in: 'query',
            style: 'pipeDelimited',
            explode: false,
            schema: { type: 'array', items: { type: 'string' } },
          },
          { name: 'X-List', in: 'header', schema: { type: 'array', items: { type: 'integer' } } },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
        ],
        responses: { 200: { description: 'Text.', content: { 'text/plain': { schema: { type: 'string' } } } } },
      },
      post: {
        parameters: [{ name: 'segment', in: 'path', required: true, schema: { type: 'string' } }],
        requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } },
        responses: { 200: { description: 'Done.' } },
      },
    },
  },
  components: {
    schemas: {
      Pet: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, age: { type: 'integer' } } },
      Problem: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
    },
  },
};

const [PROGRAM = ''] = readCodeBlocks('docs/MIGRATE.md', 'ts');
const MOVED = PROGRAM.replace("'openapi-fetch'", "'./api/openapi-fetch.ts'").replace("'./schema'", "'./api/types.ts'");

// Below the repository, so that openapi-fetch is found by name.
let folder = '';

beforeAll(async () => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(root, '.cache', 'migrate-'));
  const document = loadText(JSON.stringify(DOCUMENT), { name: 'pets.json' });
  await writeFiles(path.join(folder, 'api'), await generateClient(document));
  const types = await openapiTypes(JSON.stringify(DOCUMENT));
  writeFileSync(path.join(folder, 'schema.ts'), astToString(types));
  writeFileSync(path.join(folder, 'before.ts'), PROGRAM);
  writeFileSync(path.join(folder, 'after.ts'), MOVED);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function answerTo({ method, url }: Request): Response {
  const { pathname } = new URL(url);
  if (method === 'DELETE') return new Response(null, { status: 204 });
  if (method === 'POST') return Response.json({ title: 'There is a Tom already.' }, { status: 409 });
  if (pathname.endsWith('/photo')) return new Response(new Uint8Array(3), { headers: { 'content-type': 'image/png' } });
  if (pathname.endsWith('/nobody')) return Response.json({ title: 'Nobody.' }, { status: 404 });
  return Response.json({ name: 'Tom', age: 3 });
}

interface Seen {
  readonly requests: unknown[];
  readonly lines: unknown[][];
}

/** Runs a program against a server that is not there. */
async function runProgram(file: string): Promise<Seen> {
  const requests: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const headers = Object.fromEntries(request.headers);
    requests.push([request.method, request.url, headers, await request.clone().text()]);
    return answerTo(request);
  });
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  try {
    await import(pathToFileURL(path.join(folder, file)).href);
    return { requests, lines: log.mock.calls };
  } finally {
    log.mockRestore();
    vi.unstubAllGlobals();
  }
}

test('only the imports of a program for openapi-fetch change: it sends and shows the same', async () => {
  expect(MOVED).not.toContain("'openapi-fetch'");
  const before = await runProgram('before.ts');
  expect(before.requests.length).toBe(5);
  expect(await runProgram('after.ts')).toEqual(before);
}, 60_000);

test('both compile', async () => {
  const compilerOptions = { noUnusedLocals: false };
  const config = { extends: path.join(root, 'tsconfig.json'), include: ['before.ts', 'after.ts'], compilerOptions };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = path.join(root, 'node_modules/typescript-native/bin/tsc');
  const outcome: unknown = await run(process.execPath, [compiler, '-p', folder]).catch((error: unknown) => error);
  expect(outcome).toEqual({ stdout: '', stderr: '' });
}, 120_000);

type Send = (path: string, init: object) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

/** The drop-in of the document, without its types. */
async function movedClient(fetch: (request: Request) => Promise<Response>): Promise<Record<'GET' | 'POST', Send>> {
  const module: unknown = await import(path.join(folder, 'api/openapi-fetch.ts'));
  const create: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : undefined;
  if (typeof create !== 'function') throw new Error('no client');
  const client: unknown = Reflect.apply(create, undefined, [{ baseUrl: 'https://host', fetch }]);
  const member = (method: string): Send => {
    const send: unknown = typeof client === 'object' && client !== null ? Reflect.get(client, method) : undefined;
    if (typeof send !== 'function') throw new Error(`no ${method}`);
    return async (...parameters) => {
      const answer: unknown = await Reflect.apply(send, undefined, parameters);
      return typeof answer === 'object' && answer !== null ? answer : {};
    };
  };
  return { GET: member('GET'), POST: member('POST') };
}

test('what openapi-fetch gets wrong is sent and read as the document says', async () => {
  const seen: unknown[] = [];
  const answers = [
    new Response('fine', { headers: { 'content-type': 'text/plain' } }),
    new Response(null, { status: 500 }),
  ];
  const client = await movedClient(async (request) => {
    const { method, url, headers } = request;
    const fields = ['x-list', 'cookie', 'content-type'].map((name) => headers.get(name));
    seen.push([method, url, fields, await request.text()]);
    return answers[seen.length - 1] ?? new Response(null, { status: 204 });
  });
  const params = {
    path: { segment: 'a b' },
    query: { tags: ['x', 'y'] },
    header: { 'X-List': [1, 2] },
    cookie: { session: 's;1' },
  };
  expect(await client.GET('/odd/{segment}', { params })).toMatchObject({ data: 'fine' });
  expect(await client.POST('/odd/{segment}', { params: { path: { segment: 'x' } }, body: { a: 'b&c' } })).toMatchObject(
    {
      error: { name: 'UnexpectedAnswer', status: 500 },
    },
  );
  const bad = { params: { path: { segment: '..' } } };
  await expect(client.POST('/odd/{segment}', bad)).rejects.toMatchObject({ name: 'ParameterError' });
  expect(seen).toEqual([
    ['GET', 'https://host/odd/.a%20b?tags=x%7Cy', ['1,2', 'session=s%3B1', null], ''],
    ['POST', 'https://host/odd/x', [null, null, 'application/x-www-form-urlencoded'], 'a=b%26c'],
  ]);
});

test('serialisers, bodies and readings of a program go before those of the document', async () => {
  const seen: unknown[] = [];
  const client = await movedClient(async (request) => {
    seen.push([request.url, request.headers.get('content-type'), await request.text()]);
    return new Response('{"a":1}', { headers: { 'content-type': 'application/json' } });
  });
  const params = { path: { segment: '..' }, query: { tags: ['x'] } };
  const querySerializer = (): string => 'q';
  const pathSerializer = (url: string): string => url.replace('{segment}', 'own');
  const bodySerializer = (body: unknown): string => JSON.stringify({ body });
  const init = { params, querySerializer, pathSerializer, bodySerializer, body: { b: 2 }, parseAs: 'text' };
  expect(await client.POST('/odd/{segment}', init)).toMatchObject({ data: '{"a":1}' });
  expect(await client.GET('/unknown', {})).toMatchObject({ data: { a: 1 } });
  expect(seen).toEqual([
    ['https://host/odd/own?q', 'application/json', '{"body":{"b":2}}'],
    ['https://host/unknown', null, ''],
  ]);
});
