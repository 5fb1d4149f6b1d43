import { createServer as createHttpServer, request as httpRequest, type RequestListener } from 'node:http';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { createFastifyPlugin } from '../../src/runtime/server/adapters/fastify.ts';
import { createFetchHandler } from '../../src/runtime/server/adapters/fetch.ts';
import { createNodeListener } from '../../src/runtime/server/adapters/node.ts';
import type { Server } from '../../src/runtime/server/server.ts';

export interface Sent {
  readonly method?: string;
  /** Path and query as they are to arrive. */
  readonly path: string;
  /** Several fields of one name are a list. */
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Mounted {
  send(sent: Sent): Promise<Received>;
  close(): Promise<void>;
}

/** Below this prefix every server is mounted, so that prefixes are tested too. */
export const PREFIX = '/base';

/** A request as it is, without the help of a URL parser. */
function sendRaw(port: number, sent: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', path, headers = {}, body } = sent;
    const isChunked = headers['transfer-encoding'] !== undefined;
    const length = body === undefined || isChunked ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const request = httpRequest(
      { port, host: '127.0.0.1', method, path: PREFIX + path, headers: { ...length, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

async function listen(listener: RequestListener): Promise<Mounted> {
  const server = createHttpServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    send: (sent) => sendRaw(port, sent),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function mountFastify(server: Server): Promise<Mounted> {
  const app = Fastify();
  app.get('/base/own', () => 'own');
  await app.register(
    createFastifyPlugin(() => server),
    { prefix: PREFIX },
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  const [address] = app.addresses();
  const port = typeof address === 'object' ? address.port : 0;
  return { send: (sent) => sendRaw(port, sent), close: () => app.close() };
}

function mountExpress(server: Server): Promise<Mounted> {
  const app = express();
  app.use(PREFIX, createNodeListener(server));
  return listen((request, response) => void app(request, response));
}

async function readResponse(response: Response): Promise<Received> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  const all = cookies.length > 0 ? { ...headers, 'set-cookie': cookies } : headers;
  return { status: response.status, headers: all, text: await response.text() };
}

function toRequest({ method = 'GET', path, headers = {}, body }: Sent): Request {
  const fields = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value].flat()) fields.append(name, one);
  }
  const content = typeof body === 'object' ? new Uint8Array(body) : body;
  const request = new Request(`http://a${PREFIX}${path}`, {
    method,
    headers: fields,
    ...(content === undefined ? {} : { body: content }),
  });
  // The Fetch standard names a type where none is given; a request from the network has none then.
  if (!fields.has('content-type')) request.headers.delete('content-type');
  return request;
}

function mountFetch(server: Server): Promise<Mounted> {
  const handle = createFetchHandler(server, PREFIX);
  return Promise.resolve({
    send: async (sent) => readResponse(await handle(toRequest(sent))),
    close: () => Promise.resolve(),
  });
}

function mountHono(server: Server): Promise<Mounted> {
  const app = new Hono();
  app.all(`${PREFIX}/*`, (context) => createFetchHandler(server, PREFIX)(context.req.raw));
  return Promise.resolve({
    send: async (sent) => readResponse(await app.fetch(toRequest(sent))),
    close: () => Promise.resolve(),
  });
}

/** Adapters that get requests from a socket: paths and headers arrive as they were sent. */
export const NETWORK = {
  fastify: mountFastify,
  node: (server: Server) => listen(createNodeListener(server, PREFIX)),
  express: mountExpress,
};

/** All of them; `Request` has normalised paths and headers before a server sees them. */
export const ADAPTERS = { ...NETWORK, fetch: mountFetch, hono: mountHono };
