import { canonical, compareText } from './canonical.ts';
import type { OperationRef, Step, Subject } from './change.ts';
import { compareOperation } from './compare-operation.ts';
import { formOf, servedAt } from './compare-servers.ts';
import type { Field } from './field.ts';
import { unescapeToken } from './json.ts';
import type { JsonPointer } from './json.ts';
import { memberOf, membersOf, type Node } from './node.ts';
import type { Pair, PairGraph, Through } from './pair-graph.ts';
import type { Side } from './side.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** A path of one document, found again in the other by its form. */
interface Path {
  readonly path: string;
  readonly item: Node;
  /** A webhook or callback: the receiver provides it. */
  readonly isProvidedByOthers: boolean;
}

interface OperationSource {
  readonly method: string;
  readonly path: string;
  readonly node: Node;
  readonly item: Node;
  /** The path item before references are followed, and the references. */
  readonly via: Node;
  readonly through: readonly JsonPointer[];
  readonly isProvidedByOthers: boolean;
}

/** Where operations are attached: to the document or to a callback. */
interface Owner {
  readonly attach: (base: OperationSource, revision: OperationSource, pair: Pair) => void;
  readonly report: (operation: OperationSource, side: 'base' | 'revision') => void;
}

/** Compares the operations of `paths` and `webhooks`; each is a root of the graph. */
export function comparePaths(graph: PairGraph, document: Pair): void {
  comparePathMap(
    graph,
    membersOf(graph.base.root).get('paths'),
    membersOf(graph.revision.root).get('paths'),
    document,
    {},
  );
  const webhooks = [
    membersOf(graph.base.root).get('webhooks'),
    membersOf(graph.revision.root).get('webhooks'),
  ] as const;
  comparePathMap(graph, webhooks[0], webhooks[1], document, { webhook: true });
}

function comparePathMap(
  graph: PairGraph,
  base: Node | undefined,
  revision: Node | undefined,
  document: Pair,
  flag: { readonly webhook?: true },
): void {
  const owner: Owner = {
    attach: (from, to, pair) => graph.roots.push({ operation: refOf(to, flag), pair, through: throughOf(from, to) }),
    report: (source, side) => reportOperation(graph, document, source, side, flag),
  };
  const isHook = flag.webhook === true;
  for (const [before, after] of matchPaths(graph, pathsOf(base, isHook), pathsOf(revision, isHook))) {
    if (before?.path === after?.path && isSameItem(graph, before, after)) continue;
    compareItems(graph, owner, before, after);
  }
}

/** Whether what operations take from the document is the same. */
function hasSameContext(graph: PairGraph): boolean {
  const known = contexts.get(graph);
  if (known !== undefined) return known;
  const isSame = compareContext(graph);
  contexts.set(graph, isSame);
  return isSame;
}

const contexts = new WeakMap<PairGraph, boolean>();

function compareContext({ base, revision, sameness }: PairGraph): boolean {
  const nodes = ['security', 'servers'].map(
    (name) => [memberOf(base.root, name), memberOf(revision.root, name)] as const,
  );
  const schemes = [base, revision].map((side) =>
    canonical(Object.fromEntries([...side.components('securitySchemes')].map(([name, node]) => [name, node.value]))),
  );
  return (
    schemes[0] === schemes[1] &&
    nodes.every(([a, b]) => (a === undefined || b === undefined ? a === b : sameness.same(a, b)))
  );
}

function isSameItem(graph: PairGraph, before: Path | undefined, after: Path | undefined): boolean {
  if (before === undefined || after === undefined || !hasSameContext(graph)) return false;
  return graph.sameness.same(before.item, after.item);
}

/** Whether two operations, and all that they take from their path items, are the same. */
function isSameOperation(graph: PairGraph, before: OperationSource, after: OperationSource): boolean {
  if (before.path !== after.path || !hasSameContext(graph) || !graph.sameness.same(before.node, after.node))
    return false;
  const shared = [membersOf(before.item), membersOf(after.item)] as const;
  return [...new Set(shared.flatMap((fields) => [...fields.keys()]))].every((name) => {
    if (methods.includes(name) || name === 'additionalOperations') return true;
    const [a, b] = [shared[0].get(name), shared[1].get(name)];
    return a !== undefined && b !== undefined && graph.sameness.same(a, b);
  });
}

function throughOf(base: OperationSource, revision: OperationSource): Through {
  return { base: base.through, revision: revision.through };
}

function refOf({ method, path, node }: OperationSource, flag: { readonly webhook?: true }): OperationRef {
  const operationId = membersOf(node).get('operationId')?.value;
  return { method, path, ...(typeof operationId === 'string' ? { operationId } : {}), ...flag };
}

