import { expect, test } from 'vitest';
import { formBody } from './forms.ts';
import type { StyleTable } from './operation.ts';
import { formQuerystring, jsonQuerystring, textQuerystring } from './querystring.ts';
import { deepObject, form, pipeDelimited } from './styles.ts';

const TYPE = 'application/x-www-form-urlencoded';

// OpenAPI 3.1.1 section 4.8.15.1: without a style an array is one field per item and an object is JSON.
test.each<[string, unknown, StyleTable, string]>([
  ['scalars', { a: 'x y&z', b: 1, c: true, d: null, e: undefined }, {}, 'a=x+y%26z&b=1&c=true&d=null'],
  ['an array', { a: ['x', 2] }, {}, 'a=x&a=2'],
  ['an object', { a: { b: 1 } }, {}, 'a=%7B%22b%22%3A1%7D'],
  [
    'styles',
    { a: [1, 2], b: { c: 1 }, d: { e: 'x y' } },
    { a: pipeDelimited(), b: deepObject(), d: form() },
    'a=1%7C2&b%5Bc%5D=1&e=x%20y',
  ],
  ['text', 'a=1', {}, 'a=1'],
  ['fields', new URLSearchParams({ a: 'ü' }), {}, 'a=%C3%BC'],
])('a form of %s', (_name, value, styles, text) => {
  expect(formBody(styles)(value, TYPE)).toEqual({ content: text, contentType: TYPE });
});

test('what is no object is refused', () => {
  expect(() => formBody()(1, TYPE)).toThrow(`a body of media type ${TYPE} has to be an object`);
});

test('a whole query', () => {
  expect(formQuerystring()({ a: 'x y', b: [1, 2] })).toBe('a=x+y&b=1&b=2');
  expect(jsonQuerystring()({ a: 1 })).toBe('%7B%22a%22%3A1%7D');
  expect(textQuerystring('$.a[?@.b]')).toBe('%24.a%5B%3F%40.b%5D');
});
