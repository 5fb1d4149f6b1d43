// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Json } from '../format.ts';
import { parseJson } from '../body/parse-json.ts';
import { RefusedBody } from '../body/refused-body.ts';
import type { Scalar, Shape } from '../route.ts';

export type Pair = readonly [name: string, value: string];

/** Undoes the encoding of a piece of text. @throws Undecodable */
export type Decode = (text: string) => string;

/** Text that is not validly encoded, so that nobody can tell what was meant. */
export class Undecodable extends Error {}

// RFC 8259 section 6: only what JSON would call a number is read as one, so that '0x10' or '' stay text and fail.
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

// More digits than any format holds, and few enough to be read at once.
const LONG = /^-?[1-9]\d{15,299}$/;

export function readScalar(text: string, scalar: Scalar): unknown {
  if (scalar === 'number' && NUMBER.test(text)) return Number(text);
  if (scalar === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return scalar === 'long' ? readLong(text) : text;
}

/** A number, or a bigint for an integer that a number cannot hold. */
function readLong(text: string): unknown {
  const value = readScalar(text, 'number');
  return LONG.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value;
}

/** Percent-encoding as it is in paths and cookies. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Undecodable('is not validly percent-encoded');
  }
}

/** Percent-encoding as it is in queries and forms, where a plus sign is a space. */
export function formDecode(text: string): string {
  return percentDecode(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

/** Header fields are not encoded. */
export function verbatim(text: string): string {
  return text;
}

/**
 * Reads text that an item of a list, or a whole parameter, is spelled as.
 *
 * @param depth - how deep JSON may be nested
 * @throws Undecodable
 */
export function readText(text: string, shape: Shape, depth: number): unknown {
  if (shape === 'number' || shape === 'boolean' || shape === 'long') return readScalar(text, shape);
  return shape === 'json' || typeof shape === 'object' ? readJson(text, jsonOf(shape) ?? JSON, depth) : text;
}

/** What reads the JSON of a shape; `undefined` when it is no JSON. */
export function jsonOf(shape: Shape): Json | undefined {
  if (shape === 'json') return JSON;
  return typeof shape === 'object' && 'json' in shape ? shape.json : undefined;
}

/** What holds for JSON in bodies holds for JSON anywhere else. @throws Undecodable */
function readJson(text: string, json: Json, depth: number): unknown {
  try {
    return parseJson(text, depth, json);
  } catch (error) {
    if (error instanceof RefusedBody) throw new Undecodable(error.message);
    throw error;
  }
}

/** An object of pairs; `__proto__` becomes a member like any other. */
export function readFields(pairs: readonly Pair[], shapeOf: (name: string) => Scalar): Record<string, unknown> {
  return Object.fromEntries(pairs.map(([key, text]) => [key, readScalar(text, shapeOf(key))]));
}

/** `a,1,b,2` as pairs. @throws Undecodable when a name has no value */
export function toPairs(items: readonly string[]): Pair[] {
  if (items.length % 2 === 1) throw new Undecodable('has a name without a value');
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < items.length; index += 2) pairs.push([items[index] ?? '', items[index + 1] ?? '']);
  return pairs;
}

/** `a=1` as a pair; nothing is decoded, because delimiters inside values are encoded too. */
export function toPair(part: string): Pair {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

/** `a=1&b=2` as pairs. */
export function splitPairs(text: string, separator: string): Pair[] {
  if (text === '') return [];
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(toPair);
}
