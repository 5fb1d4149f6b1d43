// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Fetch } from './fetch.ts';

/** An answer that is larger than the caller wants to take; the connection has been given up. */
export class SizeLimitError extends Error {
  /** In bytes. */
  readonly limit: number;
  readonly method: string;
  /** Of the request, without its query, which may hold a key. */
  readonly url: string;

  constructor(limit: number, method: string, url: string) {
    super(`${method} ${url}: the answer is larger than ${limit} bytes`);
    this.name = 'SizeLimitError';
    this.limit = limit;
    this.method = method;
    this.url = url;
  }
}

/** Passes bytes on until there are too many. */
function counting(limit: number, error: () => SizeLimitError): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      size += chunk.byteLength;
      if (size > limit) throw error();
      controller.enqueue(chunk);
    },
  });
}

/**
 * Limits how large answers may be, after decompression, so that no server can fill the memory. Reading a larger one, as
 * a whole or as a stream, fails with a {@link SizeLimitError}; a length that is announced is refused before anything is
 * read. Streams without end need a client without this limit: there a line or an event has at most 16 MiB.
 *
 * @param bytes - that an answer may have
 */
export function withSizeLimit(bytes: number, send: Fetch = fetch): Fetch {
  return async (url, init) => {
    const response = await send(url, init);
    const { body, status, statusText, headers } = response;
    if (body === null) return response;
    const error = (): SizeLimitError => new SizeLimitError(bytes, init.method, url.replace(/\?.*/s, ''));
    if (Number(headers.get('content-length')) > bytes) {
      await body.cancel();
      throw error();
    }
    const limited = new Response(body.pipeThrough(counting(bytes, error)), { status, statusText, headers });
    return Object.defineProperty(limited, 'url', { value: response.url });
  };
}
