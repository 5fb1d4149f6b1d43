import { compareText } from './canonical.ts';
import type { OperationRef, Step, Subject } from './change.ts';
import { compareOperation } from './compare-operation.ts';
import type { Field } from './field.ts';
import { membersOf, type Node, type Side } from './side.ts';
import type { Pair, PairGraph } from './pair-graph.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** A path of one document, found again in the other by its form. */
interface Path {
  readonly path: string;
  readonly item: Node;
}

interface OperationSource {
  readonly method: string;
  readonly path: string;
  readonly node: Node;
  readonly item: Node;
}

/** Where operations are attached: to the document or to a callback. */
interface Owner {
  readonly attach: (operation: OperationSource, pair: Pair) => void;
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
    attach: (source, pair) => graph.roots.push({ operation: refOf(source, flag), pair }),
    report: (source, side) => reportOperation(graph, document, source, side, flag),
  };
  for (const [before, after] of matchPaths(pathsOf(base), pathsOf(revision))) compareItems(graph, owner, before, after);
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
  const owner: Owner = {
    attach: ({ method, path }, to) => {
      const step: Step = { step: 'operation', method, path };
      pair.edges.push({ step, to });
    },
    report: ({ method, path, node }, side) => {
      const subject: Subject = { kind: 'callback-operation', method, path };
      graph.report(pair, subject, side === 'base' ? node : undefined, side === 'revision' ? node : undefined);
    },
  };
  compareItems(graph, owner, pathOf(name, base), pathOf(name, revision));
}

function pathOf(path: string, item: Node | undefined): Path | undefined {
  return item === undefined ? undefined : { path, item };
}

function compareItems(graph: PairGraph, owner: Owner, before: Path | undefined, after: Path | undefined): void {
  const base = operationsOf(graph.base, before);
  const revision = operationsOf(graph.revision, after);
  for (const method of [...new Set([...base.keys(), ...revision.keys()])].sort(compareText)) {
    const left = base.get(method);
    const right = revision.get(method);
    if (left !== undefined && right !== undefined) owner.attach(right, compareOperation(graph, left, right));
    else if (left !== undefined) owner.report(left, 'base');
    else if (right !== undefined) owner.report(right, 'revision');
  }
}

function operationsOf(side: Side, path: Path | undefined): Map<string, OperationSource> {
  const operations = new Map<string, OperationSource>();
  if (path === undefined) return operations;
  const fields = side.fields(path.item);
  const item = side.follow(path.item);
  for (const [method, node] of fields) {
    if (methods.includes(method)) operations.set(method, { method, path: path.path, node, item });
  }
  // OpenAPI 3.2: methods without a field of their own, in the case they are sent in.
  for (const [method, node] of membersOf(fields.get('additionalOperations'))) {
    operations.set(method, { method, path: path.path, node, item });
  }
  return operations;
}

function pathsOf(paths: Node | undefined): Path[] {
  return [...membersOf(paths)].filter(([name]) => !name.startsWith('x-')).map(([path, item]) => ({ path, item }));
}

/** Pairs paths by name, the rest by their form with the names of the parameters left out. */
function matchPaths(base: Path[], revision: Path[]): (readonly [Path | undefined, Path | undefined])[] {
  const byName = new Map(revision.map((path) => [path.path, path]));
  const baseNames = new Set(base.map(({ path }) => path));
  const byForm = new Map<string, Path[]>();
  for (const path of revision.filter((candidate) => !baseNames.has(candidate.path))) {
    byForm.set(formOf(path.path), [...(byForm.get(formOf(path.path)) ?? []), path]);
  }
  const matched = base.map((path) => [path, byName.get(path.path) ?? byForm.get(formOf(path.path))?.shift()] as const);
  const taken = new Set(matched.map(([, path]) => path));
  return [...matched, ...revision.filter((path) => !taken.has(path)).map((path) => [undefined, path] as const)];
}

function formOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}
