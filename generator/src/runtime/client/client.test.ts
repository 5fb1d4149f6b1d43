import { expect, test } from 'vitest';
import { connect, send, type ClientSettings, type Fetch } from './client.ts';
import type { BodyWriter, Operation, RequestParts } from './operation.ts';
import * as wire from './wire.ts';

async function sent(
  operation: Partial<Operation>,
  parts: RequestParts,
  credentials: object = {},
  settings: Partial<ClientSettings> = {},
): Promise<Request> {
  let seen: Request | undefined;
  const answering: Fetch = (url, init) => {
    seen = new Request(url, init);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const client = connect({ baseUrl: 'https://host/base/', fetch: answering, security: credentials, ...settings });
  await send(client, { method: 'POST', path: '/p', responses: {}, ...operation }, parts);
  if (seen === undefined) throw new Error('nothing was sent');
  return seen;
}

test('address, header fields and body', async () => {
  const operation: Partial<Operation> = {
    path: '/a/{id}',
    accept: 'application/json, application/problem+json',
    parts: [
      wire.path(),
      wire.query({ q: wire.form() }),
      wire.headers(),
      wire.body('application/merge-patch+json', wire.jsonBody),
    ],
    responses: { 200: { 'application/json': wire.json }, 404: { 'application/problem+json': wire.json } },
  };
  const parts = { path: { id: 'x/y' }, query: { q: [1, 2] }, headers: { 'X-A': true }, body: { a: 'ü' } };
  const request = await sent(operation, parts, {}, { headers: { 'X-All': '1', 'X-A': '2' } });
  expect(request.url).toBe('https://host/base/a/x%2Fy?q=1&q=2');
  expect(Object.fromEntries(request.headers)).toMatchObject({
    accept: 'application/json, application/problem+json',
    'content-type': 'application/merge-patch+json',
    'x-a': 'true',
    'x-all': '1',
  });
  expect(request.redirect).toBe('manual');
  expect(await request.json()).toEqual({ a: 'ü' });
});

test.each<[string, string, Readonly<Record<string, BodyWriter>>, unknown, string]>([
  ['text', 'text/plain', { 'text/plain': wire.textBody }, 'hello', 'hello'],
  ['text of a range', 'text/plain', { 'text/*': wire.textBody }, 'hello', 'hello'],
  ['bytes', 'image/png', { 'image/png': wire.binaryBody }, new TextEncoder().encode('bytes'), 'bytes'],
  ['blob', 'image/gif', { 'image/*': wire.binaryBody }, new Blob(['gif'], { type: 'image/gif' }), 'gif'],
  ['stream', 'image/png', { 'image/png': wire.binaryBody }, new Blob(['pixels']).stream(), 'pixels'],
  ['JSON lines', 'application/jsonl', { 'application/jsonl': wire.jsonLinesBody }, [1, { a: 2 }], '1\n{"a":2}\n'],
  ['anything', 'application/json', { '*/*': wire.jsonBody }, [1], '[1]'],
])('a body of kind %s', async (_kind, mediaType, body, value, text) => {
  const request = await sent({ parts: [wire.bodies(body)] }, { body: value });
  expect(request.headers.get('content-type')).toBe(mediaType);
  expect(await request.text()).toBe(text);
});

test('the caller chooses among several media types', async () => {
  const body = wire.bodies({
    'application/json': wire.jsonBody,
    'application/xml': wire.textBody,
    'image/*': wire.binaryBody,
  });
  const texts: (string | null)[] = [];
  for (const parts of [
    { body: '<a/>' },
    { body: '<a/>', contentType: 'application/xml' },
    { body: new Uint8Array([65]), contentType: 'image/png' },
  ]) {
    const request = await sent({ parts: [body] }, parts);
    texts.push(request.headers.get('content-type'), await request.text());
  }
  expect(texts).toEqual(['application/json', '"<a/>"', 'application/xml', '<a/>', 'image/png', 'A']);
  await expect(sent({ parts: [body] }, { body: '', contentType: 'text/html' })).rejects.toThrow(
    'text/html is not declared',
  );
  await expect(sent({ parts: [body] }, { body: new Uint8Array(), contentType: 'image/*' })).rejects.toThrow(
    'which media type',
  );
});

test('the first alternative whose credentials are there is used', async () => {
  const alternatives = [
    { basic: wire.basic },
    { bearer: wire.bearer, key: wire.keyInQuery('k') },
    { cookie: wire.keyInCookie('sid') },
  ];
  const inHeader = wire.security([{ header: wire.keyInHeader('X-Key') }]);
  const all = { basic: () => undefined, bearer: () => Promise.resolve('t'), key: () => 'a&b', cookie: () => 's' };
  const request = await sent({ parts: [wire.security(alternatives)] }, {}, all);
  expect([request.url, request.headers.get('authorization')]).toEqual(['https://host/base/p?k=a%26b', 'Bearer t']);
  const basic = await sent(
    { parts: [wire.security(alternatives)] },
    {},
    { basic: () => ({ username: 'ü', password: 'p:q' }) },
  );
  expect(basic.headers.get('authorization')).toBe(`Basic ${Buffer.from('ü:p:q').toString('base64')}`);
  const none = await sent({ parts: [wire.security(alternatives)] }, {}, { toString: () => 'x' });
  expect([none.url, none.headers.get('authorization')]).toEqual(['https://host/base/p', null]);
  const header = await sent({ parts: [inHeader] }, {}, { header: () => 'k' });
  expect(header.headers.get('x-key')).toBe('k');
  await expect(sent({ parts: [inHeader] }, {}, { header: () => 'k\r\nX: y' })).rejects.toThrow(TypeError);
});

test.each([
  ['abc==', 'sid=abc=='],
  ["!#$%&'()*+-./:<=>?@[]^_`{|}~", "sid=!#$%&'()*+-./:<=>?@[]^_`{|}~"],
  ['s%3Aid.sig', 'sid=s%3Aid.sig'],
  ['a b"c,d;e\\f\n', 'sid=a%20b%22c%2Cd%3Be%5Cf%0A'],
  ['ü😀', 'sid=%C3%BC%F0%9F%98%80'],
])('the key %j as a cookie', async (key, cookie) => {
  const headers: (string | undefined)[] = [];
  const fetch: Fetch = (_url, init) => {
    headers.push(init.headers['cookie']);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const client = connect({ baseUrl: 'https://host', fetch, security: { sid: () => key } });
  const parts = [wire.security([{ sid: wire.keyInCookie('sid') }])];
  await send(client, { method: 'GET', path: '/', parts, responses: {} }, {});
  expect(headers).toEqual([cookie]);
});

test.each(['ftp://host', 'host', 'https://host/?q', 'https://host/#f', 'https://host/{x}'])('baseUrl %s', (baseUrl) => {
  expect(() => connect({ baseUrl })).toThrow('baseUrl: ');
});

test.each(['https://host', 'http://host:80/a/', '/api', ''])('baseUrl %j is taken', (baseUrl) => {
  expect(connect({ baseUrl }).baseUrl).toBe(baseUrl.replace(/\/$/, ''));
});
