import type { JsonObject, JsonValue } from '../../src/compare/json.ts';
import type { Effect } from '../../src/judge/finding.ts';
import type { Version } from './template.ts';

/** Two values of a keyword and what they do. */
export interface KeywordEdits {
  readonly name: string;
  /** The keywords beside it. */
  readonly beside?: JsonObject;
  readonly loose: JsonValue;
  /** Lets in less than `loose`; without it the keyword only comes and goes. */
  readonly tight?: JsonValue;
  /** `loose` is what a missing one means. */
  readonly isDefault?: true;
  /** What it does to be added; the opposite is expected of removing it. `undefined`: any finding will do. */
  readonly adding?: Effect;
  /** What it does to go from `loose` to `tight`. */
  readonly tightening?: Effect;
  readonly versions?: readonly Version[];
}

const newer: readonly Version[] = ['3.1', '3.2'];
const text = { type: 'string' };
const lesserText = { type: 'string', maxLength: 3 };
const narrows = { adding: 'narrows', tightening: 'narrows' } as const;
const none = { adding: 'none', tightening: 'none' } as const;
const unknown = { adding: 'unknown', tightening: 'unknown' } as const;
const anyEffect = {} as const;
const object: JsonObject = { type: 'object', properties: { a: text, b: text } };
const list: JsonObject = { type: 'array' };
const cat = { title: 'Cat', type: 'object', properties: { purrs: text } };
const dog = { title: 'Dog', type: 'object', properties: { barks: text } };
const number: JsonObject = { type: 'number' };

const bounds: readonly KeywordEdits[] = [
  { name: 'maximum', beside: number, loose: 10, tight: 5, ...narrows },
  { name: 'minimum', beside: number, loose: 5, tight: 10, ...narrows },
  { name: 'exclusiveMaximum', beside: number, loose: 10, tight: 5, ...narrows, versions: newer },
  { name: 'exclusiveMinimum', beside: number, loose: 5, tight: 10, ...narrows, versions: newer },
  {
    name: 'exclusiveMaximum',
    beside: { ...number, maximum: 10 },
    loose: false,
    isDefault: true,
    tight: true,
    adding: 'none',
    tightening: 'narrows',
    versions: ['3.0'],
  },
  {
    name: 'exclusiveMinimum',
    beside: { ...number, minimum: 10 },
    loose: false,
    isDefault: true,
    tight: true,
    adding: 'none',
    tightening: 'narrows',
    versions: ['3.0'],
  },
  { name: 'multipleOf', beside: number, loose: 5, tight: 10, ...narrows },
  { name: 'maxLength', beside: text, loose: 10, tight: 5, ...narrows },
  { name: 'minLength', beside: text, loose: 5, tight: 10, ...narrows },
  { name: 'maxItems', beside: list, loose: 10, tight: 5, ...narrows },
  { name: 'minItems', beside: list, loose: 5, tight: 10, ...narrows },
  { name: 'maxProperties', beside: object, loose: 10, tight: 5, ...narrows },
  { name: 'minProperties', beside: object, loose: 5, tight: 10, ...narrows },
  { name: 'maxContains', beside: { ...list, contains: text }, loose: 10, tight: 5, ...narrows, versions: newer },
  { name: 'minContains', beside: { ...list, contains: text }, loose: 2, tight: 3, ...narrows, versions: newer },
];