function reportOperation(
  graph: PairGraph,
  document: Pair,
  source: OperationSource,
  side: 'base' | 'revision',
  flag: { readonly webhook?: true },
): void {
  const { method, path, node } = source;
  graph[side].markAllReached(node.value);
  graph[side].markAllReached(source.item.value);
  graph.finished.push({
    kind: side === 'base' ? 'removed' : 'added',
    subject: { kind: 'operation', method, path },
    base: side === 'base' ? node.pointer : document.base.pointer,
    revision: side === 'revision' ? node.pointer : document.revision.pointer,
    operations: [{ operation: refOf(source, flag), places: [[]] }],
  });
}

/** The rule for the members of a callback: a path item by its expression. */
export function compareCallbackItem({ graph, pair, name, base, revision }: Field): void {
  compareItems(graph, ownedBy(graph, pair, 'callback-operation'), pathOf(name, base), pathOf(name, revision));
}

/** Compares the operations of a path item that no path refers to. */
export function comparePathItem(graph: PairGraph, document: Pair, base: Node, revision: Node): void {
  const name = unescapeToken(revision.pointer.slice(revision.pointer.lastIndexOf('/') + 1));
  compareItems(graph, ownedBy(graph, document, 'operation'), pathOf(name, base), pathOf(name, revision));
}

/** Operations that are met by way of a pair: they are steps from it, no roots. */
function ownedBy(graph: PairGraph, pair: Pair, kind: 'operation' | 'callback-operation'): Owner {
  return {
    attach: (from, { method, path, via }, to) => {
      const step: Step = { step: 'operation', method, path };
      pair.edges.push({ step, to, base: from.via, revision: via });
    },
    report: ({ method, path, node }, side) => {
      const subject: Subject = { kind, method, path };
      graph.report(pair, subject, side === 'base' ? node : undefined, side === 'revision' ? node : undefined);
    },
  };
}

function pathOf(path: string, item: Node | undefined): Path | undefined {
  return item === undefined ? undefined : { path, item, isProvidedByOthers: true };
}

function compareItems(graph: PairGraph, owner: Owner, before: Path | undefined, after: Path | undefined): void {
  const base = operationsOf(graph.base, before);
  const revision = operationsOf(graph.revision, after);
  for (const method of [...new Set([...base.keys(), ...revision.keys()])].sort(compareText)) {
    const left = base.get(method);
    const right = revision.get(method);
    if (left !== undefined && right !== undefined) {
      if (!isSameOperation(graph, left, right)) owner.attach(left, right, compareOperation(graph, left, right));
    } else if (left !== undefined) owner.report(left, 'base');
    else if (right !== undefined) owner.report(right, 'revision');
  }
}

function operationsOf(side: Side, path: Path | undefined): Map<string, OperationSource> {
  const operations = new Map<string, OperationSource>();
  if (path === undefined) return operations;
  const fields = side.fields(path.item);
  const { node: target, through } = side.trace(path.item);
  const item: Node = side.targetOf(target.value) === undefined ? target : { ...target, members: fields };
  const common = { path: path.path, item, via: path.item, through, isProvidedByOthers: path.isProvidedByOthers };
  for (const [method, node] of fields)
    if (methods.includes(method)) operations.set(method, { ...common, method, node });
  // OpenAPI 3.2: methods without a field of their own, in the case they are sent in.
  for (const [method, node] of membersOf(fields.get('additionalOperations'))) {
    operations.set(method, { ...common, method, node });
  }
  return operations;
}

function pathsOf(paths: Node | undefined, isProvidedByOthers: boolean): Path[] {
  const items = [...membersOf(paths)].filter(([name]) => isProvidedByOthers || !name.startsWith('x-'));
  return items.map(([path, item]) => ({ path, item, isProvidedByOthers }));
}

/** Pairs paths by name, the rest by their form with the names of the parameters left out, then by full URL. */
function matchPaths(
  graph: PairGraph,
  base: readonly Path[],
  revision: readonly Path[],
): (readonly [Path | undefined, Path | undefined])[] {
  const matched: (readonly [Path, Path])[] = [];
  let [left, right] = [base, revision];
  const marks = [
    ({ path }: Path) => path,
    ({ path }: Path) => formOf(path),
    (path: Path, side: Side) => servedAt({ servers: serversOf(side, path), path: path.path }),
  ];
  for (const mark of marks) {
    const byMark = new Map<string, Path[]>();
    for (const path of right) {
      const key = mark(path, graph.revision);
      byMark.set(key, [...(byMark.get(key) ?? []), path]);
    }
    const found = left.flatMap((path): [Path, Path][] => {
      const twin = byMark.get(mark(path, graph.base))?.shift();
      return twin === undefined ? [] : [[path, twin]];
    });
    matched.push(...found);
    const taken = new Set(found.flat());
    left = left.filter((path) => !taken.has(path));
    right = right.filter((path) => !taken.has(path));
  }
  return [
    ...matched,
    ...left.map((path) => [path, undefined] as const),
    ...right.map((path) => [undefined, path] as const),
  ];
}

function serversOf(side: Side, { item, isProvidedByOthers }: Path): Node | undefined {
  if (isProvidedByOthers) return undefined;
  return memberOf(side.follow(item), 'servers') ?? memberOf(side.root, 'servers');
}
