import type { JsonArray, JsonObject } from '../json.ts';
import { isArray } from '../json.ts';
import type { Container, Frame } from './frame.ts';
import type { Place } from './grammar.ts';
import { isSingle, placeOfChild } from './grammar.ts';

/**
 * Visits the containers from a start downwards that the grammar gives a place, in document order; `next` goes to the
 * next one. It has a stack of its own, so depth does not matter.
 *
 * A large document has a hundred thousand containers, few of which lead to a reference. What is allocated for each
 * while the parsed tree is young makes the garbage collector move that tree, which takes longer than the walk: hence
 * columns instead of objects, and frames only where one is asked for.
 */
export class ContainerWalk {
  node: Container;
  place: Place;
  /** Whether the node has a key that begins with `$`. */
  hasDollarKey = false;
  readonly #start: Frame;
  #depth = -1;
  /** Containers still to come, the next one last, each with its place, its key and its depth below the start. */
  readonly #nodes: Container[] = [];
  readonly #places: Place[] = [];
  readonly #keys: string[] = [];
  readonly #depths: number[] = [];
  /** The way from the start to the node. */
  readonly #wayNodes: Container[] = [];
  readonly #wayPlaces: Place[] = [];
  readonly #wayKeys: string[] = [];
  readonly #wayFrames: (Frame | undefined)[] = [];

  constructor(start: Frame) {
    this.#start = start;
    this.node = start.node;
    this.place = start.place;
    this.#push(start.node, start.place, start.key, 0);
  }

  /** False when there is no other container. */
  next(): boolean {
    const node = this.#nodes.pop();
    const place = this.#places.pop();
    if (node === undefined || place === undefined) return false;
    const depth = this.#depths.pop() ?? 0;
    this.node = node;
    this.place = place;
    this.#depth = depth;
    this.#wayNodes[depth] = node;
    this.#wayPlaces[depth] = place;
    this.#wayKeys[depth] = this.#keys.pop() ?? '';
    this.#wayFrames[depth] = depth === 0 ? this.#start : undefined;
    this.hasDollarKey = false;
    if (isArray(node)) this.#pushItems(node, place, depth + 1);
    else this.#pushMembers(node, place, depth + 1);
    return true;
  }

  /** The frame of the node. */
  frame(): Frame {
    let known = this.#depth;
    while (known > 0 && this.#wayFrames[known] === undefined) known -= 1;
    let frame = this.#wayFrames[known] ?? this.#start;
    for (let depth = known + 1; depth <= this.#depth; depth += 1) {
      frame = {
        node: this.#wayNodes[depth] ?? frame.node,
        place: this.#wayPlaces[depth] ?? frame.place,
        key: this.#wayKeys[depth] ?? '',
        parent: frame,
        idScope: isIdentified(frame) ? frame : frame.idScope,
      };
      this.#wayFrames[depth] = frame;
    }
    return frame;
  }

  /** Last child first, so that the stack gives them back in document order. */
  #pushMembers(node: JsonObject, place: Place, depth: number): void {
    const from = this.#nodes.length;
    for (const key in node) {
      const child = node[key];
      if (key.startsWith('$')) this.hasDollarKey = true;
      if (typeof child !== 'object' || child === null) continue;
      const childPlace = placeOfChild(place, key, false);
      if (childPlace !== undefined) this.#push(child, childPlace, key, depth);
    }
    reverseFrom(this.#nodes, from);
    reverseFrom(this.#places, from);
    reverseFrom(this.#keys, from);
  }

  #pushItems(list: JsonArray, place: Place, depth: number): void {
    const itemPlace = placeOfChild(place, '', true);
    if (itemPlace === undefined) return;
    for (let at = list.length - 1; at >= 0; at -= 1) {
      const item = list[at];
      if (typeof item === 'object' && item !== null) this.#push(item, itemPlace, String(at), depth);
    }
  }

  #push(node: Container, place: Place, key: string, depth: number): void {
    this.#nodes.push(node);
    this.#places.push(place);
    this.#keys.push(key);
    this.#depths.push(depth);
  }
}

/** The `$id` that makes references below a schema start at it; one that is only a fragment is an anchor of old. */
export function idOf(schema: JsonObject): string | undefined {
  return typeof schema.$id === 'string' && !schema.$id.startsWith('#') ? schema.$id : undefined;
}

function isIdentified({ node, place }: Frame): boolean {
  return place.kind === 'schema' && isSingle(place) && !isArray(node) && idOf(node) !== undefined;
}

function reverseFrom<Item>(column: Item[], from: number): void {
  for (let low = from, high = column.length - 1; low < high; low += 1, high -= 1) {
    const [first, last] = [column[low], column[high]];
    if (first === undefined || last === undefined) return;
    column[low] = last;
    column[high] = first;
  }
}
