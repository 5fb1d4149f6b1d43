import type { JsonObject } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { countFields } from './count-fields.ts';

const document: JsonObject = {
  components: {
    schemas: {
      Agent: { properties: { name: {}, skills: { type: 'array', items: { properties: { id: {} } } } } },
      Tree: { properties: { next: { $ref: '#/components/schemas/Tree' } } },
      Failure: { properties: { retcode: {}, message: {}, result: {} } },
      Event: { oneOf: [{ properties: { eventType: {} } }] },
      More: { $ref: '#/components/schemas/Agent', properties: { extra: {} } },
    },
  },
};

test.each<[string, JsonObject, number]>([
  ['no properties', { type: 'string' }, 0],
  ['properties at every depth', { properties: { a: { properties: { b: {} } }, c: {} } }, 3],
  ['the properties of a reference and below it', { $ref: '#/components/schemas/Agent' }, 3],
  ['members beside a reference', { $ref: '#/components/schemas/More' }, 4],
  ['a cycle once', { $ref: '#/components/schemas/Tree' }, 1],
  [
    'an answer without envelope, Failure and events',
    {
      oneOf: [
        { properties: { message: {}, retcode: {}, result: { properties: { message: {} } } } },
        { $ref: '#/components/schemas/Failure' },
        { $ref: '#/components/schemas/Event' },
      ],
    },
    2,
  ],
  ['a field that is called properties', { properties: { properties: {} } }, 1],
  ['nothing of an example', { properties: { a: { examples: [{ properties: { x: 1 } }] } } }, 1],
])('%s', (_, schema, fields) => {
  expect(countFields(schema, document)).toBe(fields);
});

test('a missing schema has no fields', () => {
  expect(countFields(undefined, document)).toBe(0);
});
