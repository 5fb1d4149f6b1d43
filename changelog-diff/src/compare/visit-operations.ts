import { compareText } from './canonical.ts';
import type { Place } from './change.ts';
import type { Found, Visit } from './found.ts';
import type { Edge, LocalChange, Pair, Root } from './pair-graph.ts';
import { comparePlaces, type PlaceNode, placeRoot, placeWithin, textOf } from './place-tree.ts';

/** The places of the changes that are found from somewhere on, and the first visit that met each. */
type Places = Map<Found, { readonly places: Set<PlaceNode>; visit: Visit }>;

/** An edge and the text of its step, by which edges are ordered. */
interface Way {
  readonly edge: Edge;
  readonly key: string;
}

/** What is found from some pairs on, ready to be counted for every operation that leads there. */
type Explored = readonly { readonly found: Found; readonly places: readonly Place[]; readonly visit: Visit }[];

/**
 * Finds the operations and places that each change reaches. Operations that lead to the same pairs at the same
 * places have the rest in common: it is explored once.
 */
export class OperationVisits {
  readonly #found: ReadonlyMap<LocalChange, Found>;
  readonly #edges = new Map<Pair, readonly Way[]>();
  readonly #shared: ReadonlySet<Pair>;
  readonly #ids = new Map<Pair | PlaceNode, number>();
  readonly #explored = new Map<string, Explored>();
  readonly #start = placeRoot();

  constructor(pairs: readonly Pair[], found: ReadonlyMap<LocalChange, Found>) {
    this.#found = found;
    const parents = parentsOf(pairs);
    const leading = pairsThatLead(pairs, parents);
    for (const pair of leading) {
      const edges = pair.edges.filter(({ to }) => leading.has(to)).map((edge) => ({ edge, key: textOf(edge.step) }));
      this.#edges.set(pair, edges.length > 1 ? edges.sort((a, b) => compareText(a.key, b.key)) : edges);
    }
    this.#shared = new Set([...leading].filter((pair) => (parents.get(pair)?.length ?? 0) > 1));
  }

  /** Counts what an operation reaches. Operations are to be visited in the order in which they are told. */
  visit(root: Root): void {
    if (!this.#edges.has(root.pair)) return;
    const own: Places = new Map();
    const frontier: Visit[] = [];
    const pending: Visit[] = [{ root, pair: root.pair, place: this.#start, before: undefined, edge: undefined }];
    for (const visit of pending) {
      if (this.#shared.has(visit.pair)) frontier.push(visit);
      else {
        this.#meet(visit, own);
        this.#goOn(visit, pending);
      }
    }
    const rest = this.#explore(frontier);
    for (const { found, places, visit } of rest) if (!own.has(found)) count(found, root, places, visit);
    for (const [found, { places, visit }] of own) {
      const more = rest.find((one) => one.found === found)?.places ?? [];
      count(found, root, [...inOrder(places), ...more], visit);
    }
  }

  #explore(frontier: readonly Visit[]): Explored {
    const key = frontier.map(({ pair, place }) => `${this.#idOf(pair)} ${this.#idOf(place)}`).join();
    const known = this.#explored.get(key);
    if (known !== undefined) return known;
    const met: Places = new Map();
    const entered = { request: new Set<Pair>(), response: new Set<Pair>(), callback: new Set<Pair>() };
    const pending = [...frontier];
    for (const visit of pending) {
      this.#meet(visit, met);
      // A pair is entered once for each part of the operation.
      if (entered[visit.place.part].has(visit.pair)) continue;
      entered[visit.place.part].add(visit.pair);
      this.#goOn(visit, pending);
    }
    const explored = [...met].map(([found, { places, visit }]) => ({ found, places: inOrder(places), visit }));
    this.#explored.set(key, explored);
    return explored;
  }

  #goOn(visit: Visit, pending: Visit[]): void {
    for (const { edge, key } of this.#edges.get(visit.pair) ?? []) {
      const place = placeWithin(visit.place, edge.step, key);
      pending.push({ root: visit.root, pair: edge.to, place, before: visit, edge });
    }
  }

  #meet(visit: Visit, places: Places): void {
    for (const change of visit.pair.changes) {
      const found = this.#found.get(change);
      if (found === undefined) continue;
      const known = places.get(found);
      if (known === undefined) places.set(found, { places: new Set([visit.place]), visit });
      else {
        known.places.add(visit.place);
        if (comparePlaces(visit.place, known.visit.place) < 0) known.visit = visit;
      }
    }
  }

  #idOf(object: Pair | PlaceNode): number {
    const id = this.#ids.get(object) ?? this.#ids.size;
    this.#ids.set(object, id);
    return id;
  }
}

function count(found: Found, { operation }: Root, places: readonly Place[], visit: Visit): void {
  found.visit ??= visit;
  found.uses.push({ operation, places });
}

function inOrder(places: ReadonlySet<PlaceNode>): Place[] {
  return [...places].sort(comparePlaces).map(({ place }) => place);
}

function parentsOf(pairs: readonly Pair[]): Map<Pair, Pair[]> {
  const parents = new Map<Pair, Pair[]>();
  for (const pair of pairs) {
    for (const { to } of pair.edges) {
      const known = parents.get(to);
      if (known === undefined) parents.set(to, [pair]);
      else known.push(pair);
    }
  }
  return parents;
}

/** The pairs from which a way leads to a change. */
function pairsThatLead(pairs: readonly Pair[], parents: ReadonlyMap<Pair, readonly Pair[]>): Set<Pair> {
  const leading = new Set(pairs.filter((pair) => pair.changes.length > 0));
  for (const pair of leading) for (const parent of parents.get(pair) ?? []) leading.add(parent);
  return leading;
}