const values: readonly KeywordEdits[] = [
  { name: 'type', loose: ['integer', 'string', 'boolean'], tight: ['integer', 'boolean'], ...narrows, versions: newer },
  { name: 'type', loose: 'number', tight: 'integer', ...narrows },
  { name: 'type', loose: ['object', 'null'], tight: 'object', ...narrows, versions: newer },
  { name: 'type', loose: 'object', tight: 'array', adding: 'narrows', tightening: 'incomparable' },
  { name: 'nullable', beside: text, loose: true, adding: 'widens', versions: ['3.0'] },
  { name: 'enum', loose: ['a', 'b', 'c'], tight: ['a', 'c'], ...narrows },
  { name: 'enum', loose: ['a', 'b', null], tight: ['a', 'b'], ...narrows },
  { name: 'const', loose: 1, tight: 2, adding: 'narrows', tightening: 'incomparable', versions: newer },
  { name: 'const', loose: null, adding: 'narrows', versions: newer },
  { name: 'pattern', beside: text, loose: '^a', tight: '^b', adding: 'narrows', tightening: 'unknown' },
  {
    name: 'format',
    beside: { type: 'integer' },
    loose: 'int64',
    tight: 'int32',
    adding: 'none',
    tightening: 'narrows',
  },
  { name: 'format', beside: text, loose: 'uuid', tight: 'date', adding: 'narrows', tightening: 'incomparable' },
  {
    name: 'uniqueItems',
    beside: list,
    loose: false,
    isDefault: true,
    tight: true,
    adding: 'none',
    tightening: 'narrows',
  },
  {
    name: 'contentEncoding',
    beside: text,
    loose: 'base64',
    tight: 'base32',
    adding: 'narrows',
    tightening: 'incomparable',
    versions: newer,
  },
  {
    name: 'contentMediaType',
    beside: text,
    loose: 'image/png',
    tight: 'image/jpeg',
    adding: 'narrows',
    tightening: 'incomparable',
    versions: newer,
  },
  {
    name: 'contentSchema',
    beside: { ...text, contentMediaType: 'application/json' },
    loose: text,
    tight: lesserText,
    ...narrows,
    versions: newer,
  },
  { name: 'default', beside: text, loose: 'a', tight: 'b', ...anyEffect },
];

const objects: readonly KeywordEdits[] = [
  { name: 'properties', loose: { a: text }, tight: { a: lesserText }, tightening: 'narrows' },
  { name: 'properties', beside: { required: ['a'] }, loose: { a: text }, tight: { a: text, b: text } },
  { name: 'required', beside: object, loose: ['a'], tight: ['a', 'b'], ...narrows },
  { name: 'additionalProperties', beside: object, loose: text, tight: false, ...narrows },
  {
    name: 'additionalProperties',
    beside: object,
    loose: true,
    isDefault: true,
    tight: false,
    adding: 'none',
    tightening: 'narrows',
  },
  { name: 'additionalProperties', beside: object, loose: text, tight: lesserText, ...narrows },
  { name: 'unevaluatedProperties', beside: object, loose: text, tight: false, ...narrows, versions: newer },
  {
    name: 'patternProperties',
    beside: object,
    loose: { '^x': text },
    tight: { '^x': lesserText },
    ...narrows,
    versions: newer,
  },
  {
    name: 'propertyNames',
    beside: { type: 'object' },
    loose: { maxLength: 9 },
    tight: { maxLength: 5 },
    ...narrows,
    versions: newer,
  },
  {
    name: 'dependentRequired',
    beside: object,
    loose: { a: ['b'] },
    tight: { a: ['b', 'c'] },
    ...narrows,
    versions: newer,
  },
  {
    name: 'dependentSchemas',
    beside: object,
    loose: { a: { minProperties: 2 } },
    tight: { a: { minProperties: 3 } },
    ...narrows,
    versions: newer,
  },
  { name: 'items', beside: list, loose: text, tight: lesserText, ...narrows },
  { name: 'items', beside: list, loose: text, tight: false, ...narrows, versions: newer },
  { name: 'unevaluatedItems', beside: list, loose: text, tight: false, ...narrows, versions: newer },
  { name: 'prefixItems', beside: list, loose: [text], tight: [lesserText], ...narrows, versions: newer },
  { name: 'prefixItems', beside: list, loose: [text], tight: [text, text], ...narrows, versions: newer },
  { name: 'contains', beside: list, loose: text, tight: lesserText, ...narrows, versions: newer },
];

