// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { AnswerReader } from './operation.ts';
import { lines } from './text-chunks.ts';

/** An event of `text/event-stream`, by the HTML Standard section 9.2.6. */
export interface ServerSentEvent {
  readonly data: string;
  readonly event?: string;
  readonly id?: string;
  /** Milliseconds that the server wants a client to wait before it connects again. */
  readonly retry?: number;
}

// No event of use is longer; an endless line must not fill the memory.
const LONGEST = 16_777_216;

class EventBuilder {
  #data: string[] = [];
  #fields: { event?: string; id?: string; retry?: number } = {};
  #length = 0;

  add(line: string): void {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    this.#length += value.length;
    if (this.#length > LONGEST) throw new RangeError(`an event is longer than ${LONGEST} characters`);
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#fields.event = value;
    else if (field === 'id' && !value.includes('\0')) this.#fields.id = value;
    else if (field === 'retry' && /^\d{1,15}$/.test(value)) this.#fields.retry = Number(value);
  }

  /** The event so far, if there is one; what follows belongs to the next. */
  take(): ServerSentEvent | undefined {
    const event = this.#data.length === 0 ? undefined : { data: this.#data.join('\n'), ...this.#fields };
    this.#data = [];
    this.#fields = {};
    this.#length = 0;
    return event;
  }
}

async function* events(response: Response): AsyncGenerator<ServerSentEvent, void, undefined> {
  const builder = new EventBuilder();
  let isFirst = true;
  for await (const line of lines(response, LONGEST)) {
    const text = isFirst ? line.replace(/^\ufeff/, '') : line;
    isFirst = false;
    if (text !== '') {
      builder.add(text);
      continue;
    }
    const event = builder.take();
    if (event !== undefined) yield event;
  }
}

/**
 * Reads a body as server-sent events, one after another as they arrive. An event that the end of the stream cuts off is
 * no event. When the stream ends so does the loop; to go on, call again with the last `id` as `Last-Event-ID`.
 */
export const eventStream: AnswerReader = ({ response }) => events(response);
