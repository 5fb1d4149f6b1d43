// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Format } from './format.ts';
import type { AnswerReader, BodyWriter, Style } from './operation.ts';

/** Reads a body and turns it into what code has. */
export function decoded(format: Format, read: AnswerReader): AnswerReader {
  return async (received) => format.decode(await read(received));
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function* convertedItems(format: Format, items: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  for await (const item of items) yield format.decode(item);
}

/** Reads a stream and turns each item into what code has. */
export function decodedItems(format: Format, read: AnswerReader): AnswerReader {
  return async (received) => {
    const items = await read(received);
    return isStream(items) ? convertedItems(format, items) : items;
  };
}

/** Turns a body into what the wire has and writes it. */
export function encoded(format: Format, write: BodyWriter): BodyWriter {
  return (value, mediaType) => write(format.encode(value), mediaType);
}

/** Turns a parameter into what the wire has and spells it. */
export function encodedStyle(format: Format, style: Style): Style {
  return (name, value, at) => style(name, format.encode(value), at);
}
