import type { JsonObject, JsonValue } from '@cc-gateway/loader';
import { fromPointer, isArray, isObject, valueAt } from '@cc-gateway/loader';

/** A member of an object when it is a string, otherwise `undefined`. */
export function textOf(node: unknown, key: string): string | undefined {
  const value = isObject(node) ? node[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** A member of an object as a list; a missing or other value gives an empty list. */
export function listOf(node: unknown, key: string): readonly JsonValue[] {
  const value = isObject(node) ? node[key] : undefined;
  return isArray(value) ? value : [];
}

/** A member of an object as an object; a missing or other value gives an empty one. */
export function mapOf(node: unknown, key: string): JsonObject {
  const value = isObject(node) ? node[key] : undefined;
  return isObject(value) ? value : {};
}

/** Walks members by name: `memberAt(document, ['components', 'schemas'])`. */
export function memberAt(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((current, key) => (isObject(current) ? current[key] : undefined), node);
}

/** What an internal reference names, which may be a reference again; `undefined` for anything else. */
export function targetOf(node: unknown, document: JsonObject): JsonValue | undefined {
  const reference = textOf(node, '$ref');
  return reference === undefined ? undefined : valueAt(document, decodeURIComponent(reference.replace(/^#/, '')));
}

/** The object at the end of internal references; the object itself when it is none. Gives up at a cycle. */
export function follow(node: unknown, document: JsonObject): unknown {
  let current = node;
  for (let steps = 0; steps < 20 && textOf(current, '$ref') !== undefined; steps += 1) {
    current = targetOf(current, document);
  }
  return current;
}

/** The name of the component that a reference names, for example `AgentId`; `undefined` for anything else. */
export function componentName(node: unknown): string | undefined {
  const reference = textOf(node, '$ref');
  return reference === undefined ? undefined : fromPointer(reference.replace(/^#/, '')).at(-1);
}

/** True for a text that begins with a capital letter, digit or quote and ends with a period. */
export function isSentence(text: string): boolean {
  return /^["'([A-Z0-9]/.test(text) && /[.)]$/.test(text.trim());
}
