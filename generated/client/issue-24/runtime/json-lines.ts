// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Json } from './format.ts';
import type { AnswerReader, BodyWriter } from './operation.ts';
import { lines } from './text-chunks.ts';
import { writeJson } from './write-json.ts';

const LONGEST = 16_777_216;

async function* values(response: Response, json: Json): AsyncGenerator<unknown, void, undefined> {
  const source = lines(response, LONGEST);
  try {
    for (let next = await source.next(); ; next = await source.next()) {
      // RFC 7464: every text of a JSON sequence starts with a record separator.
      const line = next.value.replaceAll('\u001e', '').trim();
      if (line !== '') yield json.parse(line);
      if (next.done === true) return;
    }
  } finally {
    // A loop over `next` is no `for await`, which would give the connection up by itself.
    await source.return('');
  }
}

/** {@link jsonLines}, by what reads JSON. */
export function linesReader(json: Json): AnswerReader {
  return ({ response }) => values(response, json);
}

/** Reads a body of JSON texts, one a line, as they arrive (`application/jsonl`, `application/json-seq`). */
export const jsonLines: AnswerReader = ({ response }) => values(response, JSON);

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** {@link jsonLinesBody}, by what writes JSON. */
export function linesWriter(json: Json): BodyWriter {
  return (value, mediaType) => {
    if (!isIterable(value)) throw new TypeError(`a body of media type ${mediaType} has to be an array or iterable`);
    const start = mediaType.includes('json-seq') ? '\u001e' : '';
    const items: unknown[] = Array.from(value);
    const texts = items.map((item, index) => `${start}${writeJson(item, `body/${index}`, json)}\n`);
    return { content: texts.join(''), contentType: mediaType };
  };
}

/** Writes the items of an array or iterable as JSON texts, one a line. */
export const jsonLinesBody: BodyWriter = (value, mediaType) => linesWriter(JSON)(value, mediaType);
