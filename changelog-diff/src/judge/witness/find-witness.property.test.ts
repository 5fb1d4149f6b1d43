import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from '../../../test/document-of.ts';
import { walkingOracle } from '../../../test/walking-oracle.ts';
import { compare } from '../../compare/compare.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../compare/json.ts';
import { Budget } from './budget.ts';
import { Checker } from './check/checker.ts';
import { sourceOf } from './document-source.ts';
import { findShown } from './find-witness.ts';

const names = ['a', 'b', 'c'];
const anyName = fc.constantFrom(...names);
const anyValue = fc.constantFrom<JsonValue>(null, true, 0, 1, 2.5, '', 'a', 'bb', [], ['a'], {}, { a: 1 });
const anyPattern = fc.constantFrom('^[a-z]+$', '^[a-z]{2,4}$', '\\d', '^(a|bb)$', '^x-', '.{3}');
const anyFormat = fc.constantFrom('date', 'date-time', 'uuid', 'email', 'uri', 'ipv4', 'int32', 'byte', 'strange');

const anyPayload = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    anyValue,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyName, tie('value'), { noNullPrototype: true }),
  ),
})).value;
/** Thousands were run while this was written. */
const runs = 200;

/** Any keyword with any value that it may have. */
function anyKeywords(schema: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> {
  const limit = fc.integer({ min: 0, max: 4 });
  const bound = fc.integer({ min: -5, max: 5 });
  const list = fc.array(schema, { minLength: 1, maxLength: 3 });
  const type = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');
  const fields: Record<string, fc.Arbitrary<JsonValue>> = {
    type: fc.oneof(
      { weight: 4, arbitrary: type },
      { weight: 1, arbitrary: fc.uniqueArray(type, { minLength: 1, maxLength: 3 }) },
    ),
    enum: fc.uniqueArray(anyValue, { minLength: 1, maxLength: 4, selector: (value) => JSON.stringify(value) }),
    const: anyValue,
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
    multipleOf: fc.constantFrom(2, 3, 0.5, 0.1),
    minLength: limit,
    maxLength: limit,
    pattern: anyPattern,
    format: anyFormat,
    required: fc.uniqueArray(anyName, { maxLength: 2 }),
    properties: fc.dictionary(anyName, schema),
    patternProperties: fc.dictionary(anyPattern, schema, { maxKeys: 1 }),
    additionalProperties: schema,
    unevaluatedProperties: schema,
    propertyNames: schema,
    minProperties: limit,
    maxProperties: limit,
    dependentRequired: fc.dictionary(anyName, fc.uniqueArray(anyName, { maxLength: 2 }), { maxKeys: 1 }),
    dependentSchemas: fc.dictionary(anyName, schema, { maxKeys: 1 }),
    items: schema,
    prefixItems: list,
    unevaluatedItems: schema,
    contains: schema,
    minContains: limit,
    maxContains: limit,
    minItems: limit,
    maxItems: limit,
    uniqueItems: fc.boolean(),
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: schema,
    if: schema,
    then: schema,
    else: schema,
    $ref: fc.constantFrom('#/components/schemas/A', '#/components/schemas/B'),
  };
  const entries = Object.entries(fields).map(([name, value]) =>
    value.map((keyword): [string, JsonValue] => [name, keyword]),
  );
  return fc.array(fc.oneof(...entries), { maxLength: 4 }).map((keywords) => Object.fromEntries(keywords));
}

/** Schemas that people write, and any mixture of keywords. */
const anySchema: fc.Arbitrary<JsonValue> = fc.letrec<{ schema: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<JsonValue>({ type: 'string' }, { type: 'integer' }, true, {}, false),
    fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(anyName, tie('schema')),
      required: fc.subarray(names),
    }),
    fc.record({ type: fc.constant('string'), pattern: anyPattern, maxLength: fc.nat(5) }, { requiredKeys: ['type'] }),
    fc.record({ type: fc.constant('integer'), minimum: fc.nat(5), maximum: fc.integer({ min: 5, max: 9 }) }),
    fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(2) }),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    anyKeywords(tie('schema')),
  ),
})).schema;

