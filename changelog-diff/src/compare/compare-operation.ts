import { asText } from './canonical.ts';
import type { Subject } from './change.ts';
import { compareSecurity } from './compare-security.ts';
import type { Pair, PairGraph } from './pair-graph.ts';
import { itemsOf, memberOf, membersOf, type Node, type Side } from './side.ts';

interface Source {
  readonly path: string;
  readonly node: Node;
  readonly item: Node;
}

interface Parameter {
  readonly node: Node;
  readonly location: string;
  readonly name: string;
}

/**
 * Compares an operation with what it takes from its path item and from the document: parameters, servers and
 * security. Each operation has a pair of its own, because two paths may share one path item.
 */
export function compareOperation(graph: PairGraph, base: Source, revision: Source): Pair {
  const pair = graph.separatePair('operation', base.node, revision.node);
  graph.link(pair, undefined, 'path-item', base.item, revision.item);
  compareParameters(graph, pair, parametersOf(graph.base, base), parametersOf(graph.revision, revision));
  compareServers(graph, pair, effective(graph.base, base, 'servers'), effective(graph.revision, revision, 'servers'));
  compareSecurity(
    graph,
    pair,
    effective(graph.base, base, 'security'),
    effective(graph.revision, revision, 'security'),
  );
  return pair;
}

/** The nearest of the operation's, the path item's and the document's own field. */
function effective(side: Side, { node, item }: Source, field: string): Node | undefined {
  return memberOf(node, field) ?? side.fields(item).get(field) ?? memberOf(side.root, field);
}

/** Parameters by location and name; path parameters by their position, so that renaming one is no change of the URL. */
function parametersOf(side: Side, { path, node, item }: Source): Map<string, Parameter> {
  const positions = new Map([...path.matchAll(/\{([^}]*)\}/g)].map((match, index) => [match[1], index]));
  const parameters = new Map<string, Parameter>();
  const lists = [side.fields(item).get('parameters'), memberOf(node, 'parameters')];
  for (const parameter of lists.flatMap(itemsOf)) {
    const fields = side.fields(parameter);
    const location = asText(fields.get('in')?.value);
    const name = asText(fields.get('name')?.value);
    const key =
      location === 'path' ? String(positions.get(name) ?? name) : location === 'header' ? name.toLowerCase() : name;
    parameters.set(`${location} ${key}`, { node: parameter, location, name });
  }
  return parameters;
}

function compareParameters(
  graph: PairGraph,
  pair: Pair,
  base: ReadonlyMap<string, Parameter>,
  revision: ReadonlyMap<string, Parameter>,
): void {
  for (const [key, { node, location, name }] of revision) {
    const before = base.get(key);
    if (before !== undefined) graph.link(pair, { step: 'parameter', location, name }, 'parameter', before.node, node);
    else graph.report(pair, subjectOf(graph.revision, node, location, name), undefined, node);
  }
  for (const [key, { node, location, name }] of base) {
    if (!revision.has(key)) graph.report(pair, subjectOf(graph.base, node, location, name), node, undefined);
  }
}

function subjectOf(side: Side, node: Node, location: string, name: string): Subject {
  return { kind: 'parameter', location, name, required: side.fields(node).get('required')?.value === true };
}

/** Servers by URL. No servers means one with the URL `/` (OpenAPI 3.1.1 section 4.8.1.1). */
function compareServers(graph: PairGraph, pair: Pair, base: Node | undefined, revision: Node | undefined): void {
  const before = serversOf(base);
  const after = serversOf(revision);
  const lists = { base, revision };
  const isOnlyDefault = (url: string, other: ReadonlyMap<string, Node>) => url === '' && other.size === 0;
  for (const [url, node] of after) {
    const twin = before.get(url);
    if (twin !== undefined) graph.link(pair, undefined, 'server', twin, node);
    else if (!isOnlyDefault(url, before)) graph.report(pair, { kind: 'server', url }, undefined, node, lists);
  }
  for (const [url, node] of before) {
    if (after.has(url) || isOnlyDefault(url, after)) continue;
    graph.report(pair, { kind: 'server', url }, node, undefined, lists);
  }
}

function serversOf(list: Node | undefined): Map<string, Node> {
  return new Map(
    itemsOf(list).map((server) => [asText(membersOf(server).get('url')?.value).replace(/\/$/, ''), server]),
  );
}
