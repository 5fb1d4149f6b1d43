import { createServer, request as httpRequest, type ClientRequest } from 'node:http';
import Fastify from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { createFastifyPlugin } from '../../src/runtime/server/adapters/fastify.ts';
import { createNodeListener } from '../../src/runtime/server/adapters/node.ts';
import { strictServer } from './strict-server.ts';

// Requests that cost more than they should (D12), against the limits that a server has when nobody sets any.
const MIB = 1024 * 1024;
const OURS = { limits: {} };

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server of Node with this limit of headers; its own is 16 KiB. @returns its port */
async function listenNode(maxHeaderSize?: number): Promise<number> {
  const options = maxHeaderSize === undefined ? {} : { maxHeaderSize };
  const server = createServer(options, createNodeListener(strictServer(undefined, undefined, OURS)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listenFastify(maxHeaderSize?: number): Promise<number> {
  const app = Fastify({ http: maxHeaderSize === undefined ? {} : { maxHeaderSize } });
  await app.register(createFastifyPlugin(() => strictServer(undefined, undefined, OURS)));
  closing.push(() => app.close());
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
}

interface Outgoing {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Writes the body, when it is not there as a whole. */
  readonly write?: (request: ClientRequest) => void;
}

/** The status and the text of the answer. A server may answer, and hang up, before it has read everything. */
function send(port: number, { path = '/open', headers = {}, body, write }: Outgoing): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const method = body === undefined && write === undefined ? 'GET' : 'POST';
    const request = httpRequest({ port, host: '127.0.0.1', method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve([answer.statusCode ?? 0, text]));
    });
    request.on('error', reject);
    if (write === undefined) request.end(body);
    else write(request);
  });
}

// Node answers 431 and hangs up at once: a client that is still sending may see no more than that.
const CUT_OFF = [431, 'ECONNRESET', 'EPIPE'];

function statusOrReset(port: number, outgoing: Outgoing): Promise<unknown> {
  return send(port, outgoing).then(
    ([status]) => status,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

const JSON_TYPE = { 'content-type': 'application/json' };

describe.each([
  ['node', listenNode],
  ['fastify', listenFastify],
])('D12 %s', (_name, listen) => {
  test('a body that is too large, in a trickle of chunks: refused before it has ended', async () => {
    let sent = 0;
    const write = (request: ClientRequest): void => {
      const chunk = 'a'.repeat(32 * 1024);
      const timer = setInterval(() => {
        sent += chunk.length;
        request.write(chunk);
      }, 5);
      const stop = (): void => clearInterval(timer);
      request.on('response', stop).on('error', stop);
    };
    const [status, text] = await send(await listen(), { headers: JSON_TYPE, write });
    expect([status, text]).toEqual([413, expect.stringContaining(`has more than ${MIB} bytes`)]);
    expect(sent).toBeLessThan(32 * MIB);
  });

  test('a body that says it has 1 GB: refused before it has come', async () => {
    const headers = { ...JSON_TYPE, 'content-length': String(1024 * MIB) };
    const write = (request: ClientRequest): void => request.flushHeaders();
    expect((await send(await listen(), { headers, write }))[0]).toBe(413);
  });

  test('a header of 1 MB: the limit of Node', async () => {
    expect(CUT_OFF).toContain(await statusOrReset(await listen(), { headers: { 'x-long': 'a'.repeat(MIB) } }));
  });

  test('1 000 000 pairs in a query: the limit of Node', async () => {
    expect(CUT_OFF).toContain(await statusOrReset(await listen(), { path: `/search?${'a&'.repeat(1e6)}` }));
  });

  test('1 000 000 pairs in a query, where Node lets them pass: our limit', async () => {
    const port = await listen(8 * MIB);
    const [status, text] = await send(port, { path: `/search?${'a&'.repeat(1e6)}` });
    expect([status, text]).toEqual([400, expect.stringContaining('has more than 1000 pairs')]);
  });

  test('a name of a query that is 10 000 brackets deep', async () => {
    const port = await listen(8 * MIB);
    const [status, text] = await send(port, { path: `/search?text${'[a]'.repeat(10_000)}=1` });
    expect([status, text]).toEqual([400, expect.stringContaining('is not a known parameter')]);
  });

  test('100 000 parts', async () => {
    const part = '--b\r\nContent-Disposition: form-data; name="tags"\r\n\r\na\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const [status, text] = await send(await listen(), { headers, body: `${part.repeat(1e5)}--b--\r\n` });
    expect([status, text]).toEqual([413, expect.stringContaining('has more than 100 parts')]);
  });

  test('100 000 fields of a form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const [status, text] = await send(await listen(), { headers, body: 'a=1&'.repeat(1e5) });
    expect([status, text]).toEqual([413, expect.stringContaining('has more than 1000 fields')]);
  });

  test('JSON that is 100 000 arrays deep', async () => {
    const body = `{"count":1,"nested":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    const [status, text] = await send(await listen(), { headers: JSON_TYPE, body });
    expect([status, text]).toEqual([400, expect.stringContaining('is nested deeper than 64')]);
  });
});
