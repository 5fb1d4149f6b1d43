import type { Position } from '../diagnostic.ts';
import type { ActionOrigin } from '../document.ts';
import type { JsonPointer, JsonValue } from '../json.ts';
import { childOf, escapeToken } from '../json.ts';
import type { PositionPart, SourceFile } from '../source/source-file.ts';

/** Where a node was written, and by which Overlay action if by one. */
export interface Origin {
  readonly file: SourceFile;
  readonly pointer: JsonPointer;
  readonly action?: ActionOrigin | undefined;
}

/** Where a member was written that its container's origin does not tell. */
export interface Slot {
  readonly value: Origin;
  /** Where its key stands; the container's origin tells when absent. */
  readonly key?: Origin | undefined;
}

/**
 * The exceptions to "a member was written inside its container": per container, by key or index.
 * A document read from one file has none. Containers are shared between documents and never change
 * once a document is finished, so one table serves all documents derived from each other.
 */
export type Slots = WeakMap<object, Map<string, Slot>>;

/** A tree, where its root was written, and its exceptions. */
export interface TracedTree {
  readonly value: JsonValue;
  readonly origin: Origin;
  readonly slots: Slots;
}

/** The origin of a member that was written inside its container. */
export function originOfChild(container: Origin, key: string): Origin {
  return { ...container, pointer: `${container.pointer}/${escapeToken(key)}` };
}

export interface TracedNode {
  /** False when the path left the tree; the rest then describes the nearest existing ancestor. */
  readonly exists: boolean;
  readonly value: Origin;
  readonly key: Origin;
}

/** Where the node at `tokens` was written. Takes as many steps as the path is long. */
export function traceNode(tree: TracedTree, tokens: readonly string[]): TracedNode {
  let node: JsonValue = tree.value;
  let value = tree.origin;
  let key = tree.origin;
  for (const token of tokens) {
    const child = childOf(node, token);
    if (child === undefined) return { exists: false, value, key };
    const slot = typeof node === 'object' && node !== null ? tree.slots.get(node)?.get(token) : undefined;
    const written = originOfChild(value, token);
    key = slot?.key ?? (slot !== undefined && Array.isArray(node) ? slot.value : written);
    value = slot?.value ?? written;
    node = child;
  }
  return { exists: true, value, key };
}

/** The position of a node's key or value; of the nearest existing ancestor's value when there is no such node. */
export function positionOf(tree: TracedTree, tokens: readonly string[], part: PositionPart = 'value'): Position {
  const { origin, isKey } = writtenAt(tree, tokens, part);
  return origin.file.positionAt(origin.pointer, isKey ? 'key' : 'value');
}

/** The text of the file that `positionOf` names. */
export function textOf(tree: TracedTree, tokens: readonly string[], part: PositionPart = 'value'): string {
  return writtenAt(tree, tokens, part).origin.file.text;
}

function writtenAt(
  tree: TracedTree,
  tokens: readonly string[],
  part: PositionPart,
): { origin: Origin; isKey: boolean } {
  const traced = traceNode(tree, tokens);
  return part === 'key' && traced.exists ? { origin: traced.key, isKey: true } : { origin: traced.value, isKey: false };
}
