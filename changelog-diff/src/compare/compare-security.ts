import { asText, canonical, compareText } from './canonical.ts';
import { groupBy } from './group-by.ts';
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
  const report = (requirement: string, was?: Node, is?: Node): void => {
    graph.report(pair, { kind: 'security', requirement }, was, is, { base, revision });
  };
  const gone = [...before].filter(([requirement]) => !after.has(requirement));
  const come = [...after].filter(([requirement]) => !before.has(requirement));
  for (const [was, is, schemes] of withOtherScopes(gone, come, names)) {
    report(schemes, was[1], is[1]);
    gone.splice(gone.indexOf(was), 1);
    come.splice(come.indexOf(is), 1);
  }
  for (const [requirement, node] of come) report(requirement, undefined, node);
  for (const [requirement, node] of gone) report(requirement, node, undefined);
  const renamed = new Map([...names].map(([name, other]) => [other, name]));
  const used = [...schemesIn(before), ...[...schemesIn(after)].map((name) => renamed.get(name) ?? name)];
  for (const name of new Set(used)) linkScheme(graph, pair, name, names.get(name) ?? name);
}

/** A requirement as text, and where it is written. */
type Requirement = [text: string, node: Node];

/** The requirements that went, each with the one that came for the same schemes, where there is one of each. */
function withOtherScopes(
  gone: readonly Requirement[],
  come: readonly Requirement[],
  names: ReadonlyMap<string, string>,
): [was: Requirement, is: Requirement, schemes: string][] {
  const candidates = groupBy(come, ([, node]) => schemesOf(node, new Map()));
  return [...groupBy(gone, ([, node]) => schemesOf(node, names))].flatMap(([schemes, [was, ...more]]) => {
    const [is, ...others] = candidates.get(schemes) ?? [];
    const isOneEach = was !== undefined && is !== undefined && more.length + others.length === 0;
    return isOneEach ? [[was, is, schemes]] : [];
  });
}

/** `Guid & oauth`. */
function schemesOf(requirement: Node, names: ReadonlyMap<string, string>): string {
  return [...membersOf(requirement).keys()]
    .map((name) => names.get(name) ?? name)
    .sort(compareText)
    .join(' & ');
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
