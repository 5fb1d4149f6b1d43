// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable as NodeStream } from 'node:stream';
import { brokenOff } from '../body/refused-body.ts';
import { BodyTooLarge, type BodySource, type HeaderFields, type IncomingRequest } from '../incoming.ts';
import { toStream } from '../to-stream.ts';

/** @throws Error, because a body that somebody else has read would look like none; RefusedBody when its caller has gone */
function refuseReadBefore(message: NodeStream): void {
  if (!message.readableEnded) {
    if (message.destroyed) throw brokenOff();
    return;
  }
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
    const onBreak = (): void => reject(brokenOff());
    message.on('data', onData);
    message.on('end', () => {
      // Node would take them away once the answer is sent, in a way that makes the request slow to look at.
      message.off('data', onData);
      message.off('close', onBreak);
      try {
        resolve(use(joined(chunks)));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    message.on('error', onBreak);
    message.on('close', onBreak);
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
const AUTHORIZATION = 'authorization';

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

function isNamed(field: string, name: string): boolean {
  return field.length === name.length && field.toLowerCase() === name;
}

/** Node keeps the first of several fields; which of two credentials or content types counts is not ours to guess. */
function headersOf({ headers, rawHeaders }: IncomingMessage): HeaderFields {
  if (headers.authorization === undefined && headers[CONTENT_TYPE] === undefined) return headers;
  let types = 0;
  let credentials = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const field = rawHeaders[at] ?? '';
    if (isNamed(field, CONTENT_TYPE)) types++;
    else if (isNamed(field, AUTHORIZATION)) credentials++;
  }
  if (types < 2 && credentials < 2) return headers;
  const one = types > 1 ? { ...headers, [CONTENT_TYPE]: 'several' } : headers;
  return credentials > 1 ? { ...one, [AUTHORIZATION]: undefined } : one;
}

function departure(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const onClose = (): void => {
    if (!response.writableFinished) controller.abort();
  };
  if (response.destroyed) onClose();
  else response.once('close', onClose);
  return controller.signal;
}

class NodeRequest implements IncomingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderFields;
  readonly source: unknown;
  readonly body?: BodySource;
  readonly #response: ServerResponse;
  #signal: AbortSignal | undefined;

  constructor(message: IncomingMessage, response: ServerResponse, url: string, source: unknown, content: NodeStream) {
    this.method = message.method ?? 'GET';
    this.url = url;
    this.headers = headersOf(message);
    this.source = source;
    this.#response = response;
    if (hasBody(message)) this.body = new NodeBody(content);
  }

  get signal(): AbortSignal {
    return (this.#signal ??= departure(this.#response));
  }
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
  response: ServerResponse,
  url: string,
  source: unknown = message,
  content: NodeStream = message,
): IncomingRequest {
  return new NodeRequest(message, response, url, source, content);
}

/** A stream for Node of whatever a handler answers with. */
export function toNodeStream(content: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): NodeStream {
  // Asked for and not imported, so that a bundle for a runtime without Node's modules names none.
  const { Readable } = process.getBuiltinModule('node:stream');
  return content instanceof Readable ? content : Readable.from(content, { objectMode: false });
}
