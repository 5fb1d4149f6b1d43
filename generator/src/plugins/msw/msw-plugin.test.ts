import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadText } from '@cc-gateway/loader';
import type { RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createModel } from '../../model/create-model.ts';
import { mswPlugin } from './msw-plugin.ts';

const DOCUMENT = `
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets/{petId}:
    get:
      responses:
        '200': { description: A pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /pets/first:
    get:
      responses:
        '404': { description: No pet. }
        '200':
          description: A pet.
          content:
            application/vnd.pet+json: { examples: { cat: { $ref: '#/components/examples/Cat' } } }
  /pets:
    post: { responses: { '201': { description: Made. } } }
  /pets(old):
    get:
      responses:
        default: { description: Old ones., content: { application/json: { example: ["it's", null] } } }
components:
  schemas: { Pet: { type: object, example: { name: Rex, __proto__: { a: 1 } } } }
  examples: { Cat: { value: { name: Tom } } }
`;

const EXPECTED = `
import { http, HttpResponse, type RequestHandler } from 'msw';

/** Every operation answers with its example. Handlers of your own go before: \`server.use(…)\`. */
export const handlers: RequestHandler[] = [
  http.post('*/pets', () => new HttpResponse(null, { status: 201 })),
  http.get(new RegExp('\\\\/pets\\\\(old\\\\)$', 'u'), () => HttpResponse.json(['it\\'s', null])),
  http.get('*/pets/first', () => HttpResponse.json({ name: 'Tom' }, { headers: { 'Content-Type': 'application/vnd.pet+json' } })),
  http.get('*/pets/:petId', () => HttpResponse.json({ name: 'Rex', ['__proto__']: { a: 1 } })),
];
`;

const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));
let folder = '';
let content = '';
let server = setupServer();

function isHandlers(module: unknown): module is { readonly handlers: RequestHandler[] } {
  return typeof module === 'object' && module !== null && 'handlers' in module;
}

beforeAll(async () => {
  const document = loadText(DOCUMENT, { name: 'pets.yaml' });
  const [file] = await mswPlugin.template(createModel(document), document);
  content = file?.content ?? '';
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'msw-'));
  writeFileSync(join(folder, 'handlers.ts'), content);
  const module: unknown = await import(pathToFileURL(join(folder, 'handlers.ts')).href);
  server = setupServer(...(isHandlers(module) ? module.handlers : []));
  server.listen({ onUnhandledRequest: 'error' });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('the handlers are code that a person could have written', () => {
  expect(content.slice(content.indexOf('\n') + 1)).toBe(EXPECTED);
});

test.each([
  ['GET', '/pets/7', 200, '{"name":"Rex","__proto__":{"a":1}}'],
  ['GET', '/pets/first', 200, '{"name":"Tom"}'],
  ['GET', '/pets(old)?x=1', 200, '["it\'s",null]'],
  ['POST', '/pets', 201, ''],
])('%s %s answers %i %s', async (method, path, status, body) => {
  const response = await fetch(`https://pets.example/v1${path}`, { method });
  expect({ status: response.status, body: await response.text() }).toEqual({ status, body });
});
