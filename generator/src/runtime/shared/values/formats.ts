import type { Format } from '../format.ts';
import { instantOf } from './date-time.ts';
import { isPlain } from './is-plain.ts';
import { LongInteger } from './long-integer.ts';

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
  if (value instanceof LongInteger) return value.value;
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

/**
 * An object whose named members, and with `rest` all others, have formats; `undefined` for members that have none.
 * Where nothing is converted it is the value itself, here and in lists, so that a choice can tell.
 */
export function object(members: Readonly<Record<string, Format | undefined>>, rest?: Format): Format {
  return both((value, direction) => {
    if (!isPlain(value)) return value;
    const entries: [string, unknown][] = Object.entries(value);
    const converted = entries.map(([name, member]): [string, unknown] => {
      const format = Object.hasOwn(members, name) ? members[name] : rest;
      return [name, format === undefined ? member : format[direction](member)];
    });
    const isSame = converted.every(([, member], index) => Object.is(member, entries[index]?.[1]));
    return isSame ? value : Object.fromEntries(converted);
  });
}

function array(formatAt: (index: number) => Format | undefined): Format {
  return both((value, direction) => {
    const items: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    if (items === undefined) return value;
    const converted = items.map((one, index) => {
      const format = formatAt(index);
      return format === undefined ? one : format[direction](one);
    });
    return converted.every((one, index) => Object.is(one, items[index])) ? items : converted;
  });
}

/** An array whose items have a format. */
export function list(item: Format): Format {
  return array(() => item);
}

/** An array whose first items, and with `rest` all others, have formats; `undefined` for items that have none. */
export function tuple(first: readonly (Format | undefined)[], rest?: Format): Format {
  return array((index) => (index < first.length ? first[index] : rest));
}

/** All of several formats, one after another. */
export function all(...formats: readonly Format[]): Format {
  return both((value, direction) => formats.reduce((current, format) => format[direction](current), value));
}

/** One of several formats: the first that makes something else of the value. */
export function any(...formats: readonly Format[]): Format {
  return both((value, direction) => {
    for (const format of formats) {
      try {
        const converted = format[direction](value);
        if (!Object.is(converted, value)) return converted;
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
