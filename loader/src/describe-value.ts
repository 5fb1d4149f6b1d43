import type { JsonValue } from './json.ts';
import { isArray, isObject } from './json.ts';

/** What a value is, for a message: `a list`, `an object`, `the string 'x'`, `nothing`. */
export function describeValue(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'string') return value.length <= 40 ? `the string '${value}'` : 'a string';
  return `the ${typeof value} ${value}`;
}
