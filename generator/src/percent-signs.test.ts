import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { createModel, printTypes } from './index.ts';
import { hidePercentSigns } from './percent-signs.ts';

test('a document without them stays as it is', () => {
  const root = { paths: { '/a': { description: '100 %' } } };
  expect(hidePercentSigns(root)('%')).toBe('%');
  expect(root).toEqual({ paths: { '/a': { description: '100 %' } } });
});

test('paths and components with percent signs have types', async () => {
  const schema = { $ref: '#/components/schemas/50%25' };
  const responses = { 200: { description: '100 %', content: { 'application/json': { schema } } } };
  const document = {
    openapi: '3.1.0',
    info: { title: '\ue000 \\uE001', version: '1' },
    paths: { '/100%': { get: { responses } }, '/%41': { get: { responses } } },
    components: { schemas: { '50%': { type: 'string' } } },
  };
  const loaded = loadText(JSON.stringify(document), { name: 'a.json' });
  const types = await printTypes(loaded, createModel(loaded));
  expect(types).toContain('"/100%": {');
  expect(types).toContain('"/%41": {');
  expect(types).toContain('"50%": string;');
  expect(types).toContain('"application/json": components["schemas"]["50%"];');
});
