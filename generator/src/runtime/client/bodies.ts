import { isJsonType } from './media-type.ts';
import type { AnswerReader, BodyWriter } from './operation.ts';
import { ParameterError } from './parameter-error.ts';
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

/** The media type of bytes that are one of a range; what nothing is known of is application/octet-stream (RFC 9110 8.3). */
function typeWithin(range: string, value: unknown): string {
  if (value instanceof Blob && value.type !== '') return value.type;
  if (/^(?:\*|application)\//i.test(range)) return 'application/octet-stream';
  throw new ParameterError('contentType', `which media type of ${range} does the body have?`);
}

/** Sends bytes as they are. Of a range (`image/*`) the caller, or the Blob, says which media type it is. */
export const binaryBody: BodyWriter = (value, mediaType) => {
  const contentType = mediaType.includes('*') ? typeWithin(mediaType, value) : mediaType;
  if (value instanceof Blob) return { content: value, contentType };
  if (value instanceof ReadableStream) return { content: value, contentType, duplex: 'half' };
  if (value instanceof ArrayBuffer) return { content: value, contentType };
  if (value instanceof Uint8Array) return { content: new Uint8Array(value), contentType };
  throw new TypeError(`a body of media type ${mediaType} has to be a Blob, ArrayBuffer, Uint8Array or ReadableStream`);
};

/** Writes a value as its media type asks for, JSON or text; as JSON where the caller does not say which one it is. */
export const jsonOrTextBody: BodyWriter = (value, mediaType) =>
  isJsonType(mediaType) || mediaType.includes('*') ? jsonBody(value, mediaType) : textBody(value, mediaType);

/** Reads a body as its label says: JSON, else text. */
export const jsonOrText: AnswerReader = async (received) => {
  const isJson = isJsonType(received.response.headers.get('content-type') ?? '');
  const value: unknown = isJson ? JSON.parse(await received.text()) : await text(received);
  return value;
};

/** Reads a body as text, in the charset that its label names; in UTF-8 where that is none. */
export const text: AnswerReader = async ({ response, bytes, text: read }) => {
  const charset = /;\s*charset="?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  try {
    return new TextDecoder(charset).decode(await bytes());
  } catch (error) {
    if (error instanceof RangeError) return read();
    throw error;
  }
};
