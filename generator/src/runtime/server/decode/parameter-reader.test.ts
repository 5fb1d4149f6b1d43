import { expect, test } from 'vitest';
import { limitsOf } from '../limits.ts';
import type { DeepShape, Parameter } from '../route.ts';
import { Judge } from '../../shared/schema/judge.ts';
import { ParameterReader, type ReadParameters } from './parameter-reader.ts';

type Given = Partial<{ url: string; text: string; headers: Record<string, string> }>;

function deep(shape: DeepShape): Pick<Parameter, 'shape' | 'style'> {
  return { shape: { deep: shape }, style: 'deepObject' };
}

const RULES = {
  judge: new Judge({}, 'request'),
  limits: limitsOf({ pairs: 10 }),
  knownQuery: new Set<string>(),
  refuseUnknown: true,
};
const ROUTE = { resource: 'r', operation: 'o', method: 'GET', path: '/{v}', responses: {} };

function decodeAll(parameter: Omit<Parameter, 'schema' | 'name'> & { name?: string }, given: Given): ReadParameters {
  const request = { method: 'GET', url: '/', headers: {}, ...given };
  const reader = new ParameterReader({ ...ROUTE, parameters: [{ name: 'v', schema: true, ...parameter }] }, RULES);
  return reader.read(request, given.text === undefined ? [] : [given.text]);
}

function decode(parameter: Omit<Parameter, 'schema' | 'name'> & { name?: string }, given: Given): unknown {
  const { values, issues } = decodeAll(parameter, given);
  expect(issues).toEqual([]);
  return values[parameter.in];
}

test.each<[Omit<Parameter, 'schema' | 'name' | 'in'>, string, unknown]>([
  [{ shape: 'string' }, '?v=7', '7'],
  [{ shape: 'string' }, '?v=a+b%26%2B', 'a b&+'],
  [{ shape: 'string' }, '?v', ''],
  [{ shape: 'string' }, '', undefined],
  [{ shape: 'string' }, '?v=1&v=2', ['1', '2']],
  [{ shape: 'number' }, '?v=1e2', 100],
  [{ shape: 'number' }, '?v=0x10', '0x10'],
  [{ shape: 'number' }, '?v=', ''],
  [{ shape: 'boolean' }, '?v=true', true],
  [{ shape: 'boolean' }, '?v=yes', 'yes'],
  [{ shape: 'json' }, '?v=%7B%22a%22%3A1%7D', { a: 1 }],
  [{ shape: { list: 'number' } }, '?v=1&v=2', [1, 2]],
  [{ shape: { list: 'string' }, explode: false }, '?v=a%2Cb,c', ['a,b', 'c']],
  [{ shape: { list: 'string' }, style: 'spaceDelimited' }, '?v=a%20b', ['a', 'b']],
  [{ shape: { list: 'string' }, style: 'pipeDelimited' }, '?v=a%7Cb|c', ['a', 'b', 'c']],
  [{ shape: { fields: { a: 'number' } } }, '?a=1', { a: 1 }],
  [{ shape: { fields: { a: 'number' }, rest: 'number' } }, '?a=1&b=2', { a: 1, b: 2 }],
  [{ shape: { fields: { a: 'number' }, text: 'number' } }, '?a=1', { a: 1 }],
  [{ shape: { fields: { a: 'number' }, text: 'number' } }, '?v=7', 7],
  [{ shape: { fields: { a: 'number' }, rest: 'string', text: 'boolean' } }, '?v=true', true],
  [{ shape: { fields: { a: 'number' } }, explode: false }, '?v=a,1,b,2', { a: 1, b: '2' }],
  [deep({ fields: { a: { text: 'number' } } }), '?v[a]=1&v%5Bb%5D=2', { a: 1, b: '2' }],
  [deep({ fields: { a: { text: 'number' } } }), '?v[a]=1&v[a]=2', { a: ['1', '2'] }],
  [deep({ text: 'number' }), '?v=1', 1],
  [deep({ rest: { text: 'number' } }), '?v[a]=1&v[b]=2', { a: 1, b: 2 }],
  [
    deep({ fields: { a: { rest: { text: 'boolean' } } } }),
    '?v[a][b]=true&v[c][d]=1',
    { a: { b: true }, c: { d: '1' } },
  ],
  [deep({}), '?v[constructor]=1', { constructor: '1' }],
  [deep({ list: { text: 'number' } }), '?v[]=1&v[]=2', [1, 2]],
  [deep({ list: {} }), '?v[1]=b&v[0]=a', ['a', 'b']],
  [deep({}), '?v[1]=b&v[0]=a', { 0: 'a', 1: 'b' }],
  [
    deep({ list: { fields: { a: { text: 'number' } } } }),
    '?v[0][a]=1&v[0][b]=2&v[1][a]=3',
    [{ a: 1, b: '2' }, { a: 3 }],
  ],
  [{ shape: { list: 'string' }, explode: false }, '?v=', ['']],
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
  [{ shape: { list: 'string' } }, 'a%2Cb,c+d', ['a,b', 'c+d']],
  [{ shape: 'string' }, 'a%2Fb', 'a/b'],
  [{ shape: 'string', style: 'matrix' }, ';v', ''],
  [{ shape: 'string', style: 'label' }, 'a', 'a'],
])('path %j of %s', (parameter, text, value) => {
  expect(decode({ in: 'path', ...parameter }, { text })).toEqual({ v: value });
});

