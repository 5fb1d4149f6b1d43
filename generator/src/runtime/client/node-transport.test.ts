import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, send } from './client.ts';
import { nodeFetch } from './node-transport.ts';
import * as wire from './wire.ts';

let server: Server;
let baseUrl = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/slow') return;
      response.setHeader('Set-Cookie', ['a=1', 'b=2']);
      response.setHeader('Content-Type', 'application/json');
      if (request.url === '/cut') return void response.write('{');
      const { method, url, headers } = request;
      const type = headers['content-type'] ?? '';
      response.end(JSON.stringify({ method, url, type, body: Buffer.concat(chunks).toString() }));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const OPERATION = {
  method: 'GET',
  path: '/x',
  parts: [wire.query(), wire.bodyOfGet(wire.body('application/json', wire.jsonBody))],
  responses: { 200: { 'application/json': wire.json } },
};

test('a GET request with a body arrives', async () => {
  const client = connect({ baseUrl, fetch: nodeFetch });
  const answer = await send<{ response: Response }>(client, OPERATION, { query: { q: 1 }, body: { a: 'ü' } });
  expect(answer).toMatchObject({
    ok: true,
    data: { method: 'GET', url: '/x?q=1', type: 'application/json', body: '{"a":"ü"}' },
  });
  expect(answer.response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('fetch cannot send it, and says what can', async () => {
  await expect(send(connect({ baseUrl }), OPERATION, { body: {} })).rejects.toThrow('nodeFetch');
});

test.each(['AbortError', 'TimeoutError'])('%s while the answer is read', async (name) => {
  const controller = new AbortController();
  const response = await nodeFetch(`${baseUrl}/cut`, { method: 'GET', headers: {}, signal: controller.signal });
  const read = expect(response.text()).rejects.toMatchObject({ name });
  controller.abort(new DOMException('enough', name));
  await read;
});

test('it can be aborted, and fails as fetch does', async () => {
  const slow = { ...OPERATION, path: '/slow' };
  const client = connect({ baseUrl, fetch: nodeFetch });
  await expect(send(client, slow, {}, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  const nowhere = connect({ baseUrl: 'http://127.0.0.1:1', fetch: nodeFetch });
  await expect(send(nowhere, OPERATION, {})).rejects.toThrow('ECONNREFUSED');
});
