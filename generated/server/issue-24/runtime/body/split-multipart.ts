// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { RefusedBody } from './refused-body.ts';

/** One part of a multipart body (RFC 2046 section 5.1). */
export interface Part {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Uint8Array<ArrayBuffer>;
}

const LONGEST_HEAD = 16 * 1024;
const [CR, LF] = [13, 10];

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Where `wanted` starts at or after `from`; the end when it does not. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + wanted.length > bytes.length) break;
    let length = 1;
    while (length < wanted.length && bytes[at + length] === wanted[length]) length++;
    if (length === wanted.length) return at;
  }
  return bytes.length;
}

function parseHead(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split('\r\n')) {
    const at = line.indexOf(':');
    if (line === '') continue;
    if (at <= 0 || /[\r\n\0]/.test(line)) throw new RefusedBody(400, 'has a part with a header that is none');
    const name = line.slice(0, at).toLowerCase();
    if (headers.has(name)) throw new RefusedBody(400, 'has a part with a header that comes twice');
    headers.set(name, line.slice(at + 1).trim());
  }
  return headers;
}

function readPart(bytes: Uint8Array<ArrayBuffer>): Part {
  // A part without headers starts with the empty line that ends them.
  const blank = bytes[0] === CR && bytes[1] === LF ? 0 : indexOf(bytes, bytesOf('\r\n\r\n'), 0) + 2;
  if (blank + 2 > bytes.length) throw new RefusedBody(400, 'has a part without content');
  if (blank > LONGEST_HEAD) throw new RefusedBody(413, 'has a part with headers that are too long');
  const head = new TextDecoder().decode(bytes.subarray(0, blank));
  return { headers: parseHead(head), content: bytes.slice(blank + 2) };
}

/**
 * Cuts a multipart body at its boundary. A body that ends before its last boundary is refused.
 *
 * @param most - number of parts
 * @throws RefusedBody
 */
export function splitMultipart(bytes: Uint8Array<ArrayBuffer>, boundary: string, most: number): Part[] {
  const delimiter = bytesOf(`--${boundary}`);
  const next = bytesOf(`\r\n--${boundary}`);
  const parts: Part[] = [];
  const isFirst = indexOf(bytes, delimiter, 0) === 0;
  let at = isFirst ? delimiter.length : indexOf(bytes, next, 0) + next.length;
  while (at < bytes.length) {
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d) return parts;
    while (bytes[at] === 0x20 || bytes[at] === 0x09) at++;
    if (bytes[at] !== CR || bytes[at + 1] !== LF) break;
    const end = indexOf(bytes, next, at);
    if (end === bytes.length) break;
    if (parts.length === most) throw new RefusedBody(413, `has more than ${most} parts`);
    parts.push(readPart(bytes.slice(at + 2, end)));
    at = end + next.length;
  }
  throw new RefusedBody(400, 'is no complete multipart body');
}