const maps = ['properties', 'patternProperties', 'dependentSchemas'];
const plain = ['enum', 'const', 'type', 'required', 'dependentRequired'];

/** The value with one schema in it edited, counted in a fixed order. */
function editSchema(value: JsonValue, at: { left: number }, edit: (object: JsonObject) => JsonValue): JsonValue {
  if (isArray(value)) return value.map((item) => editSchema(item, at, edit));
  if (!isObject(value)) return value;
  if (at.left-- === 0) return edit(value);
  const within = ([name, member]: [string, JsonValue]): [string, JsonValue] => {
    if (plain.includes(name)) return [name, member];
    const isMap = maps.includes(name) && isObject(member);
    return [name, isMap ? editMembers(member, at, edit) : editSchema(member, at, edit)];
  };
  return Object.fromEntries(Object.entries(value).map(within));
}

function editMembers(map: JsonObject, at: { left: number }, edit: (object: JsonObject) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, member]) => [name, editSchema(member, at, edit)]));
}

/** A schema and the same with some keywords of one place written anew. */
const anyPair = fc
  .record({ base: anySchema, place: fc.nat(6), keywords: anyKeywords(anySchema), isDropped: fc.boolean() })
  .map(({ base, place, keywords, isDropped }) => {
    const edit = (object: JsonObject) =>
      isDropped ? Object.fromEntries(Object.entries(object).slice(1)) : { ...object, ...keywords };
    return { base, revision: editSchema(base, { left: place }, edit) };
  });

/** A schema that refers to itself and to nothing smaller would keep the validator busy for ever. */
const anyLeaf = anySchema.filter((schema) => !JSON.stringify(schema).includes('$ref'));

function documentWith(body: JsonValue, components: JsonObject): ReturnType<typeof documentOf> {
  const content = { 'application/json': { schema: body } };
  return documentOf({
    openapi: '3.1.1',
    info: { title: 'Any', version: '1' },
    paths: {
      '/a': { post: { requestBody: { content }, responses: { '200': { description: 'Yes.', content } } } },
    },
    components: { schemas: components },
  });
}

function documentsOf(base: JsonValue, revision: JsonValue, a: JsonValue, b: JsonValue) {
  const recursive = { type: 'object', properties: { a, b: { $ref: '#/components/schemas/B' } } };
  const components = { A: recursive, B: b };
  return {
    base: documentWith(base, components),
    revision: documentWith(revision, components),
    accepts: walkingOracle(components),
  };
}

test('what a witness claims is so, says another validator', () => {
  fc.assert(
    fc.property(anyPair, anySchema, anyLeaf, ({ base, revision }, a, b) => {
      const documents = documentsOf(base, revision, a, b);
      for (const change of compare(documents.base, documents.revision)) {
        for (const direction of ['request', 'response'] as const) {
          const shown = findShown(change, { direction }, documents);
          if (shown === undefined) continue;
          expect(shown.validIn).toBe(direction === 'request' ? 'base' : 'revision');
          const accepted = {
            base: documents.accepts(shown.base, shown.value),
            revision: documents.accepts(shown.revision, shown.value),
          };
          expect(accepted).toEqual({ base: direction === 'request', revision: direction === 'response' });
        }
      }
    }),
    { numRuns: runs },
  );
});

test('the checker says nothing that another validator denies', () => {
  fc.assert(
    fc.property(anySchema, anySchema, anyLeaf, fc.array(anyPayload, { minLength: 5 }), (schema, a, b, values) => {
      const { base, accepts } = documentsOf(schema, schema, a, b);
      for (const value of values) {
        const verdict = new Checker(new Budget(20_000)).check({ value: schema, source: sourceOf(base) }, value);
        if (verdict !== 'unknown') expect(verdict).toBe(accepts(schema, value) ? 'valid' : 'invalid');
      }
    }),
    { numRuns: runs },
  );
});
