// Large binary answers, over HTTP: they are never whole in memory, on neither side.
import Fastify from 'fastify';
import { createServer as createHttpServer } from 'node:http';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import { createClient, recordfile, type Client } from '../../cases/gateway/expected/client/index.ts';
import {
  createNodeListener,
  createPlugin,
  createServer,
  unimplemented,
  type Handlers,
} from '../../cases/gateway/expected/server/index.ts';

const CHUNK = 1_048_576;
const COUNT = 50;

type Download = () => AsyncGenerator<Uint8Array>;

const settings = {
  security: { Guid: (): string => 'somebody' },
  log: { warn: (): void => undefined, error: (): void => undefined },
};
const request = { path: { agentid: '1001' }, query: { record: 1 } };

let close: (() => Promise<unknown>) | undefined;

afterEach(async () => {
  await close?.();
});

function handlersOf(download: Download): Handlers<string> {
  return { ...unimplemented, recordfile: { download } };
}

async function behindNode(handlers: Handlers<string>): Promise<string> {
  const server = createHttpServer(createNodeListener(createServer(handlers, settings)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

async function behindFastify(handlers: Handlers<string>): Promise<string> {
  const app = Fastify({ forceCloseConnections: true });
  close = () => app.close();
  await app.register(createPlugin(handlers, settings));
  return app.listen({ port: 0, host: '127.0.0.1' });
}

async function connect(start: (handlers: Handlers<string>) => Promise<string>, download: Download): Promise<Client> {
  return createClient({ baseUrl: await start(handlersOf(download)), security: { Guid: () => 'secret' } });
}

async function streamOf(client: Client, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const answer = await recordfile.download(client, request, {
    as: 'stream',
    ...(signal === undefined ? {} : { signal }),
  });
  if (!answer.ok || answer.contentType !== 'application/octet-stream') throw new Error('no recording');
  expectTypeOf(answer.data).toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>>>();
  return answer.data;
}

/** Something that one side waits for and the other brings about. */
class Turnstile {
  #allowed = 0;
  #waiting: (() => void) | undefined;

  allow(count: number): void {
    this.#allowed = count;
    this.#waiting?.();
  }

  async pass(count: number): Promise<void> {
    while (this.#allowed < count) await new Promise<void>((resolve) => (this.#waiting = resolve));
  }
}

describe.each([
  ['node:http', behindNode],
  ['Fastify', behindFastify],
])('%s', (_name, start) => {
  test('a stream arrives while it is sent', async () => {
    // The next chunk is made when the one before has arrived: who waits for the whole waits for ever.
    const received = new Turnstile();
    const client = await connect(start, async function* () {
      for (let index = 0; index < COUNT; index++) {
        await received.pass(index * CHUNK);
        yield new Uint8Array(CHUNK);
      }
    });
    let size = 0;
    for await (const chunk of await streamOf(client)) received.allow((size += chunk.byteLength));
    expect(size).toBe(COUNT * CHUNK);
  });

  test('a handler makes no more than the client takes', async () => {
    let made = 0;
    const client = await connect(start, async function* () {
      for (; made < 4 * COUNT; made++) yield await Promise.resolve(new Uint8Array(CHUNK));
    });
    let size = 0;
    let ahead = 0;
    for await (const chunk of await streamOf(client)) {
      size += chunk.byteLength;
      ahead = Math.max(ahead, made - size / CHUNK);
      // The server has its turn before the next chunk is taken.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(size).toBe(4 * COUNT * CHUNK);
    expect(ahead).toBeLessThan(COUNT);
  });

  test.each(['by the signal', 'by the stream'])('the handler learns that nobody reads on: %s', async (how) => {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const client = await connect(start, async function* () {
      try {
        for (;;) yield await Promise.resolve(new Uint8Array(CHUNK));
      } finally {
        end();
      }
    });
    const abort = new AbortController();
    const reader = (await streamOf(client, abort.signal)).getReader();
    await reader.read();
    if (how === 'by the stream') await reader.cancel();
    else {
      abort.abort();
      await expect(reader.closed).rejects.toThrow();
    }
    await ended;
  });
});

test('the caller chooses what bytes are received as; JSON stays JSON', async () => {
  const client = await connect(behindNode, async function* () {
    yield await Promise.resolve(new Uint8Array([1, 2, 255]));
  });
  const plain = await recordfile.download(client, request);
  expectTypeOf<Extract<typeof plain, { contentType: 'application/octet-stream' }>['data']>().toEqualTypeOf<Blob>();
  expect(plain.data).toBeInstanceOf(Blob);
  const buffer = await recordfile.download(client, request, { as: 'arrayBuffer' });
  if (!buffer.ok || buffer.contentType === 'application/json') throw new Error('no recording');
  expectTypeOf(buffer.data).toEqualTypeOf<ArrayBuffer>();
  expect([...new Uint8Array(buffer.data)]).toEqual([1, 2, 255]);
});

test('an answer without content is an empty stream', async () => {
  const empty = new Response(null, { headers: { 'content-type': 'application/octet-stream' } });
  const client = createClient({
    baseUrl: '/',
    security: { Guid: () => 'secret' },
    fetch: () => Promise.resolve(empty),
  });
  expect(await new Response(await streamOf(client)).text()).toBe('');
});
