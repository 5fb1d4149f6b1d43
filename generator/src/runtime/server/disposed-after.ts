import type { OutgoingAnswer } from './outgoing.ts';

/** Passes chunks on, and cleans up however they end: read to the end, broken off, or never begun. */
function whole(chunks: AsyncIterable<Uint8Array>, dispose: () => Promise<void>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = chunks[Symbol.asyncIterator]();
      const end = async (): Promise<IteratorResult<Uint8Array>> => {
        await dispose();
        return { done: true, value: undefined };
      };
      return {
        next: async () => {
          try {
            const next = await iterator.next();
            return next.done === true ? await end() : next;
          } catch (error) {
            await dispose();
            throw error;
          }
        },
        return: async () => {
          await iterator.return?.();
          return end();
        },
      };
    },
  };
}

/** An answer after which something is cleaned up: at once, unless it is still to be streamed. */
export async function disposedAfter(answer: OutgoingAnswer, dispose: () => Promise<void>): Promise<OutgoingAnswer> {
  const { content } = answer;
  if (content !== undefined && typeof content !== 'string' && !(content instanceof Uint8Array)) {
    return { ...answer, content: whole(content, dispose) };
  }
  await dispose();
  return answer;
}
