import type { JsonObject } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { findSchemaLoop } from './schema-loops.ts';

test.each<[JsonObject, string | undefined]>([
  [{ A: { $ref: '#/$defs/A' } }, 'A'],
  [{ A: { allOf: [{ $ref: '#/$defs/B' }] }, B: { oneOf: [{ type: 'null' }, { $ref: '#/$defs/A' }] } }, 'A'],
  [{ A: { if: { not: { $ref: '#/$defs/A' } } } }, 'A'],
  [{ A: { dependentSchemas: { a: { $ref: '#/$defs/A' } } } }, 'A'],
  [{ A: { properties: { a: { $ref: '#/$defs/A' } }, items: { $ref: '#/$defs/A' } } }, undefined],
  [{ A: { allOf: [{ $ref: '#/$defs/B' }, { $ref: '#/$defs/B' }] }, B: { type: 'string' } }, undefined],
])('%j', (definitions, name) => {
  expect(findSchemaLoop(definitions)).toBe(name);
});

test('a long chain of references', () => {
  const chain = (end: JsonObject): JsonObject => ({
    ...Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`S${n}`, { $ref: `#/$defs/S${n + 1}` }])),
    S20000: end,
  });
  expect(findSchemaLoop(chain({ type: 'string' }))).toBe(undefined);
  expect(findSchemaLoop(chain({ $ref: '#/$defs/S7' }))).toBe('S7');
});
