import { expect, test } from 'vitest';
import { AjvOracle } from '../../../test/ajv-oracle.ts';
import { documentOf } from '../../../test/document-of.ts';
import { compare } from '../../compare/compare.ts';
import type { JsonObject, JsonValue } from '../../compare/json.ts';
import type { Direction } from '../finding.ts';
import { type Documents, findShown, findWitness } from './find-witness.ts';

function documentWith(
  schema: JsonValue,
  components: JsonObject = {},
  openapi = '3.1.1',
): ReturnType<typeof documentOf> {
  const content = { 'application/json': { schema } };
  return documentOf({
    openapi,
    info: { title: 'Shop', version: '1' },
    paths: { '/a': { post: { requestBody: { content }, responses: { '200': { description: 'Yes.', content } } } } },
    components: { schemas: components },
  });
}

/** The first witness of the changes between two bodies, confirmed by Ajv. */
function witnessOf(
  documents: Documents,
  direction: Direction = 'request',
): { value: JsonValue; at: string } | undefined {
  for (const change of compare(documents.base, documents.revision)) {
    const shown = findShown(change, { direction }, documents);
    if (shown === undefined) continue;
    const accepts = (side: 'base' | 'revision') => new AjvOracle(documents[side]).accepts(shown[side], shown.value);
    expect([accepts('base'), accepts('revision')]).toEqual([direction === 'request', direction === 'response']);
    return { value: shown.value, at: shown.at };
  }
  return undefined;
}

function bodies(base: JsonValue, revision: JsonValue, version?: string): Documents {
  return { base: documentWith(base, {}, version), revision: documentWith(revision, {}, version) };
}

const text = { type: 'string' };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });
const start = object({ kind: { const: 'start' } }, { required: ['kind'] });
const stop = object({ kind: { const: 'stop' } }, { required: ['kind'] });

/** What narrows: base, revision, witness. */
const narrowing: Readonly<Record<string, readonly [JsonValue, JsonValue, JsonValue]>> = {
  'maximum lowered': [{ type: 'integer', maximum: 100 }, { type: 'integer', maximum: 10 }, 100],
  'minimum raised': [{ type: 'integer', minimum: 1 }, { type: 'integer', minimum: 5 }, 1],
  'exclusive bound': [{ type: 'number' }, { type: 'number', exclusiveMaximum: 5 }, 5],
  multipleOf: [{ type: 'integer', multipleOf: 5 }, { type: 'integer', multipleOf: 10 }, 5],
  'maxLength lowered': [{ type: 'string', maxLength: 4 }, { type: 'string', maxLength: 2 }, 'aaa'],
  'minLength raised': [text, { type: 'string', minLength: 1 }, ''],
  'pattern narrowed': [
    { type: 'string', pattern: '^[a-z]+-\\d{2}$' },
    { type: 'string', pattern: '^[b-z]+-\\d{2}$' },
    'a-00',
  ],
  'format added': [text, { type: 'string', format: 'date-time' }, ''],
  'format narrowed': [{ type: 'integer', format: 'int64' }, { type: 'integer', format: 'int32' }, 2147483648],
  'enum value removed': [{ enum: ['a', 'b'] }, { enum: ['a'] }, 'b'],
  'const changed': [{ const: 'a' }, { const: 'b' }, 'a'],
  'type narrowed': [{ type: ['string', 'null'] }, text, null],
  'number to integer': [{ type: 'number' }, { type: 'integer' }, 0.5],
  'became required': [object({ a: text }), object({ a: text }, { required: ['a'] }), {}],
  'required property added': [
    object({ a: text }, { required: ['a'] }),
    object({ a: text, b: text }, { required: ['a', 'b'] }),
    { a: '' },
  ],
  'optional property added': [object({}), object({ a: { type: 'integer' } }), { a: null }],
  'property removed from a closed object': [
    object({ a: text }, { additionalProperties: false }),
    object({}, { additionalProperties: false }),
    { a: '' },
  ],
  'no other properties': [object({}), object({}, { additionalProperties: false }), { extra: '' }],
  'none unevaluated': [
    { allOf: [object({ a: text })] },
    { allOf: [object({ a: text })], unevaluatedProperties: false },
    { extra: '' },
  ],
  patternProperties: [
    object({}, { patternProperties: { '^x-': { maximum: 9 } } }),
    object({}, { patternProperties: { '^x-': { maximum: 5 } } }),
    { 'x-': 9 },
  ],
  propertyNames: [object({}), object({}, { propertyNames: { pattern: '^[a-z]+$' } }), { Extra: '' }],
  minProperties: [object({}, { minProperties: 1 }), object({}, { minProperties: 2 }), { extra: '' }],
  dependentRequired: [object({}), object({}, { dependentRequired: { a: ['b'] } }), { a: '' }],
  dependentSchemas: [
    object({}, { dependentSchemas: { a: { minProperties: 1 } } }),
    object({}, { dependentSchemas: { a: { minProperties: 2 } } }),
    { a: '' },
  ],
  'minItems raised': [
    { type: 'array', items: { type: 'integer' }, minItems: 1 },
    { type: 'array', items: { type: 'integer' }, minItems: 2 },
    [0],
  ],
  uniqueItems: [{ type: 'array', items: text }, { type: 'array', items: text, uniqueItems: true }, ['', '']],
  prefixItems: [
    { type: 'array', prefixItems: [text, { type: 'integer' }] },
    { type: 'array', prefixItems: [text, { type: 'integer', maximum: 3 }] },
    ['', 4],
  ],
  contains: [{ type: 'array' }, { type: 'array', contains: { const: 1 } }, []],
  maxContains: [
    { type: 'array', contains: { const: 1 }, maxContains: 2 },
    { type: 'array', contains: { const: 1 }, maxContains: 1 },
    [1, 1],
  ],
  'inside items': [
    object({ list: { type: 'array', items: object({ a: { enum: [1, 2] } }) } }),
    object({ list: { type: 'array', items: object({ a: { enum: [1] } }) } }),
    { list: [{ a: 2 }] },
  ],
  'branch removed': [{ oneOf: [start, stop] }, { oneOf: [start] }, { kind: 'stop' }],
  'inside not': [{ type: 'integer', not: { maximum: 5 } }, { type: 'integer', not: { maximum: 10 } }, 10],
  'inside then': [
    object({ a: text }, { if: { required: ['a'] }, then: { minProperties: 2 } }),
    object({ a: text }, { if: { required: ['a'] }, then: { minProperties: 3 } }),
    { a: '', extra: '' },
  ],
  'other members are valid in both': [
    object({ a: { type: 'integer', maximum: 9 }, b: { enum: ['x'] } }, { required: ['b'] }),
    object({ a: { type: 'integer', maximum: 5 }, b: { enum: ['x'] } }, { required: ['b'] }),
    { b: 'x', a: 9 },
  ],
  'one change alone': [
    object({ a: { maximum: 9 }, b: { maximum: 9 } }),
    object({ a: { maximum: 5 }, b: { maximum: 5 } }),
    { a: 9 },
  ],
};

