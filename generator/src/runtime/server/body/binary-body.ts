import type { BodySource } from '../incoming.ts';
import { limitedChunks, type Chunks } from './limited-chunks.ts';

/**
 * A body of bytes. It has not been read yet: a handler that does not want it, or no more of it, need not. What is left
 * when the request has been answered is thrown away.
 */
export interface BinaryBody {
  /** As the request names it, parameters included. */
  readonly contentType: string;
  /** The bytes as they arrive; fails once there are more than the server takes. */
  stream(): ReadableStream<Uint8Array>;
  /** All of them. */
  bytes(): Promise<Uint8Array>;
}

/** A body that is handed over, and what ends its being read: without it the next request would wait for ever. */
export interface OpenBody {
  readonly body: BinaryBody;
  readonly end: () => Promise<void>;
}

export function openBody(source: BodySource, contentType: string, limit: number): OpenBody {
  let chunks: Chunks | undefined;
  let isOver = false;
  const discard = (): void => {
    isOver = true;
    // Not waited for: the answer is on its way while the caller may still be sending.
    void chunks?.discard().catch(() => undefined);
  };
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    if (chunks === undefined || isOver) throw new Error('the request has been answered');
    const { done, value } = await chunks.next();
    if (done === true) controller.close();
    else controller.enqueue(value);
  };
  return {
    body: {
      contentType,
      stream: () => {
        chunks = limitedChunks(source.stream(), limit);
        return new ReadableStream({ pull, cancel: discard }, { highWaterMark: 0 });
      },
      bytes: () => source.read(limit, (bytes) => bytes),
    },
    end: () => Promise.resolve(discard()),
  };
}
