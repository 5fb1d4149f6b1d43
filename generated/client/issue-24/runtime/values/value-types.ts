// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { instantOf } from './date-time.ts';
import { isInt64 } from './long-integer.ts';

/** The types that schemas have in the place of a type with a format that is converted. */
export const valueTypes: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['date-time', (value: unknown) => typeof value === 'string' && instantOf(value) !== undefined],
  ['int64', isInt64],
]);