test.each(Object.entries(narrowing))('%s', (_, [base, revision, value]) => {
  expect(witnessOf(bodies(base, revision))).toEqual({ value, at: 'request body application/json' });
  expect(witnessOf(bodies(revision, base), 'response')).toEqual({ value, at: 'response 200 application/json' });
});

test.each(Object.entries(narrowing).filter(([name]) => name !== 'const changed'))(
  '%s, widened',
  (_, [base, revision]) => {
    expect(witnessOf(bodies(revision, base))).toBeUndefined();
  },
);

/** The dialect of 3.0. */
const of30: Readonly<Record<string, readonly [JsonValue, JsonValue, JsonValue]>> = {
  nullable: [{ type: 'string', nullable: true }, text, null],
  'exclusive bound': [{ type: 'integer', maximum: 5 }, { type: 'integer', maximum: 5, exclusiveMaximum: true }, 5],
};

test.each(Object.entries(of30))('3.0: %s', (_, [base, revision, value]) => {
  expect(witnessOf(bodies(base, revision, '3.0.3'))).toEqual({ value, at: 'request body application/json' });
});

test('a schema that refers to itself ends', () => {
  const tree = (maximum: number) =>
    object(
      { value: { type: 'integer', maximum }, next: { $ref: '#/components/schemas/Tree' } },
      { required: ['value'] },
    );
  const body = { $ref: '#/components/schemas/Tree' };
  const documents = { base: documentWith(body, { Tree: tree(9) }), revision: documentWith(body, { Tree: tree(5) }) };
  expect(witnessOf(documents)?.value).toEqual({ value: 9 });
});

