// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { brokenOff } from '../body/refused-body.ts';
import { BodyTooLarge, type BodySource, type IncomingRequest } from '../incoming.ts';
import { problem } from '../failures.ts';
import { behindPrefix, type Unmount } from '../mount.ts';
import type { OutgoingAnswer, OutgoingContent } from '../outgoing.ts';
import { refusalWithoutRoute } from '../refusal-without-route.ts';
import type { Server } from '../server.ts';
import { toStream } from '../to-stream.ts';

/** A server for everything that speaks the Fetch standard: Hono, Deno, Bun, Workers, tests. */
export type FetchHandler = (request: Request) => Promise<Response>;

async function readAll(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  const read = (): ReturnType<typeof reader.read> =>
    reader.read().catch(() => {
      throw brokenOff();
    });
  for (let next = await read(); !next.done; next = await read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new BodyTooLarge(limit);
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function bodySource(stream: ReadableStream<Uint8Array>): BodySource {
  return { read: async (limit, use) => use(await readAll(stream, limit)), stream: () => stream };
}

function readRequest(request: Request, behind: Unmount): IncomingRequest | undefined {
  const { pathname, search } = new URL(request.url);
  const url = behind(pathname + search);
  if (url === undefined) return undefined;
  const headers = Object.fromEntries(request.headers);
  return {
    method: request.method,
    url,
    headers,
    source: request,
    get signal() {
      return request.signal;
    },
    ...(request.body === null ? {} : { body: bodySource(request.body) }),
  };
}

function toBody(content: OutgoingContent): NonNullable<RequestInit['body']> {
  if (typeof content === 'string' || content instanceof ReadableStream) return content;
  return content instanceof Uint8Array ? new Uint8Array(content) : toStream(content);
}

function toResponse({ status, headers, content }: OutgoingAnswer): Response {
  const fields = new Headers();
  for (const [name, value] of headers) fields.append(name, value);
  return new Response(content === undefined ? null : toBody(content), { status, headers: fields });
}

/**
 * Serves over `Request` and `Response`.
 *
 * @param prefix - what paths start with that the document does not name, for example `/api`
 */
export function createFetchHandler(server: Server, prefix = ''): FetchHandler {
  const behind = behindPrefix(prefix);
  return async (request) => {
    const incoming = readRequest(request, behind);
    const answering = incoming === undefined ? undefined : server.answer(incoming);
    return toResponse(answering === undefined ? refusalWithoutRoute(problem(404)) : await answering);
  };
}
