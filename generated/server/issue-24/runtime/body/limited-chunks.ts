// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { BodyTooLarge } from '../incoming.ts';
import { brokenOff } from './refused-body.ts';

/** The chunks of a body. */
export interface Chunks extends AsyncIterator<Uint8Array, undefined> {
  /** Reads the rest and throws it away. */
  discard(): Promise<void>;
}

/**
 * The chunks of a stream, which fail at the first byte too many. When nobody asks for the rest it is read and thrown
 * away, up to the limit, so that the connection can be used again and the caller gets to read the answer.
 */
export function limitedChunks(stream: ReadableStream<Uint8Array>, limit: number): Chunks {
  const reader = stream.getReader();
  let count = 0;
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    const { done, value } = await reader.read().catch(() => {
      throw brokenOff();
    });
    if (done) return { done: true, value: undefined };
    count += value.byteLength;
    if (count > limit) throw new BodyTooLarge(limit);
    return { done: false, value };
  };
  return {
    next,
    discard: async () => {
      while ((await next()).done !== true);
    },
  };
}
