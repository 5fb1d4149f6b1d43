import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { Change } from '../compare/change.ts';
import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
} from '../compare/json.ts';
import type { Documents } from './rule.ts';

/** The pointer of the object or list that a node is in. */
export function parentOf(pointer: JsonPointer): JsonPointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** What a value stands for: references are followed, a circle of them ends. */
export function followed(document: LoadedDocument, value: JsonValue | undefined): JsonValue | undefined {
  const seen = new Set<string>();
  let current = value;
  for (let target = referenceIn(current); target !== undefined && !seen.has(target); target = referenceIn(current)) {
    seen.add(target);
    current = document.at(target);
  }
  return current;
}

/** The pointer that a reference leads to. */
export function referenceIn(value: JsonValue | undefined): JsonPointer | undefined {
  const reference = isObject(value) ? value['$ref'] : undefined;
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return reference.slice(1);
  }
}

/** The member of an object, its own before those of what it refers to. */
export function memberIn(document: LoadedDocument, value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  const target = followed(document, value);
  return isObject(target) && Object.hasOwn(target, name) ? target[name] : undefined;
}

/** The two objects that a keyword, property or value belongs to. */
export function ownersOf(change: Change, documents: Documents): { base: JsonObject; revision: JsonObject } {
  const depth = depths[change.subject.kind] ?? 1;
  const up = (pointer: JsonPointer) => {
    let at = pointer;
    for (let level = 0; level < depth; level++) at = parentOf(at);
    return at;
  };
  return {
    base: objectAt(documents.base, change.kind === 'added' ? change.base : up(change.base)),
    revision: objectAt(documents.revision, change.kind === 'removed' ? change.revision : up(change.revision)),
  };
}

/** How deep in its object a thing stands, when that is not directly in it. */
const depths: { readonly [kind: string]: number } = {
  property: 2,
  required: 2,
  'enum-value': 2,
  branch: 2,
  'oauth-flow': 2,
  'oauth-scope': 2,
};

function objectAt(document: LoadedDocument, pointer: JsonPointer): JsonObject {
  const value = followed(document, document.at(pointer));
  return isObject(value) ? value : {};
}

/** The items of a list; none of anything else. */
export function itemsIn(value: JsonValue | undefined): JsonArray {
  return value !== undefined && isArray(value) ? value : [];
}

/** The object, or an empty one. */
export function objectIn(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}
