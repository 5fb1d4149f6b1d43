// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Format } from '../format.ts';
import { isPlain } from './is-plain.ts';
import { LongInteger } from './long-integer.ts';

/** What the objects of one branch of a choice are told from those of the others by. */
export interface Fit {
  readonly required?: readonly string[];
  /** The kinds of JSON that a member may be of, with spaces between. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The only value that a member may have. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The kind of JSON that a value is of, or becomes; `undefined` where nothing is said: no value, a file, a part of a form. */
function kindOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return 'array';
  if (value instanceof LongInteger || typeof value === 'bigint') return 'number';
  if (value instanceof Date) return 'string';
  if (typeof value !== 'object') return typeof value;
  return isPlain(value) ? 'object' : undefined;
}

function fits(value: unknown, { required = [], kinds = {}, values = {} }: Fit): boolean {
  if (!isPlain(value)) return true;
  const members = new Map<string, unknown>(Object.entries(value));
  const isOfKind = ([name, allowed]: [string, string]): boolean => {
    const kind = kindOf(members.get(name));
    return kind === undefined || allowed.split(' ').includes(kind);
  };
  return (
    required.every((name) => members.get(name) !== undefined) &&
    Object.entries(values).every(([name, only]) => members.get(name) === undefined || members.get(name) === only) &&
    Object.entries(kinds).every(isOfKind)
  );
}

/** A format of the objects that fit, as they are on the wire; other values stay as they are. */
export function fitting(fit: Fit, format: Format): Format {
  return {
    decode: (value) => (fits(value, fit) ? format.decode(value) : value),
    encode: (value) => {
      const written = format.encode(value);
      return fits(written, fit) ? written : value;
    },
  };
}
