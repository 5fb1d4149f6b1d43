import { expect, test } from 'vitest';
import { connect, send, type ClientSettings } from './client.ts';
import type { Operation, RequestParts } from './operation.ts';
import type { SecuritySchemes } from './security.ts';

const SCHEMES: SecuritySchemes = {
  key: { type: 'apiKey', in: 'query', name: 'k' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  bearer: { type: 'bearer' },
  basic: { type: 'basic' },
};

async function sent(
  operation: Partial<Operation>,
  parts: RequestParts,
  credentials: object = {},
  settings: Partial<ClientSettings> = {},
): Promise<Request> {
  let seen: Request | undefined;
  const answering = (request: Request): Promise<Response> => {
    seen = request;
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const client = connect({ baseUrl: 'https://host/base/', fetch: answering, ...settings }, SCHEMES, credentials);
  await send(client, { method: 'POST', path: '/p', responses: {}, ...operation }, parts);
  if (seen === undefined) throw new Error('nothing was sent');
  return seen;
}

test('address, header fields and body', async () => {
  const operation = { path: '/a/{id}', body: 'application/merge-patch+json' };
  const parts = { path: { id: 'x/y' }, query: { q: [1, 2] }, headers: { 'X-A': true }, body: { a: 'ü' } };
  const request = await sent(operation, parts, {}, { headers: { 'X-All': '1', 'X-A': '2' } });
  expect(request.url).toBe('https://host/base/a/x%2Fy?q=1&q=2');
  expect(Object.fromEntries(request.headers)).toMatchObject({
    'content-type': 'application/merge-patch+json',
    'x-a': 'true',
    'x-all': '1',
  });
  expect(request.redirect).toBe('manual');
  expect(await request.json()).toEqual({ a: 'ü' });
});

test.each<[string, string, unknown, string]>([
  ['form', 'application/x-www-form-urlencoded', { a: 'x&y', b: [1, 2], c: undefined }, 'a=x%26y&b=1&b=2'],
  ['text', 'text/plain', 'hello', 'hello'],
  ['binary', 'application/octet-stream', new TextEncoder().encode('bytes'), 'bytes'],
  ['stream', 'image/png', new Blob(['pixels']).stream(), 'pixels'],
])('a body of kind %s', async (_kind, mediaType, body, text) => {
  const request = await sent({ body: mediaType }, { body });
  expect(request.headers.get('content-type')).toBe(mediaType);
  expect(await request.text()).toBe(text);
});

test('a multipart body brings its own media type', async () => {
  const body = new FormData();
  body.set('file', new Blob(['x']), 'a.txt');
  const request = await sent({ body: 'multipart/form-data' }, { body });
  expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
});

test('the first alternative whose credentials are there is used', async () => {
  const security = [['basic'], ['bearer', 'key'], ['cookie']];
  const all = { basic: () => undefined, bearer: () => Promise.resolve('t'), key: () => 'a&b', cookie: () => 's' };
  const request = await sent({ security }, {}, all);
  expect([request.url, request.headers.get('authorization')]).toEqual(['https://host/base/p?k=a%26b', 'Bearer t']);
  const basic = await sent({ security }, {}, { basic: () => ({ username: 'ü', password: 'p:q' }) });
  expect(basic.headers.get('authorization')).toBe(`Basic ${Buffer.from('ü:p:q').toString('base64')}`);
  const none = await sent({ security }, {}, { toString: () => 'x' });
  expect([none.url, none.headers.get('authorization')]).toEqual(['https://host/base/p', null]);
});

test.each(['ftp://host', 'host', 'https://host/?q', 'https://host/#f', 'https://host/{x}'])('baseUrl %s', (baseUrl) => {
  expect(() => connect({ baseUrl }, {}, {})).toThrow('baseUrl: ');
});

test('middleware sees the request and the whole answer', async () => {
  const seen: string[] = [];
  const client = connect(
    {
      baseUrl: 'https://host',
      fetch: () => Promise.resolve(Response.json({ a: 1 })),
      middleware: [
        {
          onRequest: ({ request }) => void seen.push(request.url),
          onResponse: async ({ response }) => void seen.push(await response.clone().text()),
        },
      ],
    },
    {},
    {},
  );
  const operation = { method: 'GET', path: '/x', responses: { 200: ['application/json'] } };
  expect(await send(client, operation, {})).toMatchObject({ data: { a: 1 } });
  expect(seen).toEqual(['https://host/x', '{"a":1}']);
});
