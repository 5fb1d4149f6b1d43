import type { JsonPointer } from '../json.ts';
import { fromPointer } from '../json.ts';
import type { PositionPart } from './source-file.ts';

/** Two members of one object that have the same key. */
export interface DuplicateKey {
  readonly key: string;
  readonly firstOffset: number;
  readonly secondOffset: number;
}

const NONE = -1;

/**
 * Where each node of a text starts. Nodes are numbered in document order, so that the descendants of
 * node `n` are `n + 1` up to `ends[n]`; a 10 MB document has half a million nodes, hence plain number
 * arrays. Fed by a parser (`key`, `open`, `leaf`, `alias`, `close`), then asked.
 */
export class PositionTree {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #keyStarts: number[] = [];
  readonly #keys: (string | undefined)[] = [];
  readonly #targets = new Map<number, number>();
  readonly #merges = new Set<number>();
  readonly #children = new Map<number, ReadonlyMap<string, number>>();
  readonly #open: number[] = [];
  #pendingKey: string | undefined;
  #pendingKeyStart = NONE;
  #pendingMerge = false;

  /** Names the next node. A merge key (`<<`) lends its value's members to the object it stands in. */
  key(text: string, offset: number, isMerge = false): void {
    this.#pendingKey = text;
    this.#pendingKeyStart = offset;
    this.#pendingMerge = isMerge;
  }

  /** Adds a scalar and returns its number. */
  leaf(offset: number): number {
    const node = this.#starts.length;
    this.#starts.push(offset);
    this.#ends.push(node + 1);
    this.#keys.push(this.#pendingKey);
    this.#keyStarts.push(this.#pendingKeyStart);
    if (this.#pendingMerge) this.#merges.add(node);
    this.#pendingKey = undefined;
    this.#pendingKeyStart = NONE;
    this.#pendingMerge = false;
    return node;
  }

  /** Adds an object or array, which stays open until `close`, and returns its number. */
  open(offset: number): number {
    const node = this.leaf(offset);
    this.#open.push(node);
    return node;
  }

  /** Adds a node whose members are those of `target`, an earlier node. */
  alias(offset: number, target: number): void {
    this.#targets.set(this.leaf(offset), target);
  }

  close(): void {
    const node = this.#open.pop();
    if (node !== undefined) this.#ends[node] = this.#starts.length;
  }

  /** Offset of the node at `pointer`, or of its nearest existing ancestor. */
  offsetAt(pointer: JsonPointer, part: PositionPart): number {
    let node = 0;
    for (const token of fromPointer(pointer)) {
      const child = this.#childrenOf(this.#targets.get(node) ?? node).get(token);
      if (child === undefined) break;
      node = child;
    }
    const keyStart = this.#keyStarts[node] ?? NONE;
    return part === 'key' && keyStart !== NONE ? keyStart : (this.#starts[node] ?? 0);
  }

  /** The duplicate whose second key stands first in the text. Merged members are no duplicates. */
  findDuplicateKey(): DuplicateKey | undefined {
    let found: DuplicateKey | undefined;
    for (let node = 0; node < this.#starts.length; node++) {
      const seen = new Map<string, number>();
      for (const child of this.#ownChildren(node)) {
        const key = this.#keys[child];
        if (key === undefined || this.#merges.has(child)) continue;
        const firstOffset = seen.get(key);
        const secondOffset = this.#keyStarts[child] ?? NONE;
        if (firstOffset === undefined) seen.set(key, secondOffset);
        else if (found === undefined || secondOffset < found.secondOffset) found = { key, firstOffset, secondOffset };
      }
    }
    return found;
  }

  #ownChildren(node: number): number[] {
    const children: number[] = [];
    const end = this.#ends[node] ?? 0;
    for (let child = node + 1; child < end; child = this.#ends[child] ?? end) children.push(child);
    return children;
  }

  #childrenOf(node: number): ReadonlyMap<string, number> {
    const known = this.#children.get(node);
    if (known !== undefined) return known;
    const children = new Map<string, number>();
    const own = this.#ownChildren(node);
    for (const [index, child] of own.entries()) {
      if (!this.#merges.has(child)) children.set(this.#keys[child] ?? String(index), child);
    }
    for (const child of own) if (this.#merges.has(child)) this.#addMerged(children, child);
    this.#children.set(node, children);
    return children;
  }

  /** An object's own members win over merged ones, earlier merged objects over later ones (YAML `!!merge`). */
  #addMerged(children: Map<string, number>, merge: number): void {
    const source = this.#targets.get(merge) ?? merge;
    const items = this.#ownChildren(source);
    const isArray = items[0] !== undefined && this.#keys[items[0]] === undefined;
    for (const merged of isArray ? items.map((item) => this.#targets.get(item) ?? item) : [source]) {
      for (const [key, child] of this.#childrenOf(merged)) if (!children.has(key)) children.set(key, child);
    }
  }
}
