import { canonical, compareText } from './canonical.ts';
import { type Change, type OperationUse, type Place, pointerOf, type Step } from './change.ts';
import type { JsonPointer } from './json.ts';
import type { LocalChange, Pair, PairGraph, Root } from './pair-graph.ts';

/** A change and the places that reach it, by operation. */
interface Found {
  change: LocalChange;
  readonly uses: Map<string, { readonly root: Root; readonly places: Map<string, Place> }>;
}

/** Turns what the pairs hold into changes: the same difference at the same two pointers is one change. */
export function collectChanges(graph: PairGraph, pairs: readonly Pair[]): Change[] {
  const leading = pairsThatLead(pairs);
  const found = new Map<string, Found>();
  for (const pair of pairs) for (const change of pair.changes) foundOf(found, change);
  for (const root of graph.roots) if (leading.has(root.pair)) visit(root, leading, found);
  const changes = [...graph.finished, ...[...found.values()].map(finish)];
  const keyed = changes.map((change) => ({ change, key: sortKey(change) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ change }) => change);
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

/** Walks from an operation along the ways that lead to changes. A pair is entered once as request and once as response. */
function visit(root: Root, leading: ReadonlySet<Pair>, found: Map<string, Found>): void {
  const entered = new Map<string, Set<Pair>>();
  const pending: { readonly pair: Pair; readonly place: Place }[] = [{ pair: root.pair, place: [] }];
  for (let index = 0; index < pending.length; index++) {
    const current = pending[index];
    if (current === undefined) break;
    const { pair, place } = current;
    for (const change of pair.changes) addPlace(foundOf(found, change), root, place);
    const part = partOf(place[0]);
    const ofPart = entered.get(part) ?? new Set<Pair>();
    entered.set(part, ofPart);
    if (ofPart.has(pair)) continue;
    ofPart.add(pair);
    for (const { step, to } of pair.edges) {
      if (leading.has(to)) pending.push({ pair: to, place: step === undefined ? place : [...place, step] });
    }
  }
}

function partOf(step: Step | undefined): string {
  return step?.step === 'response' || step?.step === 'callback' ? step.step : 'request';
}

function addPlace({ uses }: Found, root: Root, place: Place): void {
  const { path, method, webhook } = root.operation;
  const key = `${webhook === true ? 'webhook ' : ''}${path} ${method}`;
  const use = uses.get(key) ?? { root, places: new Map<string, Place>() };
  uses.set(key, use);
  use.places.set(JSON.stringify(place), place);
}

function foundOf(found: Map<string, Found>, change: LocalChange): Found {
  const key = identityOf(change);
  const known = found.get(key) ?? { change, uses: new Map() };
  found.set(key, known);
  if (missingPointer(change) < missingPointer(known.change)) known.change = change;
  return known;
}

/** Of several objects that lack the same thing the first is named, whatever the order they were found in. */
function missingPointer({ kind, base, revision }: LocalChange): JsonPointer {
  return kind === 'added' ? base.pointer : revision.pointer;
}

function identityOf({ kind, subject, base, revision }: LocalChange): string {
  const pointer =
    kind === 'added' ? revision.pointer : kind === 'removed' ? base.pointer : `${base.pointer} ${revision.pointer}`;
  return `${kind} ${pointer} ${canonical({ ...subject })}`;
}

function finish({ change: { kind, subject, base, revision }, uses }: Found): Change {
  const component = componentOf(kind === 'removed' ? base.pointer : revision.pointer);
  const operations = [...uses.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, use]): OperationUse => {
      const places = [...use.places.entries()].sort(byLength).map(([, place]) => place);
      return { operation: use.root.operation, places };
    });
  return {
    kind,
    subject,
    base: base.pointer,
    revision: revision.pointer,
    ...(kind === 'added' ? {} : { before: base.value }),
    ...(kind === 'removed' ? {} : { after: revision.value }),
    ...(component === undefined || subject.kind === 'component' ? {} : { via: component }),
    operations,
  };
}

function byLength([aText, a]: readonly [string, Place], [bText, b]: readonly [string, Place]): number {
  return a.length - b.length || compareText(aText, bText);
}

function componentOf(pointer: JsonPointer): JsonPointer | undefined {
  return pointer.match(/^\/components\/[^/]+\/[^/]+/)?.[0];
}

/** Sorted by place, then by what it is about. */
function sortKey(change: Change): string {
  return [pointerOf(change), change.kind, canonical({ ...change.subject }), change.base].join('\u0000');
}