const composition: readonly KeywordEdits[] = [
  { name: 'allOf', loose: [{ minLength: 1 }], tight: [{ minLength: 1 }, { maxLength: 5 }], ...narrows },
  {
    name: 'allOf',
    loose: [{ anyOf: [text, number] }, { anyOf: [number, list] }],
    tight: [{ anyOf: [text, number] }, { anyOf: [number] }],
    ...anyEffect,
  },
  { name: 'anyOf', loose: [cat, dog, text], tight: [cat, dog], ...narrows },
  { name: 'oneOf', loose: [cat, dog, text], tight: [cat, dog], ...narrows },
  { name: 'oneOf', loose: [cat, text], tight: [cat, lesserText], ...narrows },
  { name: 'not', loose: lesserText, tight: text, adding: 'narrows', tightening: 'narrows' },
  { name: 'if', beside: { then: { minLength: 3 } }, loose: lesserText, tight: text, ...unknown, versions: newer },
  {
    name: 'then',
    beside: { if: { minLength: 3 } },
    loose: text,
    tight: lesserText,
    adding: 'unknown',
    versions: newer,
  },
  {
    name: 'else',
    beside: { if: { minLength: 3 } },
    loose: text,
    tight: lesserText,
    adding: 'unknown',
    versions: newer,
  },
  {
    name: 'discriminator',
    beside: { oneOf: [cat, dog] },
    loose: { propertyName: 'kind' },
    tight: { propertyName: 'type' },
    ...anyEffect,
  },
  {
    name: 'discriminator',
    beside: { oneOf: [{ $ref: '#/components/schemas/Alone' }, { $ref: '#/components/schemas/Other' }] },
    loose: { propertyName: 'kind', mapping: { a: '#/components/schemas/Alone' } },
    tight: { propertyName: 'kind', mapping: { a: '#/components/schemas/Other' } },
    ...anyEffect,
  },
  {
    name: 'discriminator',
    beside: { oneOf: [cat, dog] },
    loose: { propertyName: 'kind', mapping: { a: 'x' } },
    tight: { propertyName: 'kind', mapping: { a: 'x', b: 'x' } },
    ...anyEffect,
  },
  {
    name: 'discriminator',
    beside: { oneOf: [cat, dog] },
    loose: { propertyName: 'kind', defaultMapping: 'a' },
    tight: { propertyName: 'kind', defaultMapping: 'b' },
    ...anyEffect,
    versions: ['3.2'],
  },
  {
    name: 'discriminator',
    beside: { oneOf: [cat, dog] },
    loose: { propertyName: 'kind', 'x-team': 'a' },
    tight: { propertyName: 'kind', 'x-team': 'b' },
    ...anyEffect,
  },
  {
    name: '$ref',
    loose: '#/components/schemas/Alone',
    tight: '#/components/schemas/Other',
  },
  { name: '$ref', beside: {}, loose: '#/components/schemas/Shared', ...anyEffect },
  { name: '$dynamicRef', loose: '#a', tight: '#b', ...unknown, versions: newer },
  { name: '$dynamicAnchor', loose: 'a', tight: 'b', ...unknown, versions: newer },
];

