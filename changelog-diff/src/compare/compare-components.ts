import { canonical } from './canonical.ts';
import type { ObjectKind } from './change.ts';
import type { Pair, PairGraph } from './pair-graph.ts';
import { memberOf, membersOf, type Node, type Side } from './side.ts';

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
  ['schemas', 'schema'],
];

/**
 * Compares by name the components that no operation of their document reaches, so that a bundle of schemas can be
 * compared too. A component with a new name and the same content was renamed.
 */
export function compareComponents(graph: PairGraph, document: Pair): void {
  for (const [section, kind] of sections) {
    const base = unreached(graph.base, section);
    const revision = unreached(graph.revision, section);
    reportMissing(graph, document, section, base, revision);
    for (const [name, before] of base) {
      const after = revision.get(name);
      if (after !== undefined) graph.link(document, undefined, kind, before, after);
    }
  }
}

function unreached(side: Side, section: string): Map<string, Node> {
  const components = memberOf(side.root, 'components');
  const all = membersOf(components === undefined ? undefined : memberOf(components, section));
  return new Map([...all].filter(([, node]) => !side.isReached(node.pointer)));
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
  const baseContents = new Set(onlyBase.map(([, node]) => canonical(node.value)));
  const revisionContents = new Set(onlyRevision.map(([, node]) => canonical(node.value)));
  for (const [name, node] of onlyBase) {
    if (revisionContents.has(canonical(node.value))) continue;
    graph.report(document, { kind: 'component', section, name }, node, undefined);
  }
  for (const [name, node] of onlyRevision) {
    if (baseContents.has(canonical(node.value))) continue;
    graph.report(document, { kind: 'component', section, name }, undefined, node);
  }
}

function hasComponent(side: Side, section: string, name: string): boolean {
  const components = memberOf(side.root, 'components');
  return membersOf(components === undefined ? undefined : memberOf(components, section)).has(name);
}
