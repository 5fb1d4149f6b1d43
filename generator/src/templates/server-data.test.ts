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

test('an array that is too long for compilers is made by a call', () => {
  expect(routesOf(500)).toContain('export const routes: readonly Route[] = [\n  {');
  expect(routesOf(501)).toContain('export const routes: readonly Route[] = Array.of<Route>(\n  {');
});
