import type { OutgoingAnswer, OutgoingContent } from './outgoing.ts';

/** Gives up what nobody will read: a stream that was never begun would hold its file or connection. */
async function discard(content: OutgoingContent): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) return;
  if (content instanceof ReadableStream) return content.cancel().catch(() => undefined);
  // An iterator of a Node stream that has not begun does not close the stream when it ends.
  if ('destroy' in content && typeof content.destroy === 'function') Reflect.apply(content.destroy, content, []);
  else await content[Symbol.asyncIterator]().return?.();
}

function lengthOf(content: OutgoingContent): number | undefined {
  if (typeof content === 'string') return new TextEncoder().encode(content).byteLength;
  return content instanceof Uint8Array ? content.byteLength : undefined;
}

/**
 * The answer to HEAD: status and header fields are those of GET, and the length of the content is told where it is known
 * (RFC 9110 sections 8.6 and 9.3.2).
 */
export async function headAnswer({ status, headers, content }: OutgoingAnswer): Promise<OutgoingAnswer> {
  if (content === undefined) return { status, headers };
  const length = lengthOf(content);
  await discard(content);
  return { status, headers: length === undefined ? headers : [...headers, ['content-length', String(length)]] };
}
