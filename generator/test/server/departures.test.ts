// Callers who leave, and handlers who do not want all of a body.
import { Agent, createServer as createHttpServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFastifyPlugin } from '../../src/runtime/server/adapters/fastify.ts';
import { createNodeListener } from '../../src/runtime/server/adapters/node.ts';
import type { BinaryBody } from '../../src/runtime/server/body/binary-body.ts';
import type { Context } from '../../src/runtime/server/handlers.ts';
import type { Route } from '../../src/runtime/server/route.ts';
import { createServer, type Server, type ServerOptions } from '../../src/runtime/server/server.ts';

const JSON_CONTENT = { 'application/json': { kind: 'json' } } as const;

const ROUTES: readonly Route[] = [
  {
    resource: 'all',
    operation: 'put',
    method: 'PUT',
    path: '/bytes',
    body: { content: { 'application/octet-stream': { kind: 'binary' } } },
    responses: { '200': JSON_CONTENT },
  },
  {
    resource: 'all',
    operation: 'post',
    method: 'POST',
    path: '/json',
    body: { content: JSON_CONTENT },
    responses: { '200': JSON_CONTENT },
  },
  {
    resource: 'all',
    operation: 'watch',
    method: 'GET',
    path: '/events',
    responses: { '200': { 'text/event-stream': { kind: 'events' } } },
  },
];

interface Handlers {
  readonly put?: (request: { readonly body: BinaryBody }) => unknown;
  readonly post?: () => unknown;
  readonly watch?: (request: object, context: Context) => unknown;
}

let errors: unknown[];
let close: () => Promise<unknown>;

beforeEach(() => {
  errors = [];
});
afterEach(() => close());

function serverOf(handlers: Handlers, options: ServerOptions): Server {
  const none = (): string => 'none';
  const log = { warn: () => undefined, error: (details: object) => errors.push(details) };
  const all = { put: none, post: none, watch: none, ...handlers };
  return createServer({ routes: ROUTES, schemas: {}, schemes: {} }, { all }, undefined, { log, ...options });
}

async function behindNode(server: Server): Promise<number> {
  const http = createHttpServer(createNodeListener(server));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  close = () => {
    http.closeAllConnections();
    return new Promise((resolve) => http.close(resolve));
  };
  const address = http.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function behindFastify(server: Server): Promise<number> {
  const app = Fastify({ forceCloseConnections: true });
  close = () => app.close();
  await app.register(createFastifyPlugin(() => server));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const [address] = app.addresses();
  return typeof address === 'object' ? address.port : 0;
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

describe.each([
  ['node:http', behindNode],
  ['Fastify', behindFastify],
])('%s', (_name, listen) => {
  function start(handlers: Handlers, options: ServerOptions = {}): Promise<number> {
    return listen(serverOf(handlers, options));
  }

  /** The answer, as soon as its header has come. */
  function call(port: number, method: string, path: string, agent?: Agent, body?: Buffer): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = body === undefined ? {} : { 'content-type': 'application/octet-stream' };
      const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: agent ?? false }, resolve);
      request.on('error', reject);
      request.end(body);
    });
  }

  async function readOne({ body }: { readonly body: BinaryBody }): Promise<number> {
    const { value } = await body.stream().getReader().read();
    return Math.sign(value?.length ?? 0);
  }

  async function leaveLoop({ body }: { readonly body: BinaryBody }): Promise<number> {
    for await (const chunk of body.stream()) return Math.sign(chunk.length);
    return 0;
  }

  test.each<[string, number, Required<Handlers>['put']]>([
    ['all', 200, async ({ body }) => (await body.bytes()).length],
    ['nothing', 200, () => 0],
    ['a part', 200, readOne],
    ['a part, by leaving a loop', 200, leaveLoop],
    ['a part, and then fails', 500, (request) => readOne(request).then(() => Promise.reject(new Error('half-way')))],
  ])('a handler that reads %s of a body leaves the connection to the next request', async (_title, status, put) => {
    const port = await start({ put });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      for (const body of [Buffer.alloc(400_000), Buffer.alloc(400_000)]) {
        const answer = await call(port, 'PUT', '/bytes', agent, body);
        answer.resume();
        expect(answer.statusCode).toBe(status);
      }
    } finally {
      agent.destroy();
    }
  });

  test('what is left of a body when the request has been answered cannot be read', async () => {
    let later: Promise<unknown> | undefined;
    const answered = deferred();
    const port = await start({
      put: ({ body }) => {
        const reader = body.stream().getReader();
        later = answered.promise.then(() => reader.read());
        later.catch(() => undefined);
        return 1;
      },
    });
    const answer = await call(port, 'PUT', '/bytes', undefined, Buffer.alloc(400_000));
    answer.resume();
    answered.resolve();
    await expect(later).rejects.toThrow('the request has been answered');
  });

  test('the header of a stream does not wait for its first item; its handler learns that the caller has gone', async () => {
    const ended = deferred();
    const port = await start({
      async *watch(_request, { signal }) {
        try {
          await delay(3_600_000, undefined, { signal });
          yield 1;
        } finally {
          ended.resolve();
        }
      },
    });
    const answer = await call(port, 'GET', '/events');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/event-stream']);
    answer.destroy();
    await ended.promise;
    await new Promise((resolve) => setImmediate(resolve));
    expect(errors).toEqual([]);
  });

  test('an iterator that waits for its next item is ended when the caller goes', async () => {
    const ended = deferred();
    const end = (): Promise<IteratorResult<unknown>> => {
      ended.resolve();
      return Promise.resolve({ done: true, value: undefined });
    };
    const never = new Promise<IteratorResult<unknown>>(() => undefined);
    const port = await start({
      watch: () => ({ [Symbol.asyncIterator]: () => ({ next: () => never, return: end }) }),
    });
    (await call(port, 'GET', '/events')).destroy();
    await ended.promise;
  });

  test('the signal of a call that has been answered stays silent', async () => {
    let asked: AbortSignal | undefined;
    const port = await start({
      watch: (_request, { signal }) => {
        asked = signal;
        return 'done';
      },
    });
    const answer = await call(port, 'GET', '/events');
    answer.resume();
    await new Promise((resolve) => answer.on('close', resolve));
    expect(asked?.aborted).toBe(false);
  });

  test('a caller who leaves while it sends is no error', async () => {
    const told = deferred();
    const invalid: unknown[] = [];
    const port = await start(
      {},
      {
        onInvalid: (issues) => {
          invalid.push(...issues);
          told.resolve();
          return undefined;
        },
        onError: (error) => {
          errors.push(error);
          return undefined;
        },
      },
    );
    const socket = connect(port, '127.0.0.1', () => {
      const head = 'POST /json HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{';
      socket.write(head, () => socket.destroy());
    });
    await told.promise;
    await new Promise((resolve) => setImmediate(resolve));
    expect([invalid, errors]).toEqual([[{ in: 'body', name: '', message: 'breaks off' }], []]);
  });
});
