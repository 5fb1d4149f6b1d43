// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** A JSON Schema (draft 2020-12) as plain data; `$ref` is `#/$defs/<name>`. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

export type Definitions = Readonly<Record<string, Schema>>;

/** Who wrote the value: `readOnly` members have no place in a request, `writeOnly` ones none in a response. */
export type Direction = 'request' | 'response';

export type Test = (value: unknown) => boolean;

/** Types besides those of JSON Schema, by name: what the generator writes where a format is to hold. */
export type ValueTypes = ReadonlyMap<string, Test>;

export const NO_TYPES: ValueTypes = new Map();

/** One thing that is wrong with a value. */
export interface Fault {
  /** JSON Pointer within the value; empty for the value itself. */
  readonly pointer: string;
  readonly message: string;
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isRecord(value);
}

/** An object that is no list: what JSON calls an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The schemas under a keyword that maps names to schemas. */
export function schemaMap(value: unknown): [string, Schema][] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, entry]): [string, Schema][] => (isSchema(entry) ? [[name, entry]] : []));
}

/** The schemas under a keyword that lists schemas. */
export function schemaList(value: unknown): Schema[] {
  return isList(value) ? value.filter(isSchema) : [];
}
