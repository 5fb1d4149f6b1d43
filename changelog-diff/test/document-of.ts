import type { ActionOrigin, LoadedDocument } from '@cc-gateway/loader';
import { asText } from '../src/compare/canonical.ts';
import { isObject, type JsonObject, type JsonPointer, type JsonValue, valueAt } from '../src/compare/json.ts';

/** A document for tests: its value as given, every position the first line, rows as given by pointer. */
export function documentOf(
  value: JsonObject,
  options: { readonly name?: string; readonly rows?: Readonly<Record<JsonPointer, string>> } = {},
): LoadedDocument {
  const name = options.name ?? 'test.yaml';
  return {
    name,
    version: versionOf(value['openapi']),
    value,
    at: (pointer) => valueAt(value, pointer),
    locate: () => ({ file: name, line: 1, column: 1 }),
    actionAt: (pointer) => originOf(options.rows ?? {}, pointer),
  };
}

function versionOf(openapi: JsonValue | undefined): '3.0' | '3.1' | '3.2' {
  const text = asText(openapi);
  return text.startsWith('3.0') ? '3.0' : text.startsWith('3.2') ? '3.2' : '3.1';
}

/** The row of the nearest ancestor that has one, as an action that wrote a node wrote all inside it. */
function originOf(rows: Readonly<Record<JsonPointer, string>>, pointer: JsonPointer): ActionOrigin | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const row = rows[at];
    if (row !== undefined)
      return { overlay: 'overlay.yaml', position: { file: 'overlay.yaml', line: 1, column: 1 }, row };
  }
  return undefined;
}

/** Narrows what a parser gave. */
export function objectFrom(value: unknown): JsonObject {
  if (!isObject(value)) throw new Error('not an object');
  return value;
}
