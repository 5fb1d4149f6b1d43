// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Json } from '../format.ts';

// JSON of integers that a number cannot hold. On the way in they travel as marked strings, because JSON.parse rounds.
const MARK = '\ue000';
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
// Longer ones are more than any format or number can hold, and take long to read.
const LONG = /^-?\d{16,300}$/;

/** Marks long integers, and strings that start with the mark already. */
function mark(token: string): string {
  if (!token.startsWith('"'))
    return LONG.test(token) && !Number.isSafeInteger(Number(token)) ? `"${MARK}i${token}"` : token;
  return /^"(?:\ue000|\\ue000)/i.test(token) ? `"${MARK}s${token.slice(1)}` : token;
}

function unmark(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith(MARK)) return value;
  return value.startsWith(`${MARK}s`) ? value.slice(2) : BigInt(value.slice(2));
}

/** Whether there is a bigint in a value that JSON may be made of. */
export function hasBigint(value: unknown): boolean {
  if (typeof value === 'bigint') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasBigint);
}

function write(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => write(item ?? null)).join(',')}]`;
  const entries: [string, unknown][] = Object.entries(value);
  const members = entries
    .filter(([, member]) => member !== undefined && typeof member !== 'function')
    .map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`);
  return `{${members.join(',')}}`;
}

/** JSON as `JSON` has it, but for integers that a number cannot hold, which are bigints. */
export const longJson: Json = {
  parse: (text) => {
    // Once it is known that every string has an end, the pattern needs one look at each character.
    const value: unknown = JSON.parse(text);
    if (!/\d{16}/.test(text)) return value;
    const marked: unknown = JSON.parse(text.replace(TOKEN, mark), unmark);
    return marked;
  },
  stringify: (value) => (hasBigint(value) ? write(value) : JSON.stringify(value)),
};
