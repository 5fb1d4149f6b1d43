import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { FetchBody, FetchInit } from './fetch.ts';

const BODILESS = new Set([204, 205, 304]);

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? '', message.rawHeaders[index + 1] ?? '');
  }
  return headers;
}

type Signal = FetchInit['signal'];

/** What fetch fails with: the reason of the signal, if that is why the connection has ended. */
function failure(error: Error, signal: Signal): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : error;
}

/** The body as a stream of the Fetch standard; it is read from the network as fast as it is consumed. */
function bodyOf(message: IncomingMessage, signal: Signal): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      message.on('data', (chunk: Uint8Array) => {
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) message.pause();
      });
      message.on('end', () => controller.close());
      message.on('error', (error) => controller.error(failure(error, signal)));
    },
    pull: () => void message.resume(),
    cancel: () => void message.destroy(),
  });
}

function responseOf(message: IncomingMessage, { method, signal }: FetchInit): Response {
  const status = message.statusCode ?? 500;
  const hasBody = method !== 'HEAD' && !BODILESS.has(status);
  if (!hasBody) message.resume();
  return new Response(hasBody ? bodyOf(message, signal) : null, {
    status,
    statusText: message.statusMessage ?? '',
    headers: headersOf(message),
  });
}

/**
 * A `fetch` on `node:http`, for what the Fetch standard refuses to send: a GET or HEAD request with a body. Redirects
 * are not followed and content codings are not asked for. Node, Deno and Bun have it; browsers have no way at all.
 */
export async function nodeFetch(url: string, init: FetchInit): Promise<Response> {
  const { method, body, signal } = init;
  const headers = new Headers(init.headers);
  const bytes = body === undefined || body === null ? undefined : await bytesOf(body, headers);
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  const options = {
    method,
    headers: Object.fromEntries(headers),
    ...(signal instanceof AbortSignal ? { signal } : {}),
  };
  return new Promise((resolve, reject) => {
    const outgoing = send(url, options, (message) => resolve(responseOf(message, init)));
    outgoing.on('error', (error) => reject(failure(error, signal)));
    outgoing.end(bytes);
  });
}

/** `Response` turns every kind of body into bytes, and knows the media type of the kinds that have one. */
async function bytesOf(body: FetchBody, headers: Headers): Promise<Uint8Array> {
  const content = new Response(body);
  const own = content.headers.get('Content-Type');
  if (own !== null && !headers.has('Content-Type')) headers.set('Content-Type', own);
  const bytes = new Uint8Array(await content.arrayBuffer());
  headers.set('Content-Length', String(bytes.byteLength));
  return bytes;
}
