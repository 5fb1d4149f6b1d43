// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { AnswerReader, BodyWriter } from './operation.ts';
import { lines } from './text-chunks.ts';
import { writeJson } from './write-json.ts';

const LONGEST = 16_777_216;

async function* values(response: Response): AsyncGenerator<unknown, void, undefined> {
  const source = lines(response, LONGEST);
  try {
    for (let next = await source.next(); ; next = await source.next()) {
      // RFC 7464: every text of a JSON sequence starts with a record separator.
      const line = next.value.replaceAll('\u001e', '').trim();
      if (line !== '') {
        const value: unknown = JSON.parse(line);
        yield value;
      }
      if (next.done === true) return;
    }
  } finally {
    // A loop over `next` is no `for await`, which would give the connection up by itself.
    await source.return('');
  }
}

/** Reads a body of JSON texts, one a line, as they arrive (`application/jsonl`, `application/json-seq`). */
export const jsonLines: AnswerReader = ({ response }) => values(response);

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** Writes the items of an array or iterable as JSON texts, one a line. */
export const jsonLinesBody: BodyWriter = (value, mediaType) => {
  if (!isIterable(value)) throw new TypeError(`a body of media type ${mediaType} has to be an array or iterable`);
  const start = mediaType.includes('json-seq') ? '\u001e' : '';
  const items: unknown[] = Array.from(value);
  return {
    content: items.map((item, index) => `${start}${writeJson(item, `body/${index}`)}\n`).join(''),
    contentType: mediaType,
  };
};
