// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Scalar } from './route.ts';

export type Pair = readonly [name: string, value: string];

export type Fields = Readonly<Record<string, Scalar>>;

// RFC 8259 section 6: only what JSON would call a number is read as one, so that '0x10' or '' stay text and fail.
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export function readScalar(text: string, scalar: Scalar): unknown {
  if (scalar === 'number' && NUMBER.test(text)) return Number(text);
  if (scalar === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** The value of a JSON text; the text itself, for the schema to refuse, when it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Undoes percent-encoding; text that is not validly encoded stays as it is. */
export function unescapeText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

export function readFields(pairs: readonly Pair[], fields: Fields): Record<string, unknown> {
  const known = new Map(Object.entries(fields));
  return Object.fromEntries(pairs.map(([key, text]) => [key, readScalar(text, known.get(key) ?? 'string')]));
}

/** `a,1,b,2` as pairs. */
export function toPairs(items: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < items.length; index += 2) pairs.push([items[index] ?? '', items[index + 1] ?? '']);
  return pairs;
}

/** `a=1&b=2` as pairs; nothing is unescaped, because delimiters inside values are escaped too. */
export function splitPairs(text: string, separator: string): Pair[] {
  const parts = text.split(separator).filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const at = part.indexOf('=');
    return at < 0 ? [part.trim(), ''] : [part.slice(0, at).trim(), part.slice(at + 1)];
  });
}
