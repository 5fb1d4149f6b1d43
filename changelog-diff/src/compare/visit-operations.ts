import { compareText } from './canonical.ts';
import type { Place } from './change.ts';
import type { Found, Visit } from './found.ts';
import type { Edge, LocalChange, Pair, Root } from './pair-graph.ts';
import { comparePlaces, type PlaceNode, placeRoot, placeWithin, stepsOf, textOf } from './place-tree.ts';

/** Differences that are found in the same pairs, and so reach the same operations at the same places. */
interface Group {
  readonly pairs: readonly Pair[];
  readonly found: Found[];
}

/** Where the differences of a group were met from somewhere on, and the first visit that met them. */
type Met = Map<Group, { readonly places: PlaceNode[]; visit: Visit }>;

/** An edge and the text of its step, by which edges are ordered. */
interface Way {
  readonly edge: Edge;
  readonly key: string;
}

/** What is found from some pairs on, ready to be counted for every operation that leads there. */
type Explored = ReadonlyMap<Group, { readonly places: readonly Place[]; readonly visit: Visit }>;

/**
 * Finds the operations and places that each change reaches. Operations that lead to the same pairs at the same
 * places have the rest in common: it is explored once.
 */
export class OperationVisits {
  readonly #groups: ReadonlyMap<Pair, readonly Group[]>;
  readonly #edges = new Map<Pair, readonly Way[]>();
  readonly #shared: ReadonlySet<Pair>;
  readonly #ids = new Map<Pair | PlaceNode, number>();
  readonly #explored = new Map<string, Explored>();
  readonly #start = placeRoot();

  constructor(pairs: readonly Pair[], found: ReadonlyMap<LocalChange, Found>) {
    this.#groups = groupsOf(pairs, found);
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
    const own: Met = new Map();
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
    for (const [group, { places, visit }] of rest) if (!own.has(group)) count(group, root, places, visit);
    for (const [group, { places, visit }] of own) {
      count(group, root, [...inOrder(places), ...(rest.get(group)?.places ?? [])], visit);
    }
  }

  #explore(frontier: readonly Visit[]): Explored {
    const key = frontier.map(({ pair, place }) => `${this.#idOf(pair)} ${this.#idOf(place)}`).join();
    const known = this.#explored.get(key);
    if (known !== undefined) return known;
    const met: Met = new Map();
    const entered = { request: new Set<Pair>(), response: new Set<Pair>(), callback: new Set<Pair>() };
    const pending = [...frontier];
    for (const visit of pending) {
      this.#meet(visit, met);
      // A pair is entered once for each part of the operation.
      if (entered[visit.place.part].has(visit.pair)) continue;
      entered[visit.place.part].add(visit.pair);
      this.#goOn(visit, pending);
    }
    const explored = new Map([...met].map(([group, { places, visit }]) => [group, { places: inOrder(places), visit }]));
    this.#explored.set(key, explored);
    return explored;
  }

  #goOn(visit: Visit, pending: Visit[]): void {
    for (const { edge, key } of this.#edges.get(visit.pair) ?? []) {
      const place = placeWithin(visit.place, edge.step, key);
      pending.push({ root: visit.root, pair: edge.to, place, before: visit, edge });
    }
  }

  #meet(visit: Visit, met: Met): void {
    for (const group of this.#groups.get(visit.pair) ?? []) {
      const known = met.get(group);
      if (known === undefined) met.set(group, { places: [visit.place], visit });
      else {
        known.places.push(visit.place);
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

function count(group: Group, { operation }: Root, places: readonly Place[], visit: Visit): void {
  const use = { operation, places };
  for (const found of group.found) {
    found.visit ??= visit;
    found.uses.push(use);
  }
}

function inOrder(places: readonly PlaceNode[]): Place[] {
  const [only] = places;
  if (places.length === 1 && only !== undefined) return [stepsOf(only)];
  return [...new Set(places)].sort(comparePlaces).map(stepsOf);
}

/** The groups of differences in each pair. Mostly all differences in a pair are in no other: one group. */
function groupsOf(pairs: readonly Pair[], found: ReadonlyMap<LocalChange, Found>): Map<Pair, Group[]> {
  const pairsOf = new Map<Found, Set<Pair>>();
  for (const pair of pairs) {
    for (const change of pair.changes) {
      const one = found.get(change);
      if (one !== undefined) pairsOf.set(one, (pairsOf.get(one) ?? new Set()).add(pair));
    }
  }
  const groups = new Map<Pair, Group[]>();
  for (const [one, holders] of pairsOf) {
    const [first] = holders;
    const ofFirst = first === undefined ? undefined : groups.get(first);
    const same = ofFirst?.find((group) => isSameSet(group.pairs, holders));
    if (same !== undefined) same.found.push(one);
    else addGroup(groups, { pairs: [...holders], found: [one] });
  }
  return groups;
}

function addGroup(groups: Map<Pair, Group[]>, group: Group): void {
  for (const pair of group.pairs) {
    const known = groups.get(pair);
    if (known === undefined) groups.set(pair, [group]);
    else known.push(group);
  }
}

function isSameSet(pairs: readonly Pair[], others: ReadonlySet<Pair>): boolean {
  return pairs.length === others.size && pairs.every((pair) => others.has(pair));
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
