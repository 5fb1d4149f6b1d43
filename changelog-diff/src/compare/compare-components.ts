import type { ObjectKind } from './change.ts';
import { comparePathItem } from './compare-paths.ts';
import { memberOf, membersOf, type Node } from './node.ts';
import type { Pair, PairGraph } from './pair-graph.ts';
import type { Side } from './side.ts';

/** The sections whose components are objects of the model, in the order they are compared in. */
const sections: readonly (readonly [string, ObjectKind])[] = [
  ['responses', 'response'],
  ['requestBodies', 'request-body'],
  ['parameters', 'parameter'],
  ['headers', 'header'],
  ['links', 'link'],
  ['callbacks', 'callback'],
  ['pathItems', 'path-item'],
  ['securitySchemes', 'security-scheme'],
  ['mediaTypes', 'media-type'],
  ['examples', 'example'],
  ['schemas', 'schema'],
];

/**
 * Compares by name the components that no operation of their document reaches, so that a bundle of schemas can be
 * compared too. A component with a new name and the same content was renamed.
 */
export function compareComponents(graph: PairGraph, document: Pair): void {
  for (const [section, kind] of sections) {
    if (isSame(graph, section)) continue;
    const base = unreached(graph.base, section);
    const revision = unreached(graph.revision, section);
    for (const [name, before] of base) {
      const after = revision.get(name);
      if (after === undefined) continue;
      graph.link(document, undefined, kind, before, after);
      if (kind === 'path-item') comparePathItem(graph, document, name, before, after);
    }
  }
}

/** Reports the components that only one document has, unless something that was compared refers to them. */
export function reportComponents(graph: PairGraph, document: Pair): void {
  for (const [section] of sections) {
    if (isSame(graph, section)) continue;
    reportMissing(graph, document, section, unreached(graph.base, section), unreached(graph.revision, section));
  }
}

/** Whether all components of a section are the same, so that none needs a look. */
function isSame({ base, revision, sameness }: PairGraph, section: string): boolean {
  const before = memberOf(membersOf(base.root).get('components') ?? empty, section);
  const after = memberOf(membersOf(revision.root).get('components') ?? empty, section);
  return before !== undefined && after !== undefined && sameness.same(before, after);
}

const empty: Node = { value: {}, pointer: '/components' };

function unreached(side: Side, section: string): Map<string, Node> {
  return new Map([...side.components(section)].filter(([, node]) => !side.isReached(node.pointer)));
}

function reportMissing(
  graph: PairGraph,
  document: Pair,
  section: string,
  base: ReadonlyMap<string, Node>,
  revision: ReadonlyMap<string, Node>,
): void {
  const onlyBase = [...base].filter(([name]) => !hasComponent(graph.revision, section, name));
  const onlyRevision = [...revision].filter(([name]) => !hasComponent(graph.base, section, name));
  if (onlyBase.length === 0 && onlyRevision.length === 0) return;
  const contentOf = (side: Side, node: Node) => graph.fingerprints.of(side, node);
  const baseContents = new Set(onlyBase.map(([, node]) => contentOf(graph.base, node)));
  const revisionContents = new Set(onlyRevision.map(([, node]) => contentOf(graph.revision, node)));
  for (const [name, node] of onlyBase) {
    if (revisionContents.has(contentOf(graph.base, node))) continue;
    graph.report(document, { kind: 'component', section, name }, node, undefined);
  }
  for (const [name, node] of onlyRevision) {
    if (baseContents.has(contentOf(graph.revision, node))) continue;
    graph.report(document, { kind: 'component', section, name }, undefined, node);
  }
}

function hasComponent(side: Side, section: string, name: string): boolean {
  return side.components(section).has(name);
}
