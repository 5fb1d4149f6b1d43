// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { EmptyRefusal } from './answer.ts';
import { essence, findMediaType } from './media-type.ts';
import type { Contents, Responses } from './operation.ts';

/** What is declared for a status: exactly, by its range, or by `default` (unless another 2xx is declared). */
export function statusRange(responses: Responses, status: number): Contents | undefined {
  const range = `${String(status).slice(0, 1)}XX`;
  const isOther = range === '2XX' && Object.keys(responses).some((name) => name.startsWith('2'));
  const wanted = [String(status), range, range.toLowerCase(), ...(isOther ? [] : ['default'])];
  const found = wanted.find((name) => Object.hasOwn(responses, name));
  return found === undefined ? undefined : responses[found];
}

const BYTES = 'application/octet-stream';

/**
 * Which declared media type an answer has; JSON when it is declared and the answer has another or none. Bytes without a
 * label are application/octet-stream (RFC 9110 section 8.3), and so is what storage servers call binary/octet-stream.
 */
export function mediaType(declared: readonly string[], actual: string): string | undefined {
  const isBytes = actual === '' || essence(actual) === 'binary/octet-stream';
  return (
    findMediaType(declared, actual) ??
    declared.find((one) => /\bjson$|^\*/.test(one)) ??
    (isBytes ? findMediaType(declared, BYTES) : undefined)
  );
}

/** An answer without content; what a success has all the same is not read. */
export const noContent: Contents = {
  '': ({ response }) => (response.ok ? response.body?.cancel() : new EmptyRefusal(response.status)),
};
