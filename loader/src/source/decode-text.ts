import { sourceError } from './source-error.ts';
import { TextMap } from './text-map.ts';

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];
const REPLACEMENT = '\uFFFD';

/** Decodes UTF-8, the only encoding of JSON (RFC 8259 section 8.1). Throws a LoaderError for anything else. */
export function decodeText(bytes: Uint8Array, name: string): string {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) throw notText(name, `the file is ${encoding} text`);
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw binaryError(bytes, nul, name);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalidError(bytes, name);
  }
}

function notText(name: string, message: string): Error {
  return sourceError({
    code: 'file-not-text',
    message,
    position: { file: name, line: 1, column: 1 },
    hint: 'save it as UTF-8',
  });
}

function binaryError(bytes: Uint8Array, nul: number, name: string): Error {
  const before = lenient(bytes.subarray(0, nul));
  const source = new TextMap(before, name);
  return source.errorAt(before.length, 'file-not-text', 'the file holds a NUL byte', 'is it a binary file?');
}

function invalidError(bytes: Uint8Array, name: string): Error {
  const text = lenient(bytes);
  const offset = firstReplaced(text, bytes);
  const source = new TextMap(text, name);
  return source.errorAt(offset, 'file-not-text', 'the bytes here are not UTF-8', 'save the file as UTF-8');
}

function lenient(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** Offset of the first U+FFFD that the decoder put in, not the author: its bytes differ from its encoding. */
function firstReplaced(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    byte += encoder.encode(text.slice(from, at)).length;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    byte += 3;
    from = at + 1;
  }
  return text.length;
}
