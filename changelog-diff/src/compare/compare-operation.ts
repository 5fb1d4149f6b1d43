import { asText } from './canonical.ts';
import type { Subject } from './change.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers } from './compare-servers.ts';
import { itemsOf, memberOf, type Node } from './node.ts';
import type { Pair, PairGraph } from './pair-graph.ts';
import type { Side } from './side.ts';

interface Source {
  readonly path: string;
  readonly node: Node;
  readonly item: Node;
  /** Operations that the other side provides are not served by the document's servers, nor secured as these are. */
  readonly isProvidedByOthers: boolean;
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
  compareServers(
    graph,
    pair,
    { servers: effective(graph.base, base, 'servers'), path: base.path },
    { servers: effective(graph.revision, revision, 'servers'), path: revision.path },
  );
  compareSecurity(
    graph,
    pair,
    effective(graph.base, base, 'security'),
    effective(graph.revision, revision, 'security'),
  );
  return pair;
}

/** The nearest of the operation's, the path item's and the document's own field. */
function effective(side: Side, { node, item, isProvidedByOthers }: Source, field: string): Node | undefined {
  const own = memberOf(node, field) ?? memberOf(item, field);
  return own ?? (isProvidedByOthers ? undefined : memberOf(side.root, field));
}

/** Parameters by location and name; path parameters by their position, so that renaming one is no change of the URL. */
function parametersOf(side: Side, { path, node, item }: Source): Map<string, Parameter> {
  const lists = [memberOf(item, 'parameters'), memberOf(node, 'parameters')].flatMap(itemsOf);
  if (lists.length === 0) return new Map();
  const positions = new Map([...path.matchAll(/\{([^}]*)\}/g)].map((match, index) => [match[1], index]));
  const parameters = new Map<string, Parameter>();
  for (const parameter of lists) {
    const followed = side.follow(parameter);
    const location = asText(memberOf(followed, 'in')?.value);
    const name = asText(memberOf(followed, 'name')?.value);
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
  return { kind: 'parameter', location, name, required: memberOf(side.follow(node), 'required')?.value === true };
}
