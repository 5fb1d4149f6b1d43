// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { ParameterError } from './parameter-error.ts';
import { scalarText } from './scalar.ts';

// The styles of queries as parts of `multipart/form-data` (OpenAPI 3.1.1 and 3.2.0, Appendix C): each name of the query is
// that of a part, and its value what is in the part. Nothing is percent-encoded, so that a delimiter is one everywhere.

/**
 * Spells a member of a form as texts with names, one part each.
 *
 * @throws ParameterError when a value has the delimiter in it, or is none that the style can spell
 */
export type PartStyle = (
  name: string,
  value: unknown,
  at: string,
) => readonly (readonly [name: string, text: string])[];

export interface PartStyleOptions {
  readonly explode?: boolean;
}

function members(value: object): [string, unknown][] {
  const entries: [string, unknown][] = Object.entries(value);
  return entries.filter(([, item]) => item !== undefined);
}

function delimited(texts: readonly string[], delimiter: string, at: string): string {
  if (texts.some((text) => text.includes(delimiter))) {
    throw new ParameterError(at, `has '${delimiter}' in it, which stands between its values`);
  }
  return texts.join(delimiter);
}

function partsBy(delimiter: string, explode: boolean): PartStyle {
  return (name, value, at) => {
    if (typeof value !== 'object' || value === null) return [[name, scalarText(value, at)]];
    const pairs = members(value).map(([key, item]): [string, string] => [key, scalarText(item, at)]);
    const isList = Array.isArray(value);
    if (explode) return isList ? pairs.map(([, text]) => [name, text]) : pairs;
    const texts = isList ? pairs.map(([, text]) => text) : pairs.flat();
    return texts.length === 0 ? [] : [[name, delimited(texts, delimiter, at)]];
  };
}

/** Style `form`: a part for each item or member, not exploded one part `blue,black`. */
export function partForm({ explode = true }: PartStyleOptions = {}): PartStyle {
  return partsBy(',', explode);
}

/** Style `spaceDelimited`: one part `blue black`. */
export function partSpaceDelimited({ explode = false }: PartStyleOptions = {}): PartStyle {
  return partsBy(' ', explode);
}

/** Style `pipeDelimited`: one part `blue|black`. */
export function partPipeDelimited({ explode = false }: PartStyleOptions = {}): PartStyle {
  return partsBy('|', explode);
}

function deepParts(name: string, value: unknown, at: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, scalarText(value, at)]];
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
  return members(value).flatMap(([key, item]) => deepParts(`${name}[${isPlainList ? '' : key}]`, item, at));
}

/** Style `deepObject`: a part `color[R]` for each member. */
export function partDeepObject(): PartStyle {
  return deepParts;
}