const annotations: readonly KeywordEdits[] = [
  ...['title', 'description', 'example'].map((name): KeywordEdits => ({
    name,
    beside: text,
    loose: 'a',
    tight: 'b',
    ...none,
  })),
  { name: '$comment', beside: text, loose: 'a', tight: 'b', ...none, versions: newer },
  { name: 'examples', beside: text, loose: ['a'], tight: ['b'], ...none, versions: newer },
  {
    name: 'externalDocs',
    beside: text,
    loose: { url: 'https://a.example' },
    tight: { url: 'https://b.example' },
    ...none,
  },
  { name: 'deprecated', beside: text, loose: false, isDefault: true, tight: true, ...none },
  { name: 'readOnly', beside: text, loose: false, isDefault: true, tight: true, ...anyEffect },
  { name: 'writeOnly', beside: text, loose: false, isDefault: true, tight: true, ...anyEffect },
  ...['name', 'namespace', 'prefix'].map((name): KeywordEdits => ({
    name: 'xml',
    beside: text,
    loose: { [name]: 'a' },
    tight: { [name]: 'b' },
  })),
  ...['attribute', 'wrapped'].map((name): KeywordEdits => ({
    name: 'xml',
    beside: text,
    loose: { [name]: false },
    tight: { [name]: true },
  })),
  { name: 'xml', beside: text, loose: { nodeType: 'element' }, tight: { nodeType: 'attribute' }, versions: ['3.2'] },
  ...['$id', '$schema', '$anchor'].map((name): KeywordEdits => ({
    name,
    beside: text,
    loose: 'https://a.example',
    tight: 'https://b.example',
    versions: newer,
  })),
  { name: '$defs', beside: text, loose: { A: text }, tight: { A: lesserText }, versions: newer },
  {
    name: '$vocabulary',
    beside: text,
    loose: { 'https://a.example': true },
    tight: { 'https://a.example': false },
    versions: newer,
  },
  { name: 'x-team', beside: text, loose: 'a', tight: 'b', ...none },
  { name: 'x-extensible-enum', beside: text, loose: ['a', 'b'], tight: ['a'], ...anyEffect },
  { name: 'unheard-of', beside: text, loose: 1, tight: 2, ...unknown },
];

export const schemaEdits: readonly KeywordEdits[] = [...bounds, ...values, ...objects, ...composition, ...annotations];

/** Ways from a schema to one inside; `turn` says what they do to an effect. */
export const nestings: readonly {
  name: string;
  wrap: (schema: JsonObject) => JsonObject;
  turn: 'same' | 'negated' | 'unknown';
  versions?: readonly Version[];
}[] = [
  { name: 'properties', wrap: (inner) => ({ properties: { a: inner } }), turn: 'same' },
  { name: 'items', wrap: (inner) => ({ type: 'array', items: inner }), turn: 'same' },
  { name: 'additionalProperties', wrap: (inner) => ({ additionalProperties: inner }), turn: 'same' },
  { name: 'allOf', wrap: (inner) => ({ allOf: [inner, { title: 'Other' }] }), turn: 'same' },
  { name: 'anyOf', wrap: (inner) => ({ anyOf: [inner, cat] }), turn: 'same' },
  { name: 'oneOf', wrap: (inner) => ({ oneOf: [inner, cat] }), turn: 'same' },
  { name: 'not', wrap: (inner) => ({ not: inner }), turn: 'negated' },
  { name: 'not in not', wrap: (inner) => ({ not: { properties: { a: { not: inner } } } }), turn: 'same' },
  { name: 'if', wrap: (inner) => ({ if: inner, then: cat }), turn: 'unknown', versions: newer },
  { name: 'then', wrap: (inner) => ({ if: cat, then: inner }), turn: 'same', versions: newer },
  { name: 'else', wrap: (inner) => ({ if: cat, else: inner }), turn: 'same', versions: newer },
  { name: 'contains', wrap: (inner) => ({ type: 'array', contains: inner }), turn: 'same', versions: newer },
  { name: 'propertyNames', wrap: (inner) => ({ propertyNames: inner }), turn: 'same', versions: newer },
  { name: 'prefixItems', wrap: (inner) => ({ prefixItems: [cat, inner] }), turn: 'same', versions: newer },
  {
    name: 'patternProperties',
    wrap: (inner) => ({ patternProperties: { '^a': inner } }),
    turn: 'same',
    versions: newer,
  },
  { name: 'dependentSchemas', wrap: (inner) => ({ dependentSchemas: { a: inner } }), turn: 'same', versions: newer },
  { name: 'unevaluatedItems', wrap: (inner) => ({ unevaluatedItems: inner }), turn: 'same', versions: newer },
  { name: 'unevaluatedProperties', wrap: (inner) => ({ unevaluatedProperties: inner }), turn: 'same', versions: newer },
  {
    name: 'contentSchema',
    wrap: (inner) => ({ contentMediaType: 'application/json', contentSchema: inner }),
    turn: 'same',
    versions: newer,
  },
];
