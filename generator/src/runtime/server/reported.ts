import type { OutgoingAnswer } from './outgoing.ts';

/** What reads a stream of the platform; not every platform can iterate over one. */
function chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterator<Uint8Array> {
  const reader = stream.getReader();
  return {
    next: () => reader.read(),
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

/** Passes on what is yielded; what is thrown instead is told first. */
function watched(
  chunks: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  report: (error: unknown) => void,
): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = chunks instanceof ReadableStream ? chunksOf(chunks) : chunks[Symbol.asyncIterator]();
      return {
        next: async () => {
          try {
            return await iterator.next();
          } catch (error) {
            report(error);
            throw error;
          }
        },
        return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}

/**
 * An answer whose stream is told of when it fails: it has no status any more, so that it would break the connection off
 * and be heard of nowhere. Streams of Node are passed on as they are.
 */
export function reported(answer: OutgoingAnswer, report: (error: unknown) => void): OutgoingAnswer {
  const { content } = answer;
  if (typeof content !== 'object' || content instanceof Uint8Array) return answer;
  return 'destroy' in content ? answer : { ...answer, content: watched(content, report) };
}
