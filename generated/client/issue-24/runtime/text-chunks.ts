// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** A line or an event that is longer than the caller wants to hold in memory. */
export class StreamLimitError extends Error {
  constructor(limit: number) {
    super(`a line of the stream is longer than ${limit} characters`);
    this.name = 'StreamLimitError';
  }
}

/** The text of a body as it arrives. The connection is given up when the consumer stops early. */
export async function* textChunks(response: Response): AsyncGenerator<string, void, undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const text = decoder.decode(chunk.value, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * The lines of a body, without their ends. A line ends at `\r\n`, `\n` or `\r`, wherever the network cuts it.
 *
 * @param limit - characters that an unfinished line may have
 * @returns the lines; the last one, which nothing has ended, is the generator's return value
 */
export async function* lines(response: Response, limit: number): AsyncGenerator<string, string, undefined> {
  let rest = '';
  let afterReturn = false;
  for await (const chunk of textChunks(response)) {
    // A `\n` right after a `\r` that ended the chunk before belongs to the same line end.
    const text: string = afterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    afterReturn = chunk.endsWith('\r');
    const parts = text.split(/\r\n|\n|\r/);
    parts[0] = rest + (parts[0] ?? '');
    rest = parts.pop() ?? '';
    yield* parts;
    if (rest.length > limit) throw new StreamLimitError(limit);
  }
  return rest;
}
