import { expect, test } from 'vitest';
import { documentOf } from '../../../test/document-of.ts';
import type { JsonObject, JsonValue } from '../../compare/json.ts';
import { sourceOf } from '../witness/document-source.ts';
import { isSubset } from './is-subset.ts';

const schemas: JsonObject = {
  Text: { type: 'string' },
  Node: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, next: { $ref: '#/components/schemas/Node' } },
  },
  Round: { anyOf: [{ $ref: '#/components/schemas/Round' }, { type: 'null' }] },
  Loose: { type: 'object', properties: { next: { $ref: '#/components/schemas/Loose' } } },
};

function isWithin(inner: JsonValue, outer: JsonValue, openapi = '3.1.1'): boolean {
  const source = () => sourceOf(documentOf({ openapi, info: { title: 'A', version: '1' }, components: { schemas } }));
  return isSubset({ value: inner, source: source() }, { value: outer, source: source() });
}

const text = { type: 'string' };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });
const closed = { additionalProperties: false };

test.each<[string, JsonValue, JsonValue]>([
  ['anything', {}, true],
  ['nothing', false, text],
  ['an integer is a number', { type: 'integer' }, { type: ['number', 'string'] }],
  ['one value of a list', { const: 'a' }, { type: 'string', enum: ['a', 'b'] }],
  ['values that have a type', { enum: ['a', 'b'] }, text],
  ['tighter bounds', { type: 'string', minLength: 2, maxLength: 3 }, { type: 'string', maxLength: 4 }],
  ['bounds of another type', { type: 'integer' }, { maxLength: 4 }],
  ['a reference', ref('Text'), { type: 'string' }],
  ['to a reference', text, ref('Text')],
  ['more is required', object({ a: text }, { required: ['a'] }), object({ a: { type: ['string', 'null'] } })],
  ['a closed object in a closed one', object({ a: text }, closed), object({ a: text, b: text }, closed)],
  ['one branch', text, { anyOf: [{ type: 'integer' }, { type: 'string' }] }],
  ['fewer branches', { oneOf: [text, { type: 'null' }] }, { anyOf: [{ type: 'null' }, { type: 'integer' }, text] }],
  ['a part', { allOf: [text, { maxLength: 3 }] }, { maxLength: 5 }],
  ['all parts', { type: 'string', maxLength: 3 }, { allOf: [text, { maxLength: 5 }] }],
  ['a member that is not described', object({ b: text }), object({ a: text })],
  ['items', { type: 'array', items: text, minItems: 1 }, { type: 'array', items: {} }],
  ['a schema in itself', ref('Node'), ref('Node')],
  ['a cycle in a looser one', ref('Node'), ref('Loose')],
  ['words', { type: 'string', description: 'A' }, { type: 'string', description: 'B', 'x-a': 1 }],
])('within: %s', (_, inner, outer) => {
  expect(isWithin(inner, outer)).toBe(true);
});

test.each<[string, JsonValue, JsonValue]>([
  ['another type', text, { type: 'integer' }],
  ['a number is no integer', { type: 'number' }, { type: 'integer' }],
  ['a value more', { enum: ['a', 'b'] }, { enum: ['a'] }],
  ['no bound', text, { type: 'string', maxLength: 4 }],
  ['not required', object({ a: text }), object({ a: text }, { required: ['a'] })],
  ['open in closed', object({ a: text }), object({ a: text }, closed)],
  ['a member more in closed', object({ a: text, b: text }, closed), object({ a: text }, closed)],
  ['any object', { type: 'object' }, object({ a: text })],
  ['members of any type', object({ b: text }, { additionalProperties: true }), object({ a: text })],
  ['a branch more', { anyOf: [text, { type: 'null' }] }, text],
  ['other patterns', { type: 'string', pattern: 'a' }, { type: 'string', pattern: 'b' }],
  ['a circle', text, ref('Round')],
  ['out of a circle', ref('Round'), text],
  ['what is not decided', text, { not: { type: 'integer' } }],
  ['a cycle in a stricter one', ref('Loose'), ref('Node')],
])('not within: %s', (_, inner, outer) => {
  expect(isWithin(inner, outer)).toBe(false);
});

test('null of 3.0', () => {
  expect(isWithin(text, { type: 'string', nullable: true }, '3.0.4')).toBe(true);
  expect(isWithin({ type: 'string', nullable: true }, text, '3.0.4')).toBe(false);
});
