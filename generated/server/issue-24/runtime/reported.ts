// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { OutgoingAnswer } from './outgoing.ts';

/** Passes on what is yielded; what is thrown instead is told first. */
function watched(chunks: AsyncIterable<Uint8Array>, report: (error: unknown) => void): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = chunks[Symbol.asyncIterator]();
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
 * An answer whose stream a handler makes item by item: what fails there has no status any more, so that it would break
 * the connection off and be heard of nowhere. Streams of the platform are passed on as they are.
 */
export function reported(answer: OutgoingAnswer, report: (error: unknown) => void): OutgoingAnswer {
  const { content } = answer;
  if (typeof content !== 'object' || content instanceof Uint8Array || content instanceof ReadableStream) return answer;
  return 'destroy' in content ? answer : { ...answer, content: watched(content, report) };
}
