import { formText } from './forms.ts';
import type { StyleTable } from './operation.ts';
import { writeJson } from './write-json.ts';

// OpenAPI 3.2 section 4.12.1, `in: querystring`: one value is the whole query.

/** Writes an object as the fields of a query. */
export function formQuerystring(styles?: StyleTable): (value: unknown) => string {
  return (value) => (typeof value === 'object' && value !== null ? formText(value, styles) : String(value));
}

/** Writes a value as JSON, escaped. */
export function jsonQuerystring(value: unknown): string {
  return encodeURIComponent(writeJson(value, 'querystring'));
}

/** Writes text, escaped. */
export function textQuerystring(value: unknown): string {
  return encodeURIComponent(String(value));
}
