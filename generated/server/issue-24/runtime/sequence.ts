// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Json } from './format.ts';

const encoder = new TextEncoder();

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, json: Json): string {
  return typeof value === 'string' ? value : (json.stringify(value) ?? '');
}

/** Fields of an event that end at a line's end, in which a line end has no place. */
function field(name: string, value: unknown, json: Json): string {
  return value === undefined || value === null ? '' : `${name}: ${textOf(value, json).replaceAll(/[\r\n\0]/g, ' ')}\n`;
}

/**
 * One event (WHATWG HTML section 9.2.6). The item is the event as OpenAPI 3.2 section 4.14.4 describes it: `event`,
 * `data`, `id`, `retry`; anything else is data.
 */
function eventText(item: unknown, json: Json): string {
  const event = isRecord(item) && Object.hasOwn(item, 'data') ? item : { data: item };
  const lines = textOf(event['data'], json).split(/\r\n|\r|\n/);
  const head = ['event', 'id', 'retry'].map((name) => field(name, event[name], json)).join('');
  return `${head}${lines.map((line) => `data: ${line}\n`).join('')}\n`;
}

/**
 * Writes items as they come: server-sent events, a JSON text sequence (RFC 7464), or a JSON text a line. It is no
 * generator, which could not be ended while it waits for an item.
 *
 * @param onWire - what an item is on the wire; it may refuse one
 */
export function writeSequence(
  items: AsyncIterable<unknown>,
  mediaType: string,
  onWire: (item: unknown) => unknown,
  json: Json = JSON,
): AsyncIterable<Uint8Array> {
  const isEvents = mediaType.startsWith('text/event-stream');
  const start = /json-seq/.test(mediaType) ? '\u001e' : '';
  const write = (item: unknown): Uint8Array => {
    const sent = onWire(item);
    return encoder.encode(isEvents ? eventText(sent, json) : `${start}${json.stringify(sent)}\n`);
  };
  return { [Symbol.asyncIterator]: () => mapped(items[Symbol.asyncIterator](), write) };
}

function mapped<From, To>(iterator: AsyncIterator<From>, map: (item: From) => To): AsyncIterator<To> {
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    await iterator.return?.();
    return { done: true, value: undefined };
  };
  return {
    next: async () => {
      const next = await iterator.next();
      if (next.done === true) return { done: true, value: undefined };
      try {
        return { done: false, value: map(next.value) };
      } catch (error) {
        await end();
        throw error;
      }
    },
    return: end,
  };
}
