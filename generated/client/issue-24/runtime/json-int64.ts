// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Format } from './format.ts';
import { longJson } from './values/long-json.ts';
import { longs } from './values/longs.ts';
import { linesReader, linesWriter } from './json-lines.ts';
import { decodedItems } from './formatted.ts';
import type { AnswerReader, BodyWriter } from './operation.ts';
import { writeJson } from './write-json.ts';

/** Reads a body as JSON and turns it into what code has, integers of any size among it. */
export function jsonInt64(format: Format): AnswerReader {
  return async ({ text }) => longs(format).decode(longJson.parse(await text()));
}

/** Writes a value as JSON with integers of any size. */
export const jsonInt64Body: BodyWriter = (value, mediaType) => ({
  content: writeJson(value, 'body', longJson),
  contentType: mediaType.includes('*') ? 'application/json' : mediaType,
});

/** Reads a body of JSON texts, one a line, and turns each into what code has, integers of any size among it. */
export function jsonLinesInt64(format: Format): AnswerReader {
  return decodedItems(longs(format), linesReader(longJson));
}

/** Writes the items of an array or iterable as JSON texts with integers of any size, one a line. */
export const jsonLinesInt64Body: BodyWriter = (value, mediaType) => linesWriter(longJson)(value, mediaType);
