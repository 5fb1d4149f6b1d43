import type { JsonPointer } from '../json.ts';
import { fromPointer } from '../json.ts';
import { IntList } from './int-list.ts';
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
 * node `n` are `n + 1` up to `ends[n]`; a 10 MB document has half a million nodes, hence plain columns of numbers,
 * and keys are read from the text when asked for. Fed by a parser (`key`, `open`, `leaf`, `alias`, `close`), then asked.
 */
export class PositionTree {
  readonly #text: string;
  readonly #starts = new IntList();
  readonly #ends = new IntList();
  readonly #keyStarts = new IntList();
  /** Where the text of the key ends, without its closing quote. */
  readonly #keyEnds = new IntList();
  /** Keys that are not simply what is written. */
  readonly #spelled = new Map<number, string>();
  readonly #targets = new Map<number, number>();
  readonly #merges = new Set<number>();
  readonly #children = new Map<number, ReadonlyMap<string, number>>();
  readonly #open: number[] = [];
  #pendingStart = NONE;
  #pendingEnd = NONE;

  constructor(text: string) {
    this.#text = text;
  }

  /** Names the next node by what is written from `start`, maybe a quote, up to `end`, before the closing quote. */
  key(start: number, end: number): void {
    this.#pendingStart = start;
    this.#pendingEnd = end;
  }

  /** Names the next node by a key that means something else than its characters say. */
  spelledKey(key: string, start: number): void {
    this.key(start, start);
    this.#spelled.set(this.#starts.length, key);
  }

  /** Says of the next node that it lends its members to the object it stands in: its key is a merge key (`<<`). */
  merge(): void {
    this.#merges.add(this.#starts.length);
  }

  /** Adds a scalar and returns its number. */
  leaf(offset: number): number {
    const node = this.#starts.length;
    this.#starts.push(offset);
    this.#ends.push(node + 1);
    this.#keyStarts.push(this.#pendingStart);
    this.#keyEnds.push(this.#pendingEnd);
    this.#pendingStart = NONE;
    this.#pendingEnd = NONE;
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
    if (node !== undefined) this.#ends.set(node, this.#starts.length);
  }

  /** Offset of the node at `pointer`, or of its nearest existing ancestor. */
  offsetAt(pointer: JsonPointer, part: PositionPart): number {
    let node = 0;
    for (const token of fromPointer(pointer)) {
      const child = this.#childrenOf(this.#targets.get(node) ?? node).get(token);
      if (child === undefined) break;
      node = child;
    }
    const keyStart = this.#keyStarts.at(node) ?? NONE;
    return part === 'key' && keyStart !== NONE ? keyStart : (this.#starts.at(node) ?? 0);
  }

  /** The duplicate whose second key stands first in the text. Merged members are no duplicates. */
  findDuplicateKey(): DuplicateKey | undefined {
    let found: DuplicateKey | undefined;
    for (let node = 0; node < this.#starts.length; node++) {
      const seen = new Map<string, number>();
      for (const child of this.#ownChildren(node)) {
        const key = this.#keyOf(child);
        if (key === undefined || this.#merges.has(child)) continue;
        const firstOffset = seen.get(key);
        const secondOffset = this.#keyStarts.at(child) ?? NONE;
        if (firstOffset === undefined) seen.set(key, secondOffset);
        else if (found === undefined || secondOffset < found.secondOffset) found = { key, firstOffset, secondOffset };
      }
    }
    return found;
  }

  #keyOf(node: number): string | undefined {
    const start = this.#keyStarts.at(node) ?? NONE;
    if (start === NONE) return undefined;
    const opening = this.#text.charAt(start);
    const from = opening === '"' || opening === "'" ? start + 1 : start;
    return this.#spelled.get(node) ?? this.#text.slice(from, this.#keyEnds.at(node));
  }

  #ownChildren(node: number): number[] {
    const children: number[] = [];
    const end = this.#ends.at(node) ?? 0;
    for (let child = node + 1; child < end; child = this.#ends.at(child) ?? end) children.push(child);
    return children;
  }

  #childrenOf(node: number): ReadonlyMap<string, number> {
    const known = this.#children.get(node);
    if (known !== undefined) return known;
    const children = new Map<string, number>();
    const own = this.#ownChildren(node);
    for (const [index, child] of own.entries()) {
      if (!this.#merges.has(child)) children.set(this.#keyOf(child) ?? String(index), child);
    }
    for (const child of own) if (this.#merges.has(child)) this.#addMerged(children, child);
    this.#children.set(node, children);
    return children;
  }

  /** An object's own members win over merged ones, earlier merged objects over later ones (YAML `!!merge`). */
  #addMerged(children: Map<string, number>, merge: number): void {
    const source = this.#targets.get(merge) ?? merge;
    const items = this.#ownChildren(source);
    const isArray = items[0] !== undefined && this.#keyOf(items[0]) === undefined;
    for (const merged of isArray ? items.map((item) => this.#targets.get(item) ?? item) : [source]) {
      for (const [key, child] of this.#childrenOf(merged)) if (!children.has(key)) children.set(key, child);
    }
  }
}
