import type { Diagnostic } from '../diagnostic.ts';
import { describeValue } from '../describe-value.ts';
import type { Draft } from '../document/draft.ts';
import type { Origin } from '../document/origin.ts';
import { originOfChild } from '../document/origin.ts';
import type { JsonArray, JsonObject, JsonValue } from '../json.ts';
import { childOf, isArray, isObject } from '../json.ts';
import { problem } from '../messages.ts';

/** What an update is merged into, and what is told about it. */
export interface Merge {
  readonly draft: Draft;
  /** Display name of the document, for messages. */
  readonly documentName: string;
  readonly problems: Diagnostic[];
}

/**
 * Merges an object into the object at `tokens` (Overlay 1.1.0, Action Object; 1.0.0 says the same in fewer
 * words): objects recursively, lists by appending, plain values by replacing; any other pair is an error.
 * Returns whether anything changed.
 */
export function mergeObject(merge: Merge, tokens: readonly string[], update: JsonObject, origin: Origin): boolean {
  let changed = false;
  for (const [key, value] of Object.entries(update)) {
    const path = [...tokens, key];
    const source = originOfChild(origin, key);
    if (mergeMember(merge, path, value, source)) changed = true;
  }
  return changed;
}

/** Appends entries to the list at `tokens`. Returns whether there were any. */
export function appendEntries(merge: Merge, tokens: readonly string[], entries: JsonArray, origin: Origin): boolean {
  const list = merge.draft.writable(tokens);
  for (const [index, entry] of entries.entries()) {
    const end = isArray(list) ? list.length : 0;
    merge.draft.set(list, String(end), entry, { value: originOfChild(origin, String(index)) });
  }
  return entries.length > 0;
}

/** Sets the node at `tokens`, which is not the root. */
export function setNode(merge: Merge, tokens: readonly string[], value: JsonValue, origin: Origin): void {
  const container = merge.draft.writable(tokens.slice(0, -1));
  merge.draft.set(container, tokens.at(-1) ?? '', value, { value: origin, key: origin });
}

function mergeMember(merge: Merge, path: readonly string[], update: JsonValue, origin: Origin): boolean {
  const before = path.reduce<JsonValue | undefined>(childOf, merge.draft.value);
  if (isObject(before) && isObject(update)) return mergeObject(merge, path, update, origin);
  if (isArray(before) && isArray(update)) return appendEntries(merge, path, update, origin);
  if (before !== undefined && (!isPlain(before) || !isPlain(update))) {
    merge.problems.push(typeConflict(merge, path, before, update, origin));
    return false;
  }
  if (before === update) return false;
  setNode(merge, path, update, origin);
  return true;
}

function isPlain(value: JsonValue): boolean {
  return typeof value !== 'object' || value === null;
}

function typeConflict(
  { documentName }: Merge,
  path: readonly string[],
  before: JsonValue,
  update: JsonValue,
  origin: Origin,
): Diagnostic {
  const parameters = {
    key: path.at(-1) ?? '',
    found: describeValue(before),
    document: documentName,
    update: describeValue(update),
  };
  const position = origin.file.positionAt(origin.pointer, 'value');
  return problem('overlay-type-conflict', parameters, { position, hint: 'remove it in an action before this one' });
}
