// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { LongInteger } from './long-integer.ts';

/** What a value is in code and on the wire: `decode` turns what JSON has into what code has, `encode` back. */
export interface Format {
  /** @throws SyntaxError when the value is not of the format */
  readonly decode: (value: unknown) => unknown;
  /** @throws TypeError when the value cannot be written in the format */
  readonly encode: (value: unknown) => unknown;
}

// RFC 3339 section 5.6.
const DATE = /^\d{4}-\d\d-\d\d/;
const TIME = /^[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Date rolls the 30th of February over to March. */
function isDay(text: string): boolean {
  const start = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text);
}

/** The instant of a text; a leap second is the second before it, as Temporal has it. */
function instantOf(text: string): Date | undefined {
  const [day = ''] = DATE.exec(text) ?? [];
  const time = text.slice(day.length);
  if (day === '' || !TIME.test(time) || !isDay(day)) return undefined;
  return new Date(
    `${day}T${time
      .slice(1)
      .toUpperCase()
      .replace(/^(.{6})60/, (_all, start: string) => `${start}59`)}`,
  );
}

/** `date-time` as a Date. */
export const dateTime: Format = {
  decode: (value) => {
    if (typeof value !== 'string') return value;
    const instant = instantOf(value);
    if (instant === undefined) throw new SyntaxError(`'${value}' is no date-time`);
    return instant;
  },
  encode: (value) => {
    if (!(value instanceof Date)) return value;
    const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    if (!/^\d{4}-/.test(text)) throw new TypeError('a date-time has to be a valid Date in the years 0 to 9999');
    return text;
  },
};

function bigintOf(value: unknown): bigint | undefined {
  if (value instanceof LongInteger) return BigInt(value.digits);
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : undefined;
}

/** `int64` as a bigint. */
export const int64: Format = {
  decode: (value) => bigintOf(value) ?? value,
  encode: (value) => value,
};

/** `int64` as decimal text. */
export const int64Text: Format = {
  decode: (value) => bigintOf(value)?.toString() ?? value,
  encode: (value) => {
    if (typeof value !== 'string') return value;
    if (!/^-?\d+$/.test(value)) throw new TypeError(`'${value}' is no integer`);
    return BigInt(value);
  },
};

type Direction = 'decode' | 'encode';

function both(convert: (value: unknown, direction: Direction) => unknown): Format {
  return { decode: (value) => convert(value, 'decode'), encode: (value) => convert(value, 'encode') };
}

/** Forms, files and the like are no objects with members. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** An object whose named members, and with `rest` all others, have formats. */
export function object(members: Readonly<Record<string, Format>>, rest?: Format): Format {
  return both((value, direction) => {
    if (!isPlain(value)) return value;
    const entries: [string, unknown][] = Object.entries(value);
    const converted = entries.map(([name, member]): [string, unknown] => {
      const format = Object.hasOwn(members, name) ? members[name] : rest;
      return [name, format === undefined ? member : format[direction](member)];
    });
    return Object.fromEntries(converted);
  });
}

/** An array whose items have a format. */
export function list(item: Format): Format {
  return both((value, direction) => (Array.isArray(value) ? value.map((one: unknown) => item[direction](one)) : value));
}

/** All of several formats, one after another. */
export function all(...formats: readonly Format[]): Format {
  return both((value, direction) => formats.reduce((current, format) => format[direction](current), value));
}

/** One of several formats: the first that the value is of. */
export function any(...formats: readonly Format[]): Format {
  return both((value, direction) => {
    for (const format of formats) {
      try {
        return format[direction](value);
      } catch {
        continue;
      }
    }
    return value;
  });
}

/**
 * One of several formats, by what a member says (a discriminator); `undefined` for values that need no conversion. A
 * value that says nothing of the kind is converted by the first format that it is of.
 */
export function tagged(property: string, entries: readonly (readonly [string, Format | undefined])[]): Format {
  const tags = new Map(entries);
  const otherwise = any(...[...tags.values()].flatMap((format) => format ?? []));
  return both((value, direction) => {
    const tag: unknown = isPlain(value) && Object.hasOwn(value, property) ? Reflect.get(value, property) : undefined;
    if (typeof tag !== 'string' || !tags.has(tag)) return otherwise[direction](value);
    return tags.get(tag)?.[direction](value) ?? value;
  });
}

/** A format that is defined elsewhere, perhaps by way of this one. */
export function lazy(format: () => Format): Format {
  return both((value, direction) => format()[direction](value));
}
