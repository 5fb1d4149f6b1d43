// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Json } from './format.ts';
import { pointerStep } from './pointer-step.ts';
import { ParameterError } from './parameter-error.ts';

// JSON.stringify makes `{}` of these, or numbers by their place.
const NO_JSON = /^(?:Blob|File|FormData|URLSearchParams|ReadableStream|ArrayBuffer|\w+\dArray|Map|Set|Promise)$/;

/** What JSON has no text for, in words. */
function fault(value: unknown, isItem: boolean): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'a date that is none' : undefined;
  // Members without a value are left out; items cannot be.
  if (!isItem) return undefined;
  if (value === undefined) return 'undefined';
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : undefined;
}

/** The first value within another that JSON has no text for, with its place. What says itself what it is, is believed. */
function findFault(value: unknown, isItem: boolean): [pointer: string, what: string] | undefined {
  const own = fault(value, isItem);
  if (own !== undefined) return ['', own];
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return undefined;
  const type = Object.prototype.toString.call(value).slice(8, -1);
  if (NO_JSON.test(type)) return ['', `a value of type ${type}`];
  const isArray = Array.isArray(value);
  for (const name of isArray ? value.keys() : Object.keys(value)) {
    const found = findFault(Reflect.get(value, name), isArray);
    if (found !== undefined) return [pointerStep(name) + found[0], found[1]];
  }
  return undefined;
}

/**
 * Writes JSON that says what the value does. `JSON.stringify` makes `null` of a number that is none and of a gap in an
 * array, and an empty object of a Blob; texts without the traces of these have none, so that most values are gone through
 * once only.
 *
 * @param at - place of the value, which a JSON Pointer follows in errors: `body/items/0`
 * @param json - what writes it
 * @throws ParameterError for a value that JSON has no text for, TypeError for a value that contains itself
 */
export function writeJson(value: unknown, at: string, json: Json = JSON): string {
  const text: string | undefined = json.stringify(value);
  const found = text === undefined || /null|\{\}|\{"0":/.test(text) ? findFault(value, true) : undefined;
  if (found !== undefined) throw new ParameterError(at + found[0], `${found[1]} is no JSON value`);
  return text ?? 'null';
}
