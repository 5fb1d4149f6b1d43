// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** A stream of what an iterable yields, a chunk whenever one is asked for; not every platform has `ReadableStream.from`. */
export function toStream(iterable: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = iterable[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
