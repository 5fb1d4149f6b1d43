import { expect, test } from 'vitest';
import { connect, send, type FetchInit } from './client.ts';
import { withMiddleware, type Middleware } from './openapi-fetch.ts';
import type { Operation, RequestParts } from './operation.ts';
import { withRetries } from './retries.ts';
import * as wire from './wire.ts';

const OPERATION: Operation = {
  method: 'POST',
  path: '/x',
  parts: [wire.body('application/json', wire.jsonBody)],
  responses: { 200: { 'application/json': wire.json }, 400: { 'text/plain': wire.text } },
  findMediaType: wire.mediaType,
};

async function call(
  middleware: readonly Middleware[],
  parts: RequestParts = { body: { a: 1 } },
  method = 'POST',
  operation: Operation = OPERATION,
): Promise<{ answer: object; inits: FetchInit[] }> {
  const inits: FetchInit[] = [];
  const transport = withMiddleware(middleware, (_url, init) => {
    inits.push(init);
    return Promise.resolve(Response.json({ b: 2 }));
  });
  const client = connect({ baseUrl: 'https://host', fetch: transport });
  return { answer: await send<object>(client, { ...operation, method }, parts), inits };
}

test('middleware sees the request and the whole answer', async () => {
  const seen: string[] = [];
  const { answer, inits } = await call([
    {
      onRequest: async ({ request }) =>
        void seen.push(`${request.method} ${request.url} ${await request.clone().text()}`),
      onResponse: async ({ response }) => void seen.push(await response.clone().text()),
    },
  ]);
  expect(answer).toMatchObject({ data: { b: 2 } });
  expect(seen).toEqual(['POST https://host/x {"a":1}', '{"b":2}']);
  expect(inits[0]?.body).toBe('{"a":1}');
});

test('what it changes is sent and answered', async () => {
  const { answer, inits } = await call([
    {
      onRequest: ({ request }) => new Request(request, { headers: { 'X-A': '1' }, body: 'other', method: 'POST' }),
      onResponse: () => Response.json({ c: 3 }),
    },
  ]);
  expect(answer).toMatchObject({ data: { c: 3 } });
  expect(inits[0]?.headers['x-a']).toBe('1');
  expect(await new Response(inits[0]?.body).text()).toBe('other');
});

test('it may answer by itself, and turn an error into an answer', async () => {
  const early = { onRequest: () => new Response('no', { status: 400, headers: { 'content-type': 'text/plain' } }) };
  const { answer, inits } = await call([early]);
  expect([answer, inits]).toMatchObject([{ ok: false, status: 400, error: 'no' }, []]);
  const failing = withMiddleware([{ onError: () => Response.json(1) }], () => Promise.reject(new Error('down')));
  const rescued = await send(connect({ baseUrl: 'https://host', fetch: failing }), OPERATION, { body: 1 });
  expect(rescued).toMatchObject({ ok: true, data: 1 });
});

test.each(['GET', 'HEAD', 'QUERY', 'PATCH', 'DELETE'])('method %s with a body', async (method) => {
  const seen: string[] = [];
  const { inits } = await call([{ onRequest: ({ request }) => void seen.push(request.method) }], { body: 1 }, method);
  expect([seen, inits[0]?.method, inits[0]?.body]).toEqual([[method], method, '1']);
});

const replacing: Middleware = { onRequest: ({ request }) => new Request(request, { headers: request.headers }) };

test.each<[string, readonly Middleware[], string]>([
  ['without middleware', [], 'POST'],
  ['with middleware that makes a new request', [replacing], 'DELETE'],
])('no body has no media type, %s', async (_title, middleware, method) => {
  const { inits } = await call(middleware, {}, method);
  expect([inits[0]?.body, inits[0]?.headers]).toEqual([null, {}]);
});

function streamOf(text: string): ReadableStream<Uint8Array> {
  return new Blob([text]).stream();
}

const BINARY = { ...OPERATION, parts: [wire.body('image/png', wire.binaryBody)] };

test.each<[string, readonly Middleware[]]>([
  ['as it is', []],
  ['in a request that middleware has made', [replacing]],
])('a stream is sent as one, %s', async (_title, middleware) => {
  const { inits } = await call(middleware, { body: streamOf('abc') }, 'PUT', BINARY);
  expect(inits[0]?.body).toBeInstanceOf(ReadableStream);
  expect(inits[0]).toMatchObject({ duplex: 'half', headers: { 'content-type': 'image/png' } });
  expect(await new Response(inits[0]?.body).text()).toBe('abc');
});

test.each<[string, readonly Middleware[]]>([
  ['as it is', []],
  ['in a request that middleware has made', [replacing]],
])('a form can be read, %s', async (_title, middleware) => {
  const form = new FormData();
  form.set('a', '1');
  const operation = { ...OPERATION, parts: [wire.body('multipart/form-data', wire.multipartBody())] };
  const { inits } = await call(middleware, { body: form }, 'POST', operation);
  const read = await new Response(inits[0]?.body, { headers: inits[0]?.headers ?? {} }).formData();
  expect([...read]).toEqual([['a', '1']]);
});

test('what middleware has put in place of a body can be sent again', async () => {
  const bodies: string[] = [];
  const send = withRetries({ delay: 0 }, async (_url, { body }) => {
    bodies.push(await new Response(body).text());
    return new Response(null, { status: bodies.length < 2 ? 503 : 204 });
  });
  const response = await withMiddleware([replacing], send)('https://host', { method: 'PUT', headers: {}, body: 'abc' });
  expect([response.status, bodies]).toEqual([204, ['abc', 'abc']]);
});
