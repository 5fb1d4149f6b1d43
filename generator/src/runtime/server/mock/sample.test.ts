import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../shared/schema/explain.ts';
import { Judge } from '../../shared/schema/judge.ts';
import type { Schema } from '../../shared/schema/schema.ts';
import { seeded } from './mock-handler.ts';
import { sample } from './sample.ts';

const NODE: Schema = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'integer' }, next: { oneOf: [{ $ref: '#/$defs/Node' }, { type: 'null' }] } },
};

const SCHEMAS: readonly Schema[] = [
  true,
  { type: 'string', minLength: 2, maxLength: 4 },
  { type: ['string', 'integer'], pattern: '^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3,5})$', minimum: 101 },
  { type: 'string', pattern: '^[A-Za-z]:/conf/[^/]+/.+$' },
  { type: 'string', pattern: '^\\p{Lu}[\\p{Script=Cyrillic}]\\P{L}$' },
  { type: 'string', pattern: '^\\d{4}-\\d\\d(?:T[\\w.-]*)?\\u{41}$' },
  { type: 'integer', minimum: 3, exclusiveMaximum: 9, multipleOf: 4 },
  { type: 'number', multipleOf: 0.25, maximum: 1 },
  { enum: ['a', 1, null, { b: 1 }] },
  { const: { a: [1] } },
  { type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 3 },
  { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'number' }, minItems: 1 },
  { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false, required: ['a'] },
  { allOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'string' } } }, { properties: { b: {} } }] },
  { oneOf: [{ type: 'object', required: ['t'], properties: { t: { const: 'x' } } }, { type: 'integer' }] },
  { $ref: '#/$defs/Node' },
  { type: 'object', minProperties: 3, additionalProperties: { type: 'integer' } },
  { type: 'array', contains: { const: 1 }, items: { type: 'integer' }, uniqueItems: true },
  { if: { type: 'string' }, then: { minLength: 3 }, else: { type: 'integer' } },
  { type: 'object', properties: { a: { type: 'integer' } }, unevaluatedProperties: false },
  { dependentRequired: { a: ['b'] }, properties: { a: {}, b: {} }, type: 'object' },
  { type: 'object', patternProperties: { '^x-': { type: 'integer' } }, propertyNames: { maxLength: 5 } },
  { not: { type: 'integer' }, type: ['integer', 'string'] },
];

const judge = new Judge({ Node: NODE }, 'request');

function independent(schema: Schema): (value: unknown) => boolean {
  const $defs = structuredClone({ Node: NODE, Asked: schema });
  const validator = new Validator({ $ref: '#/$defs/Asked', $defs }, '2020-12');
  return (value) => validator.validate(value).valid;
}

test.each(SCHEMAS.map((schema) => [schema]))('values of %j', (schema) => {
  const holds = independent(schema);
  const found = Array.from({ length: 40 }, (_, seed) => sample(judge, schema, seeded(seed)));
  expect(found.filter((value) => value === undefined || !holds(value))).toEqual([]);
});

test.each(SCHEMAS.map((schema) => [schema]))('two judges agree on %j', (schema) => {
  const holds = independent(schema);
  const own = judge.test(schema);
  const near = fc.integer().map((seed) => {
    const value = sample(judge, schema, seeded(seed));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, a: 1, value: 'x' }
      : value;
  });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), near), (value) => {
      // An integer that has lost digits is refused here, and taken by others.
      fc.pre(!/\d{15}|e\+/.test(JSON.stringify(value) ?? ''));
      expect(own(value)).toBe(holds(value));
      expect(explain(judge, schema, value).length === 0).toBe(own(value));
    }),
    { numRuns: 150 },
  );
});

test('what no value can be made of is told, in no time', () => {
  for (const schema of [
    { type: 'array', items: {}, minItems: 1e9 },
    { type: 'string', minLength: 1e9 },
    { type: 'string', pattern: '(?=a)b' },
    { type: 'object', minProperties: 1e9 },
    false,
  ]) {
    expect(sample(judge, schema, seeded(1))).toBe(undefined);
  }
});

test('decimal fractions are multiples although their quotients are not exact', () => {
  const holds = judge.test({ multipleOf: 0.01 });
  expect([0.07, -76.68, 1.005].map((value) => holds(value))).toEqual([true, true, false]);
});
