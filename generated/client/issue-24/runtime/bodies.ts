// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { AnswerReader, BodyWriter } from './operation.ts';
import { writeJson } from './write-json.ts';

// Bodies other than forms. Each writer and reader stands alone, so that a bundle holds only those that it uses.

/** Writes a value as JSON. */
export const jsonBody: BodyWriter = (value, mediaType) => ({
  content: writeJson(value, 'body'),
  contentType: mediaType.includes('*') ? 'application/json' : mediaType,
});

/** Writes text as it is. */
export const textBody: BodyWriter = (value, mediaType) => {
  if (typeof value !== 'string') throw new TypeError(`a body of media type ${mediaType} has to be a string`);
  return { content: value, contentType: mediaType.includes('*') ? 'text/plain' : mediaType };
};

/** Sends bytes as they are. Of a range (`image/*`) the caller, or the Blob, says which media type it is. */
export const binaryBody: BodyWriter = (value, mediaType) => {
  const isRange = mediaType.includes('*');
  const own = value instanceof Blob ? value.type : '';
  if (isRange && own === '') throw new TypeError(`contentType: which media type of ${mediaType} does the body have?`);
  if (value instanceof Blob) return { content: value, contentType: isRange ? own : mediaType };
  if (value instanceof ReadableStream) return { content: value, contentType: mediaType, duplex: 'half' };
  if (value instanceof ArrayBuffer) return { content: value, contentType: mediaType };
  if (value instanceof Uint8Array) return { content: new Uint8Array(value), contentType: mediaType };
  throw new TypeError(`a body of media type ${mediaType} has to be a Blob, ArrayBuffer, Uint8Array or ReadableStream`);
};

/** Reads a body as text. */
export const text: AnswerReader = (received) => received.text();
