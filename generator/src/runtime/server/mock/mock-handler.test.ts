import { expect, test } from 'vitest';
import { createFetchHandler } from '../adapters/fetch.ts';
import type { Route } from '../route.ts';
import { createServer } from '../server.ts';
import { createMockHandler, type Examples } from './mock-handler.ts';
import { readPreferences } from './prefer.ts';

const ROUTE: Route = {
  resource: 'pets',
  operation: 'get',
  method: 'GET',
  path: '/pets',
  responses: {
    '200': {
      'application/json': {
        kind: 'json',
        schema: { type: 'object', required: ['n'], properties: { n: { const: 7 } } },
      },
      'text/plain': { kind: 'text', schema: { type: 'string' } },
    },
    '4XX': { 'application/problem+json': { kind: 'json', schema: { type: 'string', enum: ['no'] } } },
    '204': {},
    '202': { 'application/xml': { kind: 'text' }, 'application/json': { kind: 'json', schema: { const: 1 } } },
    '203': { 'application/xml': { kind: 'text' } },
    '206': { 'application/xml': { kind: 'text' } },
  },
};

const EXAMPLES: Examples = {
  'pets.get': {
    '200': { 'application/json': { default: { n: 1 }, other: { n: 2 } }, 'text/plain': { default: 'hi' } },
    '206': { 'application/xml': { default: '<a/>' } },
  },
};

async function ask(headers: Record<string, string>): Promise<[number, string | null, string]> {
  const mock = createMockHandler({}, EXAMPLES);
  const server = createServer({ routes: [ROUTE], schemas: {}, schemes: {} }, { pets: { get: mock } }, {}, {});
  const response = await createFetchHandler(server)(new Request('http://a/pets', { headers }));
  return [response.status, response.headers.get('content-type'), await response.text()];
}

test.each<[Record<string, string>, number, string | null, string | RegExp]>([
  [{}, 200, 'application/json', '{"n":1}'],
  [{ prefer: 'example=other' }, 200, 'application/json', '{"n":2}'],
  [{ prefer: 'example=none' }, 404, 'application/problem+json', /no example has the name none/],
  [{ prefer: 'dynamic=true' }, 200, 'application/json', '{"n":7}'],
  [{ prefer: 'code=404' }, 404, 'application/problem+json', '"no"'],
  [{ prefer: 'code=204' }, 204, null, ''],
  [{ prefer: 'code=500' }, 404, 'application/problem+json', /the status 500 is not declared/],
  [{ prefer: 'code="__proto__"' }, 404, 'application/problem+json', /not declared/],
  [{ prefer: 'code=202', accept: 'application/xml' }, 202, 'application/json', '1'],
  [{ prefer: 'code=203' }, 501, 'application/problem+json', /there is no example for this answer/],
  [{ prefer: 'code=206' }, 206, 'application/xml', '<a/>'],
  [{ accept: 'text/plain' }, 200, 'text/plain', 'hi'],
  [{ accept: 'image/png, text/*;q=0.5' }, 200, 'text/plain', 'hi'],
])('%j', async (headers, status, type, text) => {
  const received = await ask(headers);
  expect(received).toEqual([status, type, typeof text === 'string' ? text : expect.stringMatching(text)]);
});

test('preferences of others are left alone', () => {
  expect(readPreferences('return=minimal, code=404; wait=1, example="a b"')).toEqual({
    code: '404',
    example: 'a b',
    dynamic: false,
  });
});
