// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Format, Json } from './format.ts';
import { formText } from './forms.ts';
import type { StyleTable } from './operation.ts';
import { writeJson } from './write-json.ts';

// OpenAPI 3.2 section 4.12.1, `in: querystring`: one value is the whole query.

/** Writes an object as the fields of a query. */
export function formQuerystring(styles?: StyleTable, json?: Json): (value: unknown) => string {
  return (value) => (typeof value === 'object' && value !== null ? formText(value, styles, json) : String(value));
}

/** Writes a value as JSON, escaped. */
export function jsonQuerystring(json: Json = JSON): (value: unknown) => string {
  return (value) => encodeURIComponent(writeJson(value, 'querystring', json));
}

/** A value that code has in another form than the wire, as a query. */
export function encodedQuerystring(format: Format, write: (value: unknown) => string): (value: unknown) => string {
  return (value) => write(format.encode(value));
}

/** Writes text, escaped. */
export function textQuerystring(value: unknown): string {
  return encodeURIComponent(String(value));
}
