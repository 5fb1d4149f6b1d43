import type { IncomingMessage } from 'node:http';
import type { Readable as NodeStream } from 'node:stream';
import { BodyTooLarge, type BodySource, type IncomingRequest } from '../incoming.ts';
import { toStream } from '../to-stream.ts';

/** @throws Error, because a body that somebody else has read would look like none */
function refuseReadBefore(message: NodeStream): void {
  if (!message.readableEnded && !message.destroyed) return;
  throw new Error('the body has been read before: mount this server in front of body parsers');
}

function readAll<Value>(message: NodeStream, limit: number, use: (bytes: Uint8Array) => Value): Promise<Value> {
  return new Promise((resolve, reject) => {
    refuseReadBefore(message);
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      message.off('data', onData);
      message.resume();
      reject(new BodyTooLarge(limit));
    };
    const onClose = (): void => reject(new Error('the caller went away'));
    message.on('data', onData);
    message.on('end', () => {
      // Node would take them away once the answer is sent, in a way that makes the request slow to look at.
      message.off('data', onData);
      message.off('close', onClose);
      try {
        resolve(use(joined(chunks)));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    message.on('error', reject);
    message.on('close', onClose);
  });
}

function joined(chunks: readonly Buffer[]): Uint8Array {
  const [first] = chunks;
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
}

class NodeBody implements BodySource {
  readonly #message: NodeStream;

  constructor(message: NodeStream) {
    this.#message = message;
  }

  read<Value>(limit: number, use: (bytes: Uint8Array) => Value): Promise<Value> {
    return readAll(this.#message, limit, use);
  }

  stream(): ReadableStream<Uint8Array> {
    refuseReadBefore(this.#message);
    return toStream(this.#message);
  }
}

const CONTENT_TYPE = 'content-type';

/**
 * RFC 9112 section 6: a request has a body when it says how long it is, or that it comes in chunks. One of no length
 * that has a media type is an empty text, or no bytes.
 */
function hasBody({ headers, httpVersionMajor, readableEnded }: IncomingMessage): boolean {
  if (headers['transfer-encoding'] !== undefined) return true;
  if (headers['content-length'] !== undefined)
    return headers['content-length'] !== '0' || headers[CONTENT_TYPE] !== undefined;
  return httpVersionMajor > 1 && !readableEnded;
}

/** Node keeps the first of several; a request that names two content types has none. */
function isAmbiguous(message: IncomingMessage): boolean {
  let count = 0;
  const { rawHeaders } = message;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === CONTENT_TYPE.length && name.toLowerCase() === CONTENT_TYPE) count++;
  }
  return count > 1;
}

/**
 * A request of Node's HTTP server.
 *
 * @param url - the part that the document describes
 * @param source - the request as the framework knows it
 * @param content - what its body is read from
 */
export function readNodeRequest(
  message: IncomingMessage,
  url: string,
  source: unknown = message,
  content: NodeStream = message,
): IncomingRequest {
  const method = message.method ?? 'GET';
  const { headers } = message;
  if (!hasBody(message)) return { method, url, headers, source };
  const types = isAmbiguous(message) ? { ...headers, 'content-type': 'several' } : headers;
  return { method, url, headers: types, source, body: new NodeBody(content) };
}

/** A stream for Node of whatever a handler answers with. */
export function toNodeStream(content: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): NodeStream {
  // Asked for and not imported, so that a bundle for a runtime without Node's modules names none.
  const { Readable } = process.getBuiltinModule('node:stream');
  return content instanceof Readable ? content : Readable.from(content, { objectMode: false });
}
