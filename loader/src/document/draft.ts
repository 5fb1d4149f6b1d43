import type { JsonArray, JsonObject, JsonValue } from '../json.ts';
import { childOf, isArray, isObject } from '../json.ts';
import type { Origin, Slot, Slots, TracedTree } from './origin.ts';
import { originOfChild, traceNode } from './origin.ts';

type MutableObject = { [key: string]: JsonValue };
type MutableArray = JsonValue[];

/** A container of the draft that may be written to. */
export type Writable = MutableObject | MutableArray;

/** Adds or replaces a member; `__proto__` becomes a member like any other. */
export function setMember(object: MutableObject, key: string, value: JsonValue): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/**
 * A document being altered. The tree it starts from is never written to: a container is copied, together
 * with its ancestors, when it is first asked for, everything else stays shared.
 */
export class Draft implements TracedTree {
  readonly origin: Origin;
  readonly slots: Slots;
  readonly #owned = new WeakMap<JsonObject | JsonArray, Writable>();
  #value: JsonValue;

  constructor(tree: TracedTree) {
    this.origin = tree.origin;
    this.slots = tree.slots;
    this.#value = tree.value;
  }

  get value(): JsonValue {
    return this.#value;
  }

  /** The container at `tokens`, ready to be written to. The path has to exist. */
  writable(tokens: readonly string[]): Writable {
    let node = this.#own(this.#value);
    this.#value = node;
    for (const token of tokens) {
      const child = this.#own(childOf(node, token));
      if (isArray(node)) node[Number(token)] = child;
      else setMember(node, token, child);
      node = child;
    }
    return node;
  }

  /** Like {@link writable}, where an object is known to stand. */
  writableObject(tokens: readonly string[]): MutableObject {
    const node = this.writable(tokens);
    if (isArray(node)) throw new TypeError('not an object');
    return node;
  }

  /** Sets a member and where it was written. */
  set(container: Writable, key: string, value: JsonValue, slot: Slot | undefined): void {
    if (isArray(container)) container[Number(key)] = value;
    else setMember(container, key, value);
    if (slot === undefined) return;
    const slots = this.slots.get(container) ?? new Map<string, Slot>();
    slots.set(key, slot);
    this.slots.set(container, slots);
  }

  /** Removes the node at `tokens`, which has to exist and not to be the root; the items after it move up. */
  remove(tokens: readonly string[]): void {
    const key = tokens.at(-1) ?? '';
    const path = tokens.slice(0, -1);
    const container = this.writable(path);
    if (isArray(container)) this.#removeItem(container, Number(key), traceNode(this, path).value);
    else {
      delete container[key];
      this.slots.get(container)?.delete(key);
    }
  }

  #removeItem(list: MutableArray, index: number, origin: Origin): void {
    const before = this.slots.get(list);
    const after = list.map((_, at) => before?.get(String(at)) ?? { value: originOfChild(origin, String(at)) });
    list.splice(index, 1);
    after.splice(index, 1);
    this.slots.set(list, new Map(after.map((slot, at) => [String(at), slot])));
  }

  #own(node: JsonValue | undefined): Writable {
    if (!isObject(node) && !isArray(node)) throw new TypeError('not a container');
    const owned = this.#owned.get(node);
    if (owned !== undefined) return owned;
    const copy: Writable = isArray(node) ? [...node] : { ...node };
    const slots = this.slots.get(node);
    if (slots !== undefined) this.slots.set(copy, new Map(slots));
    this.#owned.set(copy, copy);
    return copy;
  }
}