test.each<[Omit<Parameter, 'schema' | 'name' | 'in'>, string, string, string]>([
  [{ shape: 'string' }, '?v=%zz', 'v', 'is not validly percent-encoded'],
  [{ shape: 'string' }, '?v=%c0%ae', 'v', 'is not validly percent-encoded'],
  [{ shape: 'string' }, '?%zz', '', 'is not validly percent-encoded'],
  [{ shape: 'string' }, '?v=1&w=2', 'w', 'is not a known parameter'],
  [{ shape: 'string' }, '?v=1&v[b]=2', 'v[b]', 'is not a known parameter'],
  [{ shape: 'string' }, `?${'v&'.repeat(20)}`, '', 'has more than 10 pairs'],
  [{ shape: 'json' }, '?v=%7B', 'v', 'is no valid JSON'],
  [{ shape: { fields: { a: 'number' } } }, '?a=1&b=2', 'b', 'is not a known parameter'],
  [{ shape: { fields: { a: 'number' } }, explode: false }, '?v=a,1,b', 'v', 'has a name without a value'],
  [deep({}), '?v[a[b]]=1', 'v[a[b]]', 'is not a known parameter'],
  [deep({}), '?vv[a]=1', 'vv[a]', 'is not a known parameter'],
  [deep({}), '?v[a]=1&v[a][b]=2', 'v', 'is a text and has members too'],
  [deep({}), '?v[a][__proto__]=1', 'v', 'names a member that is not allowed'],
  [deep({}), '?v[constructor][prototype][x]=1', 'v', 'names a member that is not allowed'],
  [{ shape: 'json' }, '?v=%7B%22__proto__%22%3A%7B%7D%7D', 'v', 'names a member that is not allowed'],
  [{ shape: 'json' }, '?v={"constructor":{"prototype":1}}', 'v', 'names a member that is not allowed'],
  [{ shape: 'json' }, `?v=${'['.repeat(65)}${']'.repeat(65)}`, 'v', 'is nested deeper than 64'],
  [{ shape: { list: 'json' } }, '?v=1&v={"__proto__":1}', 'v', 'names a member that is not allowed'],
  [deep({}), `?v${'[a]'.repeat(5000)}=1`, 'v', 'has more than 32 levels'],
])('query %j of %s is refused', (parameter, url, name, message) => {
  expect(decodeAll({ in: 'query', ...parameter }, { url }).issues).toEqual([{ in: 'query', name, message }]);
});

test.each<[Omit<Parameter, 'schema' | 'name' | 'in'>, string, unknown]>([
  [{ shape: 'string' }, 'a=1; v=x%3By', { v: 'x;y' }],
  [{ shape: 'string' }, '%zz=1; v=x', { v: 'x' }],
  [{ shape: 'string', style: 'cookie' }, 'v=a%20b', { v: 'a%20b' }],
  [{ shape: 'string', style: 'cookie' }, 'v=100%; %zz=1', { v: '100%' }],
  [{ shape: { list: 'string' }, style: 'cookie' }, 'v=a%2C; v=b', { v: ['a%2C', 'b'] }],
])('cookie %j of %s', (parameter, cookie, values) => {
  expect(decode({ in: 'cookies', ...parameter }, { headers: { cookie } })).toEqual(values);
});

test('a cookie that is not validly encoded is refused', () => {
  const { issues } = decodeAll({ in: 'cookies', shape: 'string' }, { headers: { cookie: 'v=%zz' } });
  expect(issues).toEqual([{ in: 'cookies', name: 'v', message: 'is not validly percent-encoded' }]);
});

test('headers and names that objects have already', () => {
  expect(decode({ in: 'headers', name: 'X-V', shape: 'number' }, { headers: { 'x-v': '3' } })).toEqual({ 'X-V': 3 });
  const values = decode({ in: 'query', name: '__proto__', shape: 'string' }, { url: '/?__proto__=x' });
  expect(Object.getOwnPropertyNames(values)).toEqual(['__proto__']);
  expect(decode({ in: 'path', name: 'constructor', shape: 'string' }, { text: 'x' })).toEqual({});
});
