// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { patternMatcher } from '../pattern/pattern-matcher.ts';
import { canonical, isEqual } from './equal.ts';
import { isList, isRecord, NO_TYPES, type Test, type ValueTypes } from './schema.ts';

/** A keyword that judges a value by itself (JSON Schema 2020-12 validation, section 6). */
export interface Assertion {
  /** Makes the test for what the schema says; the generator has checked that it may say so. */
  readonly test: (expected: unknown, types?: ValueTypes) => Test;
  /** What is wrong with a value that fails: it continues "the value …". */
  readonly message: (expected: unknown) => string;
}

const always: Test = () => true;

const TYPES: ValueTypes = new Map<string, Test>([
  // A file of a multipart body is text to its schema (`type: string, format: binary`).
  ['string', (value) => typeof value === 'string' || value instanceof Blob],
  ['number', (value) => Number.isFinite(value) || typeof value === 'bigint'],
  // A larger integer has lost digits when it was parsed: it is no longer what was sent.
  ['integer', (value) => Number.isSafeInteger(value)],
  ['boolean', (value) => typeof value === 'boolean'],
  ['null', (value) => value === null],
  ['array', isList],
  ['object', isRecord],
]);

function typeTest(expected: unknown, types: ValueTypes = NO_TYPES): Test {
  const testOf = (type: unknown): Test => types.get(String(type)) ?? TYPES.get(String(type)) ?? always;
  if (!isList(expected)) return testOf(expected);
  const tests = expected.map(testOf);
  return (value) => tests.some((test) => test(value));
}

function enumTest(expected: unknown): Test {
  const values = isList(expected) ? expected : [];
  const plain = new Set(values.filter((value) => typeof value !== 'object' || value === null));
  const compound = values.filter((value) => typeof value === 'object' && value !== null);
  return (value) => plain.has(value) || compound.some((one) => isEqual(one, value));
}

/** An integer is a bigint where a number could not hold it. */
function numeric(holds: (value: number | bigint, limit: number) => boolean): (expected: unknown) => Test {
  return (expected) => {
    if (typeof expected !== 'number') return always;
    return (value) => (typeof value !== 'number' && typeof value !== 'bigint') || holds(value, expected);
  };
}

function counted(count: (value: unknown) => number | undefined, isLeast: boolean): (expected: unknown) => Test {
  return (expected) => {
    if (typeof expected !== 'number') return always;
    return (value) => {
      const size = count(value);
      return size === undefined || (isLeast ? size >= expected : size <= expected);
    };
  };
}

/** Decimal fractions have no exact form: 0.07 is a multiple of 0.01 although the quotient is not quite 7. */
function isMultiple(value: number | bigint, step: number): boolean {
  if (typeof value === 'bigint')
    return Number.isInteger(step) ? value % BigInt(step) === 0n : isMultiple(Number(value), step);
  const quotient = value / step;
  const nearest = Math.round(quotient);
  return value === 0 || Math.abs(quotient - nearest) <= Number.EPSILON * 4 * Math.abs(nearest);
}

// A character is a code point (section 6.3.1), and a code point takes up to two units.
function characters(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  let surrogates = 0;
  for (let index = 0; index + 1 < value.length; index++) {
    const isPair = (value.charCodeAt(index) & 0xfc00) === 0xd800 && (value.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
    if (isPair) surrogates++;
  }
  return value.length - surrogates;
}

function maxLengthTest(expected: unknown): Test {
  if (typeof expected !== 'number') return always;
  return (value) => typeof value !== 'string' || value.length <= expected || (characters(value) ?? 0) <= expected;
}

function items(value: unknown): number | undefined {
  return isList(value) ? value.length : undefined;
}

function members(value: unknown): number | undefined {
  return isRecord(value) ? Object.keys(value).length : undefined;
}

/** The test of a regular expression, not anchored. */
export function patternTest(expected: unknown): Test {
  if (typeof expected !== 'string') return always;
  const matches = patternMatcher(expected);
  return (value) => typeof value !== 'string' || matches(value);
}

function areUnique(value: unknown): boolean {
  return !isList(value) || new Set(value.map(canonical)).size === value.length;
}

const LISTED = 12;

function listed(expected: unknown): string {
  if (!isList(expected)) return JSON.stringify(expected);
  const shown = expected.slice(0, LISTED).map((one) => JSON.stringify(one));
  return [...shown, ...(expected.length > LISTED ? [`${expected.length - LISTED} more`] : [])].join(', ');
}

function plural(expected: unknown, noun: string): string {
  return `${String(expected)} ${noun}${expected === 1 ? '' : 's'}`;
}

const named: Readonly<Record<string, Assertion>> = {
  type: {
    test: typeTest,
    message: (types) => `has to be of type ${isList(types) ? types.join(' or ') : String(types)}`,
  },
  enum: { test: enumTest, message: (values) => `has to be one of ${listed(values)}` },
  const: { test: (expected) => (value) => isEqual(expected, value), message: (value) => `has to be ${listed(value)}` },
  multipleOf: { test: numeric(isMultiple), message: (step) => `has to be a multiple of ${String(step)}` },
  maximum: {
    test: numeric((value, limit) => value <= limit),
    message: (limit) => `has to be at most ${String(limit)}`,
  },
  minimum: {
    test: numeric((value, limit) => value >= limit),
    message: (limit) => `has to be at least ${String(limit)}`,
  },
  exclusiveMaximum: {
    test: numeric((value, limit) => value < limit),
    message: (limit) => `has to be less than ${String(limit)}`,
  },
  exclusiveMinimum: {
    test: numeric((value, limit) => value > limit),
    message: (limit) => `has to be greater than ${String(limit)}`,
  },
  // Before `pattern`, whatever their order in the document: the shorter the text, the less a slow pattern can cost.
  maxLength: { test: maxLengthTest, message: (count) => `has to have at most ${plural(count, 'character')}` },
  minLength: {
    test: counted(characters, true),
    message: (count) => `has to have at least ${plural(count, 'character')}`,
  },
  pattern: { test: patternTest, message: (pattern) => `has to match ${String(pattern)}` },
  maxItems: { test: counted(items, false), message: (count) => `has to have at most ${plural(count, 'item')}` },
  minItems: { test: counted(items, true), message: (count) => `has to have at least ${plural(count, 'item')}` },
  uniqueItems: {
    test: (expected) => (expected === true ? areUnique : always),
    message: () => 'has to have no item twice',
  },
  maxProperties: {
    test: counted(members, false),
    message: (count) => `has to have at most ${plural(count, 'member')}`,
  },
  minProperties: {
    test: counted(members, true),
    message: (count) => `has to have at least ${plural(count, 'member')}`,
  },
};

/** In the order in which they are tested. */
export const ASSERTIONS: ReadonlyMap<string, Assertion> = new Map(Object.entries(named));
