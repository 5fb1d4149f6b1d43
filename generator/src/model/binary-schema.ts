import type { JsonObject } from '@cc-gateway/loader';
import { textOf } from './resolve.ts';

/** Whether a schema says by itself that its values are bytes, as OpenAPI 3.0 has it (Data Types). */
export function saysBinary(schema: JsonObject): boolean {
  return schema['format'] === 'binary' || schema['type'] === 'file';
}

/**
 * Whether the values of a schema are bytes: since OpenAPI 3.1 (section 4.8.14.1) those with a media type that is no text
 * and without an encoding as text.
 *
 * @param mediaType - what stands in for a media type of its own
 */
export function isBinarySchema(schema: JsonObject, mediaType = ''): boolean {
  if (saysBinary(schema)) return true;
  const isEncoded = typeof schema['contentEncoding'] === 'string';
  const own = textOf(schema, 'contentMediaType') || mediaType;
  const isText = own === '' || /^text\/|[/+]json\b|urlencoded/.test(own);
  const isStringOrOpen = schema['type'] === undefined || schema['type'] === 'string';
  return isStringOrOpen && !isEncoded && !isText;
}
