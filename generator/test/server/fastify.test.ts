// What a Fastify application has of its own holds around the plugin: hooks, error handlers, prefixes.
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { answer } from '../../cases/strict/expected/server/index.ts';
import { createFastifyPlugin } from '../../src/runtime/server/adapters/fastify.ts';
import { strictServer } from './strict-server.ts';

let app: FastifyInstance;

afterEach(() => app.close());

async function start(prefix = '', respond?: () => unknown): Promise<number> {
  await app.register(
    createFastifyPlugin(() => strictServer(undefined, respond, { checkAnswers: false })),
    { prefix },
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  const [address] = app.addresses();
  return typeof address === 'object' ? address.port : 0;
}

/** What a server says to a request as it is written here. */
function raw(port: number, head: string, body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${head}\r\nHost: a\r\nConnection: close\r\n\r\n${body}`),
    );
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
  });
}

async function statusOf(port: number, head: string, body = ''): Promise<number> {
  return Number((await raw(port, head, body)).split(' ', 2)[1]);
}

const ODD = '/caf%C3%A9%20(old)/a-b.c:~*';

type Row = readonly [title: string, head: string, body: string];

// Each is one that Fastify itself would refuse.
const UNREADABLE: readonly [Row, Row, Row, Row] = [
  ['a type that is none', `DELETE ${ODD} HTTP/1.1\r\nContent-Type: garbage`, ''],
  ['an empty type', `DELETE ${ODD} HTTP/1.1\r\nContent-Type: `, ''],
  ['a type that is none, of a body', 'POST /open HTTP/1.1\r\nContent-Type: garbage\r\nContent-Length: 2', '{}'],
  ['a body without a type', 'POST /open HTTP/1.1\r\nContent-Length: 2', '{}'],
];

describe.each(['onRequest', 'preValidation', 'preHandler'] as const)('a hook %s that refuses', (hook) => {
  test.each<Row>([['a good request', `DELETE ${ODD} HTTP/1.1`, ''], ...UNREADABLE])(
    '%s',
    async (_title, head, body) => {
      app = Fastify();
      app.addHook(hook, (_request, reply) => reply.code(403).send({}));
      expect(await statusOf(await start(), head, body)).toBe(403);
    },
  );
});

test.each([
  [204, UNREADABLE[0]],
  [204, UNREADABLE[1]],
  [415, UNREADABLE[2]],
  [415, UNREADABLE[3]],
] as const)('without a hook the operation decides: %i', async (status, [, head, body]) => {
  app = Fastify();
  expect(await statusOf(await start(), head, body)).toBe(status);
});

test('a hook that reads a type which is none does not let the request pass', async () => {
  app = Fastify();
  app.addHook('onRequest', (request, _reply, done) => done(request.mediaType === undefined ? undefined : new Error()));
  app.addHook('preHandler', (_request, reply) => reply.code(403).send({}));
  expect(await statusOf(await start(), UNREADABLE[0][1])).toBe(415);
});

describe.each(['onRequest', 'preHandler'] as const)('an error of a hook %s', (hook) => {
  const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error('slow down'), { statusCode: 429 }));

  test('has its own status', async () => {
    app = Fastify();
    app.addHook(hook, refuse);
    await start();
    const received = await app.inject('/items/latest');
    expect([received.statusCode, received.json()]).toEqual([
      429,
      { statusCode: 429, error: 'Too Many Requests', message: 'slow down' },
    ]);
  });

  test("is for the application's handler of errors", async () => {
    app = Fastify();
    app.addHook(hook, refuse);
    app.setErrorHandler((_error, _request, reply) => reply.code(418).send('mine'));
    await start();
    const received = await app.inject('/items/latest');
    expect([received.statusCode, received.body]).toEqual([418, 'mine']);
  });
});

test('a body that a hook has put in the place of another is what is read', async () => {
  app = Fastify();
  app.addHook('preParsing', (_request, _reply, _payload, done) =>
    done(null, Readable.from([Buffer.from('{"count":'), Buffer.from('2}')])),
  );
  await start();
  const received = await app.inject({ method: 'POST', url: '/open', payload: { count: 1 } });
  expect(received.json()).toEqual([{ count: 2 }, null]);
});

test('every field of a name that an answer repeats is sent, and those of the application', async () => {
  app = Fastify();
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('Set-Cookie', 'a=0').header('Vary', 'Origin');
    done();
  });
  const headers = {
    Link: ['<a>', '<b>'],
    link: '<c>',
    'Set-Cookie': ['a=1', 'a=2'],
    'Accept-Patch': 'application/json',
    'X-One': 'one',
  };
  await start('', () => answer(200, { count: 1 }, { headers }));
  const received = await app.inject('/answers');
  expect(received.headers).toMatchObject({
    link: ['<a>', '<b>', '<c>'],
    'set-cookie': ['a=0', 'a=1', 'a=2'],
    'accept-patch': 'application/json',
    'content-type': 'application/json; charset=utf-8',
    vary: 'Origin',
    'x-one': 'one',
  });
});

test.each([
  ['', '/items/latest'],
  ['/v1', '/v1/items/latest?'],
  ['/v1/', '/v1/items/latest'],
  ['v1', '/v1/items/latest'],
  ['/v1', 'http://a.example/v1/items/latest'],
  ['/:tenant/v1', '/ac%2Fme/v1/items/latest'],
  ['/ü', '/%C3%BC/items/latest'],
  ['/a b', '/a%20b/items/latest'],
])('below the prefix %j, %j', async (prefix, target) => {
  app = Fastify();
  expect(await statusOf(await start(prefix), `GET ${target} HTTP/1.1`)).toBe(200);
});

test('a prefix that no path is ever below is refused', async () => {
  app = Fastify();
  await expect(start('/a%20b')).rejects.toThrow('the prefix /a%20b is percent-encoded: write /a b');
});
