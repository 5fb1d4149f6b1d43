import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { createModel } from '../model/create-model.ts';
import { readFormats } from '../model/formats.ts';
import { dataFiles } from './server-data.ts';

function routesOf(count: number): string {
  const operation = { responses: { 204: { description: '' } } };
  const paths = Object.fromEntries(Array.from({ length: count }, (_, index) => [`/p${index}`, { get: operation }]));
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths });
  const document = loadText(text, { name: 'input.json' });
  return dataFiles(createModel(document), document, './runtime', readFormats(document, {}), () => undefined).routes;
}

test.each<[mediaType: string, schema: object, isJudged: boolean]>([
  ['application/xml', { type: 'object', required: ['name'] }, false],
  ['application/xml', { $ref: '#/components/schemas/Pet' }, false],
  ['text/plain', { type: 'integer' }, false],
  ['application/xml', { type: ['object', 'string'] }, true],
  ['application/xml', { maxLength: 3 }, true],
  ['text/plain', { type: 'string' }, true],
])('a text of %s with %j is judged: %s', (mediaType, schema, isJudged) => {
  const content = { [mediaType]: { schema } };
  const put = { requestBody: { content }, responses: { 200: { description: '', content } } };
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { put } },
    components: { schemas: { Pet: { properties: { name: { type: 'string' } } } } },
  });
  const document = loadText(text, { name: 'input.json' });
  const { routes } = dataFiles(
    createModel(document),
    document,
    './runtime',
    readFormats(document, {}),
    () => undefined,
  );
  expect(routes.split('schema:').length - 1).toBe(isJudged ? 2 : 0);
});

test('an array that is too long for compilers is made by a call', () => {
  expect(routesOf(500)).toContain('export const routes: readonly Route[] = [\n  {');
  expect(routesOf(501)).toContain('export const routes: readonly Route[] = Array.of<Route>(\n  {');
});
