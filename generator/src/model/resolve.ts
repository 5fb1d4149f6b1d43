import {
  isObject,
  valueAt,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import { GeneratorError } from '../generator-error.ts';

/** A node and the pointer it was found at, after all references. */
export interface Node {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
}

/** The pointer that an internal reference names (RFC 6901 section 6: percent-encoded in a fragment). */
function pointerOf(reference: string): JsonPointer | undefined {
  if (!reference.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return reference.slice(1);
  }
}

const found = new WeakMap<LoadedDocument, Map<JsonPointer, JsonValue | undefined>>();

/** The node at a pointer: every step of a run asks for the same ones, and to walk to one takes longer than to know it. */
export function nodeAt(document: LoadedDocument, pointer: JsonPointer): JsonValue | undefined {
  const known = found.get(document) ?? new Map<JsonPointer, JsonValue | undefined>();
  if (known.size === 0) found.set(document, known);
  if (known.has(pointer)) return known.get(pointer);
  const node = valueAt(document.value, pointer);
  known.set(pointer, node);
  return node;
}

function dangling(document: LoadedDocument, pointer: JsonPointer, cause: string): GeneratorError {
  const position = document.locate(pointer);
  return new GeneratorError([{ code: 'reference-unresolved', severity: 'error', message: cause, position }]);
}

/**
 * Follows `$ref` from `value` (which stands at `pointer`) to a node without one.
 *
 * @returns `undefined` when the node is no object
 * @throws GeneratorError when a reference leads nowhere, out of the document or in a circle
 */
export function resolve(
  document: LoadedDocument,
  value: JsonValue | undefined,
  pointer: JsonPointer,
): Node | undefined {
  const seen = new Set<JsonPointer>();
  let current = value;
  let at = pointer;
  while (isObject(current) && typeof current['$ref'] === 'string') {
    const reference = current['$ref'];
    const target = pointerOf(reference);
    if (target === undefined) throw dangling(document, at, `'${reference}' leads out of the document`);
    if (seen.has(target)) throw dangling(document, at, `'${reference}' leads back to itself`);
    seen.add(target);
    current = nodeAt(document, target);
    if (current === undefined) throw dangling(document, at, `'${reference}' names nothing`);
    at = target;
  }
  return isObject(current) ? { value: current, pointer: at } : undefined;
}

/** The text of a member, or an empty string. */
export function textOf(value: JsonObject, key: string): string {
  const text = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The object under a member, or an empty one. */
export function objectOf(value: JsonObject, key: string): JsonObject {
  const member = Object.hasOwn(value, key) ? value[key] : undefined;
  return isObject(member) ? member : {};
}
