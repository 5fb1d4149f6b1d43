// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { BodyTooLarge, type BodySource } from '../incoming.ts';

/** A body of bytes. It has not been read yet: a handler that does not want it need not. */
export interface BinaryBody {
  /** As the request names it, parameters included. */
  readonly contentType: string;
  /** The bytes as they arrive; fails once there are more than the server takes. */
  stream(): ReadableStream<Uint8Array>;
  /** All of them. */
  bytes(): Promise<Uint8Array>;
}

/** Counts bytes on their way and fails at the first one too many. */
function limited(stream: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  let count = 0;
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        count += chunk.byteLength;
        if (count > limit) controller.error(new BodyTooLarge(limit));
        else controller.enqueue(chunk);
      },
    }),
  );
}

export function binaryBody(source: BodySource, contentType: string, limit: number): BinaryBody {
  return {
    contentType,
    stream: () => limited(source.stream(), limit),
    bytes: () => source.read(limit, (bytes) => bytes),
  };
}
