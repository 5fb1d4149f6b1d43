import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGateway, type Agent } from '@cc-gateway/client';

let server: Server;
let agent: Agent;
let polls: { readonly started: Promise<void>; readonly closed: Promise<void> };

/** A gateway that signs in and out and never answers a poll. */
function answer(response: ServerResponse, method: string, onPoll: () => void, onClose: () => void): void {
  if (method === 'GET') {
    response.once('close', onClose);
    return onPoll();
  }
  const headers = { 'Content-Type': 'application/json', 'Set-GUID': 'JSESSIONID=a-token', Connection: 'close' };
  response.writeHead(200, headers).end('{"message":"","retcode":"0","result":{}}');
}

beforeEach(async () => {
  let started: () => void = () => undefined;
  let closed: () => void = () => undefined;
  polls = {
    started: new Promise((resolve) => (started = resolve)),
    closed: new Promise((resolve) => (closed = resolve)),
  };
  server = createServer((request, response) => answer(response, request.method ?? '', started, closed));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const gateway = createGateway({ baseUrl: `http://127.0.0.1:${port}` });
  agent = await gateway.signIn('1001', { password: '', phonenum: '' });
});

afterEach(async () => {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
});

async function poll(signal?: AbortSignal): Promise<unknown> {
  try {
    for await (const event of agent.events(signal === undefined ? {} : { signal })) return event;
    return 'ended';
  } catch (error) {
    return error;
  }
}

test('an abort closes the connection of the poll that is waiting', async () => {
  const controller = new AbortController();
  const outcome = poll(controller.signal);
  await polls.started;
  const reason = new Error('the window was closed');
  controller.abort(reason);
  expect(await outcome).toBe(reason);
  await polls.closed;
  expect(agent.state).toBe('open');
});

test('signing out closes the connection of the poll that is waiting and ends the loop', async () => {
  const outcome = poll();
  await polls.started;
  await agent.signOut();
  expect(await outcome).toBe('ended');
  await polls.closed;
  expect(agent.state).toBe('signed-out');
});
