import type { Format } from './formats.ts';
import { LongInteger } from './long-integer.ts';
import type { AnswerReader, BodyWriter } from './operation.ts';
import { checkedJson } from './write-json.ts';

// JSON of integers that a number cannot hold. On the way in they travel as marked strings, because JSON.parse rounds.
const MARK = '\ue000';
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Marks long integers, and strings that start with the mark already. */
function mark(token: string): string {
  if (!token.startsWith('"')) return /^-?\d{16,}$/.test(token) ? `"${MARK}i${token}"` : token;
  return /^"(?:\ue000|\\ue000)/i.test(token) ? `"${MARK}s${token.slice(1)}` : token;
}

function unmark(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith(MARK)) return value;
  return value.startsWith(`${MARK}s`) ? value.slice(2) : new LongInteger(value.slice(2));
}

/** Where no format asks for the digits, a long integer is a number like any other. */
function settle(value: unknown): unknown {
  if (value instanceof LongInteger) return Number(value.digits);
  if (Array.isArray(value)) return value.map(settle);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.map(([name, member]) => [name, settle(member)]));
}

/** Parses JSON without rounding the integers that a format has a say in. */
export function parseInt64(text: string, format: Format): unknown {
  return settle(format.decode(JSON.parse(text.replace(TOKEN, mark), unmark)));
}

/** Writes JSON as JSON.stringify does, with bigints as integers. */
export function stringifyInt64(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => stringifyInt64(item ?? null)).join(',')}]`;
  const entries: [string, unknown][] = Object.entries(value);
  const members = entries
    .filter(([, member]) => member !== undefined && typeof member !== 'function')
    .map(([name, member]) => `${JSON.stringify(name)}:${stringifyInt64(member)}`);
  return `{${members.join(',')}}`;
}

/** Reads a body as JSON and turns it into what code has, integers of any size among it. */
export function jsonInt64(format: Format): AnswerReader {
  return async ({ text }) => parseInt64(await text(), format);
}

/** Writes a value as JSON with integers of any size. */
export const jsonInt64Body: BodyWriter = (value, mediaType) => ({
  content: checkedJson(stringifyInt64(value), value, 'body'),
  contentType: mediaType.includes('*') ? 'application/json' : mediaType,
});
