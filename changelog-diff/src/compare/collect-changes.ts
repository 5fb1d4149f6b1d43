import { canonical, compareText } from './canonical.ts';
import { type Change, pointerOf } from './change.ts';
import type { Found } from './found.ts';
import type { JsonPointer } from './json.ts';
import type { LocalChange, Pair, PairGraph, Root } from './pair-graph.ts';
import { throughOf } from './through.ts';
import { OperationVisits } from './visit-operations.ts';

/** Turns what the pairs hold into changes: the same difference at the same two pointers is one change. */
export function collectChanges(graph: PairGraph, pairs: readonly Pair[]): Change[] {
  const found = findSame(pairs);
  const visits = new OperationVisits(pairs, found);
  const roots = graph.roots.map((root) => ({ root, key: operationKey(root) }));
  const sorted = roots.sort((a, b) => compareText(a.key, b.key)).map(({ root }) => root);
  for (const root of sorted) visits.visit(root);
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
    const same = byIdentity.get(identity) ?? { change, visit: undefined, uses: [] };
    byIdentity.set(identity, same);
    found.set(change, same);
    if (missingPointer(change) < missingPointer(same.change)) same.change = change;
  }
  return found;
}

function missingPointer({ kind, base, revision }: LocalChange): JsonPointer {
  return kind === 'added' ? base.pointer : revision.pointer;
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
  return {
    kind,
    subject,
    base: base.pointer,
    revision: revision.pointer,
    ...(kind === 'added' ? {} : { before: base.value }),
    ...(kind === 'removed' ? {} : { after: revision.value }),
    ...(through === undefined ? {} : { through }),
    ...(component === undefined || subject.kind === 'component' ? {} : { via: component }),
    operations: uses,
  };
}

function componentOf(pointer: JsonPointer): JsonPointer | undefined {
  return pointer.match(/^\/components\/[^/]+\/[^/]+/)?.[0];
}

/** Sorted by place, then by what it is about. */
function sortKey(change: Change): string {
  return [pointerOf(change), change.kind, canonical({ ...change.subject }), change.base].join('\u0000');
}
