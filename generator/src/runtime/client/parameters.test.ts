import { describe, expect, test } from 'vitest';
import type { Style } from './operation.ts';
import { fillCookies, fillHeaders, fillPath, fillQuery } from './parameters.ts';

const LIST = ['blue', 'b/k', 3];
const OBJECT = { R: 100, 'g&': 'x y' };

// OpenAPI 3.1 section 4.8.12.6, style examples.
test.each<[Style, unknown, string]>([
  [{}, 'a b', 'a%20b'],
  [{}, LIST, 'blue,b%2Fk,3'],
  [{ explode: true }, LIST, 'blue,b%2Fk,3'],
  [{}, OBJECT, 'R,100,g%26,x%20y'],
  [{ explode: true }, OBJECT, 'R=100,g%26=x%20y'],
  [{ style: 'label' }, 'blue', '.blue'],
  [{ style: 'label' }, LIST, '.blue,b%2Fk,3'],
  [{ style: 'label', explode: true }, LIST, '.blue.b%2Fk.3'],
  [{ style: 'label', explode: true }, OBJECT, '.R=100.g%26=x%20y'],
  [{ style: 'matrix' }, 'blue', ';v=blue'],
  [{ style: 'matrix' }, LIST, ';v=blue,b%2Fk,3'],
  [{ style: 'matrix', explode: true }, LIST, ';v=blue;v=b%2Fk;v=3'],
  [{ style: 'matrix' }, OBJECT, ';v=R,100,g%26,x%20y'],
  [{ style: 'matrix', explode: true }, OBJECT, ';R=100;g%26=x%20y'],
  [{ allowReserved: true }, 'a:b/c?%41', 'a:b/c?%2541'],
  [{ content: 'application/json' }, { a: 1 }, '%7B%22a%22%3A1%7D'],
])('path %j of %j', (style, value, text) => {
  expect(fillPath('/x/{v}/y', { v: value }, { v: style })).toBe(`/x/${text}/y`);
});

describe('path segments', () => {
  test.each(['', '.', '..'])('%j is refused', (value) => {
    expect(() => fillPath('/a/{id}/b', { id: value })).toThrow(`path.id: '${value}' is no path segment`);
  });

  test.each(['...', '.a', '%2e', '../x'])('%j is sent', (value) => {
    const url = new URL(`https://host${fillPath('/a/{id}/b', { id: value })}`);
    expect(decodeURIComponent(url.pathname)).toBe(`/a/${value}/b`);
  });

  test('a value is needed', () => {
    expect(() => fillPath('/a/{id}', {})).toThrow('path.id: a value is needed');
    expect(() => fillPath('/a/{toString}', {})).toThrow('path.toString: a value is needed');
  });

  test('a value is never taken for a placeholder', () => {
    expect(fillPath('/{a}/{b}', { a: '{b}', b: '$&' })).toBe('/%7Bb%7D/%24%26');
  });
});

test.each<[Style, unknown, string]>([
  [{}, 'a b&c', 'v=a%20b%26c'],
  [{}, true, 'v=true'],
  [{}, undefined, ''],
  [{}, [], ''],
  [{}, LIST, 'v=blue&v=b%2Fk&v=3'],
  [{ explode: false }, LIST, 'v=blue,b%2Fk,3'],
  [{}, OBJECT, 'R=100&g%26=x%20y'],
  [{ explode: false }, OBJECT, 'v=R,100,g%26,x%20y'],
  [{ style: 'spaceDelimited' }, LIST, 'v=blue%20b%2Fk%203'],
  [{ style: 'pipeDelimited' }, LIST, 'v=blue%7Cb%2Fk%7C3'],
  [{ style: 'deepObject', explode: true }, OBJECT, 'v%5BR%5D=100&v%5Bg%26%5D=x%20y'],
  [{ allowReserved: true }, 'a:b/c', 'v=a:b/c'],
  [{ content: 'application/json' }, { a: 1 }, 'v=%7B%22a%22%3A1%7D'],
  [{ content: 'text/plain' }, 'a', 'v=a'],
])('query %j of %j', (style, value, text) => {
  expect(fillQuery({ v: value }, { v: style })).toBe(text);
});

test('headers and cookies', () => {
  expect(fillHeaders({ a: ['1', 2], b: { x: 1 }, c: undefined })).toEqual([
    ['a', '1,2'],
    ['b', 'x,1'],
  ]);
  expect(fillCookies({ a: 'x;y', b: 2 })).toBe('a=x%3By; b=2');
});

test('values inside values are refused', () => {
  expect(() => fillQuery({ v: [[1]] })).toThrow('query.v: a value inside an array');
});
