export type JsonPrimitive = string | number | boolean | null;
export type JsonValue = JsonPrimitive | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** RFC 6901 JSON Pointer: `''` for the root, `/paths/~1ping/get` for a node. */
export type JsonPointer = string;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is JsonArray {
  return Array.isArray(value);
}

/** Escapes one reference token of a JSON Pointer (RFC 6901 section 3). */
export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Reverses {@link escapeToken}. */
export function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}

/** Joins tokens into a pointer: `['paths', '/ping']` gives `/paths/~1ping`. */
export function toPointer(tokens: readonly (string | number)[]): JsonPointer {
  return tokens.map((token) => `/${escapeToken(String(token))}`).join('');
}

/** Splits a pointer into its unescaped tokens. */
export function fromPointer(pointer: JsonPointer): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeToken);
}

/** An array index as RFC 6901 section 4 writes it: no sign, no leading zero. */
const ARRAY_INDEX = /^(?:0|[1-9]\d*)$/;

/** The child of a node under one token: a member of an object or an item of an array. */
export function childOf(node: JsonValue | undefined, token: string): JsonValue | undefined {
  if (isArray(node)) return ARRAY_INDEX.test(token) ? node[Number(token)] : undefined;
  return isObject(node) && Object.hasOwn(node, token) ? node[token] : undefined;
}

/** The node at `pointer`, or `undefined` when there is none. */
export function valueAt(root: JsonValue, pointer: JsonPointer): JsonValue | undefined {
  let node: JsonValue | undefined = root;
  for (const token of fromPointer(pointer)) {
    node = childOf(node, token);
    if (node === undefined) return undefined;
  }
  return node;
}

/** A text that is equal for equal JSON values: members sorted by name. */
export function canonical(value: JsonValue): string {
  if (isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}