test('a body that would have to contain itself is none; the schema that changed is shown', () => {
  const endless = (maximum: number) =>
    object({ a: { $ref: '#/components/schemas/A' }, n: { maximum } }, { required: ['a', 'n'] });
  const body = { $ref: '#/components/schemas/A' };
  const documents = { base: documentWith(body, { A: endless(9) }), revision: documentWith(body, { A: endless(5) }) };
  expect(witnessOf(documents)).toEqual({ value: 9, at: 'request body application/json n' });
});

test('a large body is shown by the schema that changed', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`property${index}`, { const: 'x'.repeat(40) }]),
  );
  const body = (maximum: number) =>
    object({ ...many, n: { type: 'integer', maximum } }, { required: Object.keys(many) });
  expect(witnessOf(bodies(body(9), body(5)))).toEqual({ value: 9, at: 'request body application/json n' });
});

test('a component that nothing uses is shown by itself', () => {
  const documents = {
    base: documentWith(true, { A: object({ n: { enum: [1, 2] } }) }),
    revision: documentWith(true, { A: object({ n: { enum: [1] } }) }),
  };
  expect(witnessOf(documents)).toEqual({ value: 2, at: 'schema /components/schemas/A/properties/n' });
});

test('parameters and headers', () => {
  const parameter = (schema: JsonValue) => ({ name: 'limit', in: 'query', schema });
  const document = (maximum: number) =>
    documentOf({
      openapi: '3.1.1',
      info: { title: 'Shop', version: '1' },
      paths: {
        '/a': {
          parameters: [parameter({ type: 'integer', maximum })],
          get: { responses: { '200': { description: 'Yes.', headers: { 'X-Left': { schema: { maximum } } } } } },
        },
      },
    });
  const documents = { base: document(9), revision: document(5) };
  const other = { base: document(5), revision: document(9) };
  expect(witnessOf(documents)).toEqual({ value: 9, at: 'query parameter limit' });
  expect(witnessOf(other, 'response')).toEqual({ value: 9, at: 'response 200 header X-Left' });
});

/** Nothing certain can be said: unknown formats, keywords and references. */
const unknown: readonly (readonly [string, JsonValue, JsonValue])[] = [
  ['a format that nobody knows', text, { type: 'string', format: 'strange' }],
  ['a keyword that nobody knows', { type: 'string', strange: 1 }, { type: 'string', strange: 1, maxLength: 0 }],
  ['a dynamic reference', { $dynamicRef: '#node' }, { $dynamicRef: '#node', maximum: 1 }],
  ['an int64 too large for JavaScript', { type: 'integer' }, { type: 'integer', format: 'int64' }],
];

test.each(unknown)('%s gives no witness', (_, base, revision) => {
  expect(witnessOf(bodies(base, revision))).toBeUndefined();
});

test('a format that nobody knows is met by the example of its author', () => {
  const name = { type: 'string', format: 'strange', example: 'octocat' };
  const body = (maximum: number) => object({ name, n: { maximum } }, { required: ['name'] });
  expect(witnessOf(bodies(body(9), body(5)))?.value).toEqual({ name: 'octocat', n: 9 });
});

const choice = (depth: number): JsonValue =>
  depth === 0 ? { type: 'integer' } : { anyOf: [choice(depth - 1), { type: 'array', items: choice(depth - 1) }] };
const hostile: readonly (readonly [string, JsonValue, JsonValue])[] = [
  ['nested repetitions', { type: 'string' }, { type: 'string', pattern: '^(([a-z])+.)+[A-Z]([a-z])+$', minLength: 30 }],
  ['repetitions of repetitions', text, { type: 'string', pattern: '^(((a{1000}){1000}){1000}){1000}$' }],
  ['a pattern that is none', text, { type: 'string', pattern: '(' }],
  ['long texts', text, { type: 'string', maxLength: 2 ** 40 }],
  ['many items', { type: 'array' }, { type: 'array', maxItems: 1e9 }],
  ['many members', object({}), object({}, { maxProperties: 1e6 })],
  ['many choices', { allOf: Array.from({ length: 12 }, () => choice(6)) }, { allOf: [choice(6)], maximum: 1 }],
  [
    'not a schema',
    { type: 'object', properties: 7, required: 'a' },
    { type: 'object', properties: 7, minProperties: {} },
  ],
  ['hostile names', object({}), object({}, { required: ['__proto__'] })],
];

test.each(hostile)('%s take no time', (_, base, revision) => {
  const documents = bodies(base, revision);
  const started = performance.now();
  for (const change of compare(documents.base, documents.revision))
    findWitness(change, { direction: 'request' }, documents);
  expect(performance.now() - started).toBeLessThan(2000);
});
