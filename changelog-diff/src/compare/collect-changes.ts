import { canonical, compareText } from './canonical.ts';
import { type Change, type OperationUse, pointerOf } from './change.ts';
import type { JsonPointer } from './json.ts';
import { comparePlaces, type PlaceNode, placeRoot, placeWithin } from './place-tree.ts';
import type { Edge, LocalChange, Pair, PairGraph, Root } from './pair-graph.ts';
import { throughOf } from './through.ts';

/** A pair on a way from an operation, and how it was reached. */
export interface Visit {
  readonly root: Root | undefined;
  readonly pair: Pair;
  readonly place: PlaceNode;
  readonly before: Visit | undefined;
  readonly edge: Edge | undefined;
}

/** A change and the places that reach it, by operation. */
interface Found {
  change: LocalChange;
  /** The first way to it. */
  visit: Visit | undefined;
  readonly uses: Map<Root, Set<PlaceNode>>;
}

/** Turns what the pairs hold into changes: the same difference at the same two pointers is one change. */
export function collectChanges(graph: PairGraph, pairs: readonly Pair[]): Change[] {
  const leading = pairsThatLead(pairs);
  const found = findSame(pairs);
  const place = placeRoot();
  const roots = graph.roots.map((root) => ({ root, key: operationKey(root) }));
  const sorted = roots.sort((a, b) => compareText(a.key, b.key)).map(({ root }) => root);
  for (const root of sorted) if (leading.has(root.pair)) visit(root, place, leading, found);
  const changes = [...graph.finished, ...[...new Set(found.values())].map((one) => finish(graph, one))];
  const keyed = changes.map((change) => ({ change, key: sortKey(change) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ change }) => change);
}

function operationKey({ operation: { path, method, webhook } }: Root): string {
  return `${webhook === true ? 'webhook ' : ''}${path} ${method}`;
}

/** Which differences are one change. Of several objects that lack the same thing the first by pointer is named. */
function findSame(pairs: readonly Pair[]): Map<LocalChange, Found> {
  const byIdentity = new Map<string, Found>();
  const found = new Map<LocalChange, Found>();
  for (const change of pairs.flatMap((pair) => pair.changes)) {
    const identity = identityOf(change);
    const same = byIdentity.get(identity) ?? { change, visit: undefined, uses: new Map<Root, Set<PlaceNode>>() };
    byIdentity.set(identity, same);
    found.set(change, same);
    if (missingPointer(change) < missingPointer(same.change)) same.change = change;
  }
  return found;
}

function missingPointer({ kind, base, revision }: LocalChange): JsonPointer {
  return kind === 'added' ? base.pointer : revision.pointer;
}

/** The pairs from which a way leads to a change. */
function pairsThatLead(pairs: readonly Pair[]): Set<Pair> {
  const parents = new Map<Pair, Pair[]>();
  for (const pair of pairs) {
    for (const { to } of pair.edges) {
      const known = parents.get(to);
      if (known === undefined) parents.set(to, [pair]);
      else known.push(pair);
    }
  }
  const leading = new Set(pairs.filter((pair) => pair.changes.length > 0));
  for (const pair of leading) for (const parent of parents.get(pair) ?? []) leading.add(parent);
  return leading;
}

/** Walks from an operation along the ways that lead to changes. A pair is entered once for each part of the operation. */
function visit(root: Root, start: PlaceNode, leading: ReadonlySet<Pair>, found: ReadonlyMap<LocalChange, Found>): void {
  const entered = { request: new Set<Pair>(), response: new Set<Pair>(), callback: new Set<Pair>() };
  const pending: Visit[] = [{ root, pair: root.pair, place: start, before: undefined, edge: undefined }];
  for (let index = 0; index < pending.length; index++) {
    const current = pending[index];
    if (current === undefined) break;
    const { pair, place } = current;
    for (const change of pair.changes) addPlace(found.get(change), current);
    if (entered[place.part].has(pair)) continue;
    entered[place.part].add(pair);
    for (const edge of pair.edges) {
      const { step, to } = edge;
      if (leading.has(to)) pending.push({ root, pair: to, place: placeWithin(place, step), before: current, edge });
    }
  }
}

function addPlace(found: Found | undefined, visit: Visit): void {
  const { root, place } = visit;
  if (found === undefined || root === undefined) return;
  if (found.visit === undefined || (found.visit.root === root && comparePlaces(place, found.visit.place) < 0)) {
    found.visit = visit;
  }
  const places = found.uses.get(root);
  if (places === undefined) found.uses.set(root, new Set([place]));
  else places.add(place);
}

function identityOf({ kind, subject, base, revision }: LocalChange): string {
  const pointer =
    kind === 'added' ? revision.pointer : kind === 'removed' ? base.pointer : `${base.pointer} ${revision.pointer}`;
  return `${kind} ${pointer} ${canonical({ ...subject })}`;
}

function finish(graph: PairGraph, { change, visit, uses }: Found): Change {
  const { kind, subject, base, revision } = change;
  const through = visit === undefined ? undefined : throughOf(graph, visit, change);
  const component = componentOf(kind === 'removed' ? base.pointer : revision.pointer);
  const operations = [...uses].map(([root, places]): OperationUse => ({
    operation: root.operation,
    places: [...places].sort(comparePlaces).map(({ place }) => place),
  }));
  return {
    kind,
    subject,
    base: base.pointer,
    revision: revision.pointer,
    ...(kind === 'added' ? {} : { before: base.value }),
    ...(kind === 'removed' ? {} : { after: revision.value }),
    ...(through === undefined ? {} : { through }),
    ...(component === undefined || subject.kind === 'component' ? {} : { via: component }),
    operations,
  };
}

function componentOf(pointer: JsonPointer): JsonPointer | undefined {
  return pointer.match(/^\/components\/[^/]+\/[^/]+/)?.[0];
}

/** Sorted by place, then by what it is about. */
function sortKey(change: Change): string {
  return [pointerOf(change), change.kind, canonical({ ...change.subject }), change.base].join('\u0000');
}
