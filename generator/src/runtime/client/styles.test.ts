import { describe, expect, test } from 'vitest';
import { fillPath } from './address.ts';
import type { Draft, RequestPart, Style, StyleTable } from './operation.ts';
import * as wire from './wire.ts';

function drafted(part: RequestPart, parts: object): { headers: Record<string, string>; query: string } {
  const draft: Draft = { url: '', init: { method: 'GET', headers: {} } };
  void part(draft, parts, {});
  return { headers: draft.init.headers, query: draft.url.slice(1) };
}

function cookieHeader(cookies: object, styles?: StyleTable): string | undefined {
  return drafted(wire.cookies(styles), { cookies }).headers['cookie'];
}

const LIST = ['blue', 'b/k', 3];
const OBJECT = { R: 100, 'g&': 'x y' };

// OpenAPI 3.2 section 4.12.4, style examples.
test.each<[string, Style, unknown, string]>([
  ['simple', wire.simple(), 'a b', 'a%20b'],
  ['simple', wire.simple(), LIST, 'blue,b%2Fk,3'],
  ['simple, explode', wire.simple({ explode: true }), LIST, 'blue,b%2Fk,3'],
  ['simple', wire.simple(), OBJECT, 'R,100,g%26,x%20y'],
  ['simple, explode', wire.simple({ explode: true }), OBJECT, 'R=100,g%26=x%20y'],
  ['label', wire.label(), 'blue', '.blue'],
  ['label', wire.label(), LIST, '.blue,b%2Fk,3'],
  ['label, explode', wire.label({ explode: true }), LIST, '.blue.b%2Fk.3'],
  ['label, explode', wire.label({ explode: true }), OBJECT, '.R=100.g%26=x%20y'],
  ['matrix', wire.matrix(), 'blue', ';v=blue'],
  ['matrix', wire.matrix(), '', ';v'],
  ['matrix', wire.matrix(), LIST, ';v=blue,b%2Fk,3'],
  ['matrix, explode', wire.matrix({ explode: true }), LIST, ';v=blue;v=b%2Fk;v=3'],
  ['matrix', wire.matrix(), OBJECT, ';v=R,100,g%26,x%20y'],
  ['matrix, explode', wire.matrix({ explode: true }), OBJECT, ';R=100;g%26=x%20y'],
  ['reserved', wire.simple({ allowReserved: true }), "a:b@c!$&'()*+,;=%41", "a:b@c!$&'()*+,;=%41"],
  ['reserved, but not in a path', wire.simple({ allowReserved: true }), '/?#[]%4x', '%2F%3F%23%5B%5D%254x'],
  ['JSON', wire.jsonText('path'), { a: 1 }, '%7B%22a%22%3A1%7D'],
])('path %s: %j', (_name, style, value, text) => {
  expect(fillPath('/x/{v}/y', { v: value }, { v: style })).toBe(`/x/${text}/y`);
});

describe('path segments', () => {
  test.each(['', '.', '..'])('%j is refused', (value) => {
    expect(() => fillPath('/a/{id}/b', { id: value })).toThrow(`path.id: '${value}' is no path segment`);
  });

  test.each(['%2e', '%2E%2e', '.%2e'])('%j is refused where reserved characters may stand', (value) => {
    const styles = { id: wire.simple({ allowReserved: true }) };
    expect(() => fillPath('/a/{id}/b', { id: value }, styles)).toThrow('is no path segment');
  });

  test.each([[[]], [{}]])('%j is refused', (value) => {
    expect(() => fillPath('/a/{id}/b', { id: value }, { id: wire.simple() })).toThrow('is no path segment');
  });

  test.each(['...', '.a', '%2e', '%2e%2e', '../x', 'a/b', 'a?b', 'a#b', '{x}', '$&'])('%j is sent', (value) => {
    const url = new URL(`https://host${fillPath('/a/{id}/b', { id: value })}`);
    expect(decodeURIComponent(url.pathname)).toBe(`/a/${value}/b`);
    expect(url.pathname.split('/')).toHaveLength(4);
  });

  test('a value is needed', () => {
    expect(() => fillPath('/a/{id}', {})).toThrow('path.id: a value is needed');
    expect(() => fillPath('/a/{id}', { id: null })).toThrow('path.id: a value is needed');
    expect(() => fillPath('/a/{toString}', {})).toThrow('path.toString: a value is needed');
  });

  test('the name of a parameter may have a slash in it', () => {
    expect(fillPath('/a/{n=b/*}:c/d', { 'n=b/*': 'x/y' })).toBe('/a/x%2Fy:c/d');
    expect(() => fillPath('/a/{n=b/*}', {})).toThrow('path.n=b/*: a value is needed');
  });

  test('braces that are not paired are no expression', () => {
    expect(fillPath('/{{a}/}{b/c{', { a: 1 })).toBe('/{1/}{b/c{');
  });

  test('a value is never taken for a placeholder', () => {
    expect(fillPath('/{a}/{b}', { a: '{b}', b: '$&' })).toBe('/%7Bb%7D/%24%26');
  });
});

