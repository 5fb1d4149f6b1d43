import { asText, canonical, compareText } from './canonical.ts';
import { itemsOf, membersOf, type Node } from './node.ts';
import type { Pair, PairGraph } from './pair-graph.ts';

/**
 * Compares the security requirements that hold for an operation: a list of alternatives whose order means
 * nothing. None and an empty list both mean that no credential is needed.
 */
export function compareSecurity(
  graph: PairGraph,
  pair: Pair,
  base: Node | undefined,
  revision: Node | undefined,
): void {
  const names = schemeNames(graph);
  const before = requirementsOf(base, names);
  const after = requirementsOf(revision, new Map());
  for (const [requirement, node] of after) {
    if (!before.has(requirement))
      graph.report(pair, { kind: 'security', requirement }, undefined, node, { base, revision });
  }
  for (const [requirement, node] of before) {
    if (!after.has(requirement))
      graph.report(pair, { kind: 'security', requirement }, node, undefined, { base, revision });
  }
  const renamed = new Map([...names].map(([name, other]) => [other, name]));
  const used = [...schemesIn(before), ...[...schemesIn(after)].map((name) => renamed.get(name) ?? name)];
  for (const name of new Set(used)) linkScheme(graph, pair, name, names.get(name) ?? name);
}

function schemesIn(requirements: ReadonlyMap<string, Node>): Set<string> {
  return new Set([...requirements.values()].flatMap((node) => [...membersOf(node).keys()]));
}

function linkScheme(graph: PairGraph, pair: Pair, baseName: string, revisionName: string): void {
  const before = graph.base.components('securitySchemes').get(baseName);
  const after = graph.revision.components('securitySchemes').get(revisionName);
  if (before !== undefined) graph.base.markReached(before.pointer);
  if (after !== undefined) graph.revision.markReached(after.pointer);
  if (before !== undefined && after !== undefined) graph.link(pair, undefined, 'security-scheme', before, after);
}

/** `Guid` or `oauth[read write] & Guid`; an empty requirement (anonymous access) is `none`. */
function requirementsOf(list: Node | undefined, names: ReadonlyMap<string, string>): Map<string, Node> {
  const requirements = new Map<string, Node>();
  for (const requirement of itemsOf(list)) {
    const schemes = [...membersOf(requirement)].map(([name, scopes]) => {
      const sorted = itemsOf(scopes)
        .map((scope) => asText(scope.value))
        .sort(compareText);
      return `${names.get(name) ?? name}${sorted.length === 0 ? '' : `[${sorted.join(' ')}]`}`;
    });
    requirements.set(schemes.sort(compareText).join(' & ') || 'none', requirement);
  }
  // Only anonymous access is no requirement at all.
  if (requirements.size === 1) requirements.delete('none');
  return requirements;
}

/** What each renamed scheme of the base is called in the revision: the one new scheme with the same content. */
function schemeNames(graph: PairGraph): Map<string, string> {
  const base = graph.base.components('securitySchemes');
  const revision = graph.revision.components('securitySchemes');
  const added = [...revision].filter(([name]) => !base.has(name));
  const names = new Map<string, string>();
  for (const [name, scheme] of base) {
    const twins = added.filter(([, candidate]) => canonical(candidate.value) === canonical(scheme.value));
    const [twin] = twins;
    if (!revision.has(name) && twins.length === 1 && twin !== undefined) names.set(name, twin[0]);
  }
  return names;
}
