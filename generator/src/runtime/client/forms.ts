import type { Json } from '../shared/format.ts';
import type { BodyWriter, StyleTable } from './operation.ts';
import { writeJson } from './write-json.ts';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function fieldText(value: unknown, at: string, json: Json): string {
  return typeof value === 'string' ? value : writeJson(value, at, json);
}

/**
 * The text of a form (OpenAPI 3.1.1 section 4.8.15.1): an array is one field per item, an object is JSON, unless a
 * style says otherwise.
 *
 * @param styles - of the members whose encoding has `style`, `explode` or `allowReserved`
 */
export function formText(value: object, styles: StyleTable = {}, json: Json = JSON): string {
  const entries: [string, unknown][] = Object.entries(value);
  const fields = entries.map(([name, item]) => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (item === undefined) return '';
    if (style !== undefined) return style(name, item, `body.${name}`);
    const items: unknown[] = Array.isArray(item) ? item : [item];
    return new URLSearchParams(
      items.map((one): [string, string] => [name, fieldText(one, `body.${name}`, json)]),
    ).toString();
  });
  return fields.filter((field) => field !== '').join('&');
}

/**
 * Writes an object as `application/x-www-form-urlencoded`; URLSearchParams and text are sent as they are.
 *
 * @param json - what writes members that are no text; `JSON` unless they may hold long integers
 */
export function formBody(styles?: StyleTable, json?: Json): BodyWriter {
  return (value, mediaType) => {
    if (typeof value === 'string') return { content: value, contentType: mediaType };
    if (value instanceof URLSearchParams) return { content: value.toString(), contentType: mediaType };
    if (isObject(value)) return { content: formText(value, styles, json), contentType: mediaType };
    throw new TypeError(`a body of media type ${mediaType} has to be an object`);
  };
}
