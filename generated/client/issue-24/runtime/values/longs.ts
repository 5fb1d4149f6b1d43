// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Format } from '../format.ts';
import { isPlain } from './is-plain.ts';
import { LongInteger } from './long-integer.ts';
import { hasBigint } from './long-json.ts';

/** A value with its leaves, and what else is no object with members, changed. */
function mapped(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (!isPlain(value)) return change(value);
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.map(([name, member]) => [name, mapped(member, change)]));
}

function mark(leaf: unknown): unknown {
  return typeof leaf === 'bigint' ? new LongInteger(leaf) : leaf;
}

function settle(leaf: unknown): unknown {
  return leaf instanceof LongInteger ? Number(leaf.value) : leaf;
}

/** A format for values of `longJson`: where nothing in it asks for an integer's digits, that is a number like any other. */
export function longs(format: Format): Format {
  return {
    decode: (value) => (hasBigint(value) ? mapped(format.decode(mapped(value, mark)), settle) : format.decode(value)),
    encode: format.encode,
  };
}
