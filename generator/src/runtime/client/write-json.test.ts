import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from './write-json.ts';

const cyclic: unknown[] = [];
cyclic.push(cyclic);

test.each<[string, unknown, string]>([
  ['a number', NaN, 'body: NaN is no JSON value'],
  ['a member', { a: { b: Infinity } }, 'body/a/b: Infinity is no JSON value'],
  ['an item', [1, [null, -Infinity]], 'body/1/1: -Infinity is no JSON value'],
  ['a gap', [1, undefined], 'body/1: undefined is no JSON value'],
  ['a hole', Object.assign(new Array(2), { 0: 1 }), 'body/1: undefined is no JSON value'],
  ['a function', [() => 1], 'body/0: a function is no JSON value'],
  ['a symbol', { a: [Symbol('a')] }, 'body/a/0: a symbol is no JSON value'],
  ['a date', { at: new Date(NaN) }, 'body/at: a date that is none is no JSON value'],
  ['a name with signs', { 'a/b~c': [NaN] }, 'body/a~1b~0c/0: NaN is no JSON value'],
  [
    'a name of prototypes',
    JSON.parse('{"__proto__":[null]}', (_, one: unknown) => one ?? NaN),
    'body/__proto__/0: NaN is no JSON value',
  ],
  ['a Blob', new Blob(['a']), 'body: a value of type Blob is no JSON value'],
  ['bytes', { file: new Uint8Array([1]) }, 'body/file: a value of type Uint8Array is no JSON value'],
  ['a buffer', [new ArrayBuffer(1)], 'body/0: a value of type ArrayBuffer is no JSON value'],
  ['a stream', new ReadableStream(), 'body: a value of type ReadableStream is no JSON value'],
  ['a form', new FormData(), 'body: a value of type FormData is no JSON value'],
  ['a map', { a: new Map([['b', 1]]) }, 'body/a: a value of type Map is no JSON value'],
  ['nothing', undefined, 'body: undefined is no JSON value'],
])('%s that JSON has no text for', (_title, value, message) => {
  expect(() => writeJson(value, 'body')).toThrow(expect.objectContaining({ name: 'ParameterError', message }));
});

test.each<[string, unknown, string]>([
  ['a member without a value', { a: undefined, b: null }, '{"b":null}'],
  ['a member that is a function', { a: () => 1, b: null }, '{"b":null}'],
  ['what says itself that it is nothing', { a: { toJSON: () => null } }, '{"a":null}'],
  ['an empty object, and one whose names are numbers', { a: {}, b: { 0: 1 } }, '{"a":{},"b":{"0":1}}'],
  ['null in a text', { a: 'null' }, '{"a":"null"}'],
  ['a date', [new Date(0), null], '["1970-01-01T00:00:00.000Z",null]'],
])('%s is written', (_title, value, text) => {
  expect(writeJson(value, 'body')).toBe(text);
});

test('what contains itself is refused', () => {
  expect(() => writeJson(cyclic, 'body')).toThrow(TypeError);
});

test('every JSON value is written as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(writeJson(value, 'body')).toBe(JSON.stringify(value));
    }),
  );
});
