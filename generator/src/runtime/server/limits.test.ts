import { expect, test } from 'vitest';
import { limitsOf, type Limits } from './limits.ts';

const DEFAULTS: Limits = {
  body: 1_048_576,
  multipart: 16_777_216,
  binary: 1_073_741_824,
  depth: 64,
  pairs: 1000,
  parts: 100,
};

test.each<[string, Partial<Limits> | undefined, Limits]>([
  ['none given', undefined, DEFAULTS],
  ['one given', { body: 10 }, { ...DEFAULTS, body: 10 }],
  // As JavaScript, and TypeScript without exactOptionalPropertyTypes, may have it.
  ['without values', Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, undefined])), DEFAULTS],
])('limits: %s', (_title, given, expected) => {
  expect(limitsOf(given)).toEqual(expected);
});
