import { expect, test } from 'vitest';
import { decodeParameters } from './decode.ts';
import type { Parameter } from './route.ts';

type Given = Partial<{ url: string; path: Record<string, string>; headers: Record<string, string> }>;

function decode(parameter: Omit<Parameter, 'schema' | 'name'> & { name?: string }, given: Given): unknown {
  const request = { method: 'GET', url: '/', headers: {}, path: {}, ...given };
  return decodeParameters([{ name: 'v', schema: true, ...parameter }], request)[parameter.in];
}

test.each<[Omit<Parameter, 'schema' | 'name' | 'in'>, string, unknown]>([
  [{ shape: 'string' }, '?v=7', '7'],
  [{ shape: 'string' }, '?v=a+b%26%2B', 'a b&+'],
  [{ shape: 'string' }, '?v', ''],
  [{ shape: 'string' }, '?w=1', undefined],
  [{ shape: 'string' }, '?v=%zz', '%zz'],
  [{ shape: 'string' }, '?v=1&v=2', ['1', '2']],
  [{ shape: 'number' }, '?v=1e2', 100],
  [{ shape: 'number' }, '?v=0x10', '0x10'],
  [{ shape: 'number' }, '?v=', ''],
  [{ shape: 'boolean' }, '?v=true', true],
  [{ shape: 'boolean' }, '?v=yes', 'yes'],
  [{ shape: 'json' }, '?v=%7B%22a%22%3A1%7D', { a: 1 }],
  [{ shape: 'json' }, '?v=%7B', '{'],
  [{ shape: { list: 'number' } }, '?v=1&v=2', [1, 2]],
  [{ shape: { list: 'string' }, explode: false }, '?v=a%2Cb,c', ['a,b', 'c']],
  [{ shape: { list: 'string' }, style: 'spaceDelimited' }, '?v=a%20b', ['a', 'b']],
  [{ shape: { list: 'string' }, style: 'pipeDelimited' }, '?v=a%7Cb|c', ['a', 'b', 'c']],
  [{ shape: { fields: { a: 'number' } } }, '?a=1&b=2', { a: 1 }],
  [{ shape: { fields: { a: 'number' } }, explode: false }, '?v=a,1,b,2', { a: 1, b: '2' }],
  [{ shape: { fields: { a: 'number' } }, style: 'deepObject' }, '?v[a]=1&v%5Bb%5D=2', { a: 1, b: '2' }],
])('query %j of %s', (parameter, url, value) => {
  expect(decode({ in: 'query', ...parameter }, { url })).toEqual(value === undefined ? {} : { v: value });
});

test.each<[Omit<Parameter, 'schema' | 'name' | 'in'>, string, unknown]>([
  [{ shape: 'number' }, '7', 7],
  [{ shape: { list: 'number' } }, '1,2', [1, 2]],
  [{ shape: { list: 'number' }, style: 'label', explode: true }, '.1.2', [1, 2]],
  [{ shape: 'string', style: 'matrix' }, ';v=a', 'a'],
  [{ shape: { list: 'string' }, style: 'matrix', explode: true }, ';v=a;v=b', ['a', 'b']],
  [{ shape: { fields: { a: 'number' } } }, 'a,1', { a: 1 }],
  [{ shape: { fields: { a: 'number' } }, explode: true }, 'a=1,b=2', { a: 1, b: '2' }],
])('path %j of %s', (parameter, text, value) => {
  expect(decode({ in: 'path', ...parameter }, { path: { v: text } })).toEqual({ v: value });
});

test('headers, cookies and names that objects have already', () => {
  expect(decode({ in: 'headers', name: 'X-V', shape: 'number' }, { headers: { 'x-v': '3' } })).toEqual({ 'X-V': 3 });
  expect(decode({ in: 'cookies', shape: 'string' }, { headers: { cookie: 'a=1; v=x%3By' } })).toEqual({ v: 'x;y' });
  const values = decode({ in: 'query', name: '__proto__', shape: 'string' }, { url: '/?__proto__=x' });
  expect(Object.getOwnPropertyNames(values)).toEqual(['__proto__']);
  expect(decode({ in: 'path', name: 'constructor', shape: 'string' }, {})).toEqual({});
});