test.each<[string, Style | undefined, unknown, string]>([
  ['scalar', undefined, 'a b&c', 'v=a%20b%26c'],
  ['scalar', undefined, true, 'v=true'],
  ['scalar', undefined, 9007199254740993n, 'v=9007199254740993'],
  ['scalar', undefined, null, 'v='],
  ['scalar', undefined, undefined, ''],
  ['form', wire.form(), [], ''],
  ['form', wire.form(), {}, ''],
  ['form', wire.form(), LIST, 'v=blue&v=b%2Fk&v=3'],
  ['form, no explode', wire.form({ explode: false }), LIST, 'v=blue,b%2Fk,3'],
  ['form, no explode', wire.form({ explode: false }), ['a,b', 'c'], 'v=a%2Cb,c'],
  ['form, no explode', wire.form({ explode: false }), [], ''],
  ['form', wire.form(), OBJECT, 'R=100&g%26=x%20y'],
  ['form, no explode', wire.form({ explode: false }), OBJECT, 'v=R,100,g%26,x%20y'],
  ['spaceDelimited', wire.spaceDelimited(), LIST, 'v=blue%20b%2Fk%203'],
  ['spaceDelimited', wire.spaceDelimited(), OBJECT, 'v=R%20100%20g%26%20x%20y'],
  ['pipeDelimited', wire.pipeDelimited(), LIST, 'v=blue%7Cb%2Fk%7C3'],
  ['pipeDelimited, explode', wire.pipeDelimited({ explode: true }), ['a', 'b'], 'v=a&v=b'],
  ['deepObject', wire.deepObject(), OBJECT, 'v%5BR%5D=100&v%5Bg%26%5D=x%20y'],
  [
    'deepObject, a list of objects',
    wire.deepObject(),
    [{ a: 1, b: 2 }, { a: 3 }],
    'v%5B0%5D%5Ba%5D=1&v%5B0%5D%5Bb%5D=2&v%5B1%5D%5Ba%5D=3',
  ],
  ['deepObject, nested', wire.deepObject(), { a: { b: [1, 2] } }, 'v%5Ba%5D%5Bb%5D%5B%5D=1&v%5Ba%5D%5Bb%5D%5B%5D=2'],
  ['reserved', wire.form({ allowReserved: true }), 'a:b/c?d@e=%41', 'v=a:b/c?d@e=%41'],
  ['reserved, but not in a query', wire.form({ allowReserved: true }), 'a&b+c#d[e]', 'v=a%26b%2Bc%23d%5Be%5D'],
  ['JSON', wire.jsonText('query'), { a: 1 }, 'v=%7B%22a%22%3A1%7D'],
])('query %s: %j', (_name, style, value, text) => {
  const part = wire.query(style === undefined ? {} : { v: style });
  expect(drafted(part, { query: { v: value } }).query).toBe(text);
});

test('headers', () => {
  const part = wire.headers({
    a: wire.headerList(),
    b: wire.headerList({ explode: true }),
    e: wire.jsonText('headers'),
  });
  const headers = { a: ['1', 2], b: { x: 1 }, c: undefined, d: 'a%20b', e: { x: 'ü' } };
  expect(drafted(part, { headers }).headers).toEqual({ a: '1,2', b: 'x=1', d: 'a%20b', e: '{"x":"\\u00fc"}' });
});

test.each(['a\r\nb', 'a\n', '\ra', 'a\0', 'ż'])('header value %j is refused', (value) => {
  expect(() => drafted(wire.headers(), { headers: { 'X-A': value } })).toThrow('headers.X-A: no header field');
});

test.each(['a b', 'a\r\nX: y', ''])('header name %j is refused', (name) => {
  expect(() => drafted(wire.headers(), { headers: { [name]: 'x' } })).toThrow('no header field');
});

test('cookies', () => {
  expect(cookieHeader({ a: 'x;y', b: 2 })).toBe('a=x%3By; b=2');
  expect(cookieHeader({ a: ['x', 'y'] }, { a: wire.cookieForm() })).toBe('a=x; a=y');
  expect(cookieHeader({ a: ['x', 'y'] }, { a: wire.cookieForm({ explode: false }) })).toBe('a=x,y');
  expect(cookieHeader({ a: 'x%20"y"' }, { a: wire.cookie() })).toBe('a=x%20"y"');
  expect(cookieHeader({ a: { R: 1, G: 2 } }, { a: wire.cookie() })).toBe('R=1; G=2');
  expect(cookieHeader({})).toBeUndefined();
  expect(() => cookieHeader({ a: 'x; b=1' }, { a: wire.cookie() })).toThrow('cookies.a: a cookie ends');
});

test.each([[[[1]]], [{ a: {} }], [[undefined]], [[Number.NaN]], [Symbol('x')], [() => 1]])('%j is refused', (value) => {
  expect(() => drafted(wire.query({ v: wire.form() }), { query: { v: value } })).toThrow('query.v: has to be a string');
});
