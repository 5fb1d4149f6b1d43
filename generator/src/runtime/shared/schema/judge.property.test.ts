import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { Judge } from './judge.ts';
import type { Schema } from './schema.ts';

// Few names and small values, so that schemas and values meet.
const name = fc.constantFrom('a', 'b', 'x-c');
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, '', 'a', 'ab', 'x-c', 0, 1, 2, 0.5, -3),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const count = fc.integer({ min: 0, max: 3 });
const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object');

const schema = fc.letrec<{ schema: Schema }>((tie) => {
  const one = tie('schema');
  const branches = fc.array(one, { minLength: 1, maxLength: 3 });
  const keywords = fc.record(
    {
      $ref: fc.constantFrom('#/$defs/Node', '#/$defs/Any'),
      type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
      enum: fc.array(value, { minLength: 1, maxLength: 3 }),
      const: value,
      multipleOf: fc.constantFrom(1, 2, 0.5),
      ...{ minimum: count, maximum: count, exclusiveMinimum: count, exclusiveMaximum: count },
      ...{ minLength: count, maxLength: count, pattern: fc.constantFrom('^a', 'b$', '^x-', '') },
      ...{ minItems: count, maxItems: count, uniqueItems: fc.boolean() },
      ...{ minProperties: count, maxProperties: count, required: fc.uniqueArray(name, { maxLength: 2 }) },
      dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      ...{ allOf: branches, anyOf: branches, oneOf: branches, not: one, if: one, then: one, else: one },
      ...{ prefixItems: branches, items: one, contains: one, minContains: count, maxContains: count },
      properties: fc.dictionary(name, one, { maxKeys: 3, noNullPrototype: true }),
      patternProperties: fc.dictionary(fc.constantFrom('^x-', 'a'), one, { maxKeys: 2, noNullPrototype: true }),
      ...{ additionalProperties: one, propertyNames: one },
      dependentSchemas: fc.dictionary(name, one, { maxKeys: 2, noNullPrototype: true }),
      ...{ unevaluatedProperties: one, unevaluatedItems: one },
    },
    { requiredKeys: [] },
  );
  // A schema with every keyword refuses everything; a few at a time judge.
  const few = fc
    .tuple(keywords, fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat()))
    .map(([all, most, draws]) => pick(all, most, draws));
  return { schema: fc.oneof({ maxDepth: 3 }, fc.boolean(), few) };
}).schema;

function pick(keywords: object, most: number, draws: Iterator<number>): Schema {
  const left = Object.entries(keywords);
  const taken: [string, unknown][] = [];
  while (taken.length < most && left.length > 0) taken.push(...left.splice(draws.next().value % left.length, 1));
  return Object.fromEntries(taken);
}

const definitions = {
  Node: { type: 'object', required: ['a'], properties: { a: { type: 'integer' }, b: { $ref: '#/$defs/Node' } } },
  Any: { not: { const: 2 } },
};

test('any schema judges any value as another validator does, and what fails is explained', () => {
  const judge = new Judge(definitions, 'request');
  let held = 0;
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 5, maxLength: 10 }), (one, values) => {
      // A validator that walks the schema. The code that Ajv 8.20 writes is wrong where `prefixItems` stands beside
      // `contains` and the array is empty, and takes all items as evaluated where there is `contains`.
      const $defs = structuredClone({ ...definitions, Asked: one });
      const oracle = new Validator({ $ref: '#/$defs/Asked', $defs }, '2020-12');
      for (const each of values) {
        const expected = oracle.validate(each).valid;
        held += expected ? 1 : 0;
        expect(judge.test(one)(each)).toBe(expected);
        expect(explain(judge, one, each).length === 0).toBe(expected);
      }
    }),
    { numRuns: 200 },
  );
  expect(held).toBeGreaterThan(200);
});
