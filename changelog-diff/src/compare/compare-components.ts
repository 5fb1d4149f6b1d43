import type { ObjectKind } from './change.ts';
import { comparePathItem } from './compare-paths.ts';
import { groupBy } from './group-by.ts';
import { memberOf, type Node } from './node.ts';
import type { Pair, PairGraph } from './pair-graph.ts';
import { pointerIn, referencesIn } from './reference.ts';
import type { Side } from './side.ts';

/** The sections whose components are objects of the model, in the order they are compared in. */
const sections: readonly (readonly [string, ObjectKind])[] = [
  ['responses', 'response'],
  ['requestBodies', 'request-body'],
  ['parameters', 'parameter'],
  ['headers', 'header'],
  ['examples', 'example'],
  ['links', 'link'],
  ['callbacks', 'callback'],
  ['pathItems', 'path-item'],
  ['securitySchemes', 'security-scheme'],
  ['mediaTypes', 'media-type'],
  ['schemas', 'schema'],
];

/**
 * Compares by name the components that no operation of their document reaches, so that a bundle of schemas can be
 * compared too.
 */
export function compareComponents(graph: PairGraph, document: Pair): void {
  for (const [section, kind] of differing(graph)) {
    const revision = unreached(graph.revision, section);
    for (const [name, before] of unreached(graph.base, section)) {
      const after = revision.get(name);
      if (after !== undefined) linkComponent(graph, document, kind, before, after);
    }
  }
}

/** Compares those that are left under a new name with the same content, or with the same marks: they were renamed. */
export function compareRenamed(graph: PairGraph, document: Pair): void {
  for (const [section, kind] of differing(graph)) {
    const [base, revision] = onlyOn(graph, section).map((nodes) => rootsFirst([...nodes.values()]));
    for (const [before, after] of renamed(graph, kind, base ?? [], revision ?? [])) {
      graph.base.markReached(before.pointer);
      graph.revision.markReached(after.pointer);
      linkComponent(graph, document, kind, before, after);
    }
  }
}

type Renamed = readonly [before: Node, after: Node];

function renamed(graph: PairGraph, kind: ObjectKind, base: readonly Node[], revision: readonly Node[]): Renamed[] {
  const contentOf = (side: Side) => (node: Node) => graph.fingerprints.of(side, node);
  const contents = groupBy(revision, contentOf(graph.revision));
  const twins = [...groupBy(base, contentOf(graph.base))].flatMap(([content, befores]) =>
    inTurn(befores, contents.get(content) ?? []),
  );
  if (kind !== 'schema') return twins;
  const taken = new Set(twins.flat());
  const [before, after] = [base, revision].map((nodes) => nodes.filter((node) => !taken.has(node)));
  return [...twins, ...alike(graph, before ?? [], after ?? [])];
}

function inTurn(befores: readonly Node[], afters: readonly Node[]): Renamed[] {
  return befores.flatMap((before, index) => {
    const after = afters[index];
    return after === undefined ? [] : [[before, after] as const];
  });
}

/** Schemas that have the same, written in different ways. Where several look the same none can be told to be the renamed one. */
function alike(graph: PairGraph, base: readonly Node[], revision: readonly Node[]): Renamed[] {
  const marksOf = (side: Side) => (schema: Node) => [...side.marks(schema)].sort().join('\n');
  const candidates = groupBy(revision, marksOf(graph.revision));
  return [...groupBy(base, marksOf(graph.base))].flatMap(([marks, befores]) => {
    const afters = candidates.get(marks) ?? [];
    return marks !== '' && befores.length === 1 && afters.length === 1 ? inTurn(befores, afters) : [];
  });
}

/** Components that others refer to stand behind these: comparing those compares them. */
function rootsFirst(nodes: readonly Node[]): Node[] {
  const referred = new Set([...referencesIn(nodes.map(({ value }) => value))].map(pointerIn));
  return [
    ...nodes.filter(({ pointer }) => !referred.has(pointer)),
    ...nodes.filter(({ pointer }) => referred.has(pointer)),
  ];
}

/** The operations of a path item are no fields of it, so that they are compared besides. */
function linkComponent(graph: PairGraph, document: Pair, kind: ObjectKind, before: Node, after: Node): void {
  graph.link(document, undefined, kind, before, after);
  if (kind === 'path-item') comparePathItem(graph, document, before, after);
}

interface Component {
  readonly section: string;
  readonly name: string;
  readonly node: Node;
}

/** Reports the components that only one document has, unless something else in it refers to them. */
export function reportComponents(graph: PairGraph, document: Pair): void {
  const left = differing(graph).map(([section]) => ({ section, only: onlyOn(graph, section) }));
  const listed = (at: 0 | 1) =>
    left.flatMap(({ section, only }) => [...only[at]].map(([name, node]): Component => ({ section, name, node })));
  for (const { section, name, node } of unreferred(graph.base, listed(0))) {
    graph.report(document, { kind: 'component', section, name }, node, undefined);
  }
  for (const { section, name, node } of unreferred(graph.revision, listed(1))) {
    graph.report(document, { kind: 'component', section, name }, undefined, node);
  }
}

/** Those that only each other refer to. What says nothing needs no comparison, but it may still refer to some. */
function unreferred(side: Side, components: readonly Component[]): readonly Component[] {
  if (components.length === 0) return components;
  const own = new Set(components.map(({ node }) => node.value));
  const others = sections
    .flatMap(([section]) => [...side.components(section).values()])
    .filter(({ value }) => !own.has(value));
  const roots = ['paths', 'webhooks'].flatMap((name) => memberOf(side.root, name) ?? []);
  const referred = new Set([...referencesIn([...roots, ...others].map(({ value }) => value))].map(pointerIn));
  return components.filter(({ node }) => !referred.has(node.pointer));
}

/** The sections that are not the same, so that their components need a look. */
function differing({ sameness }: PairGraph): readonly (readonly [string, ObjectKind])[] {
  return sections.filter(([section]) => !sameness.sameComponents(section));
}

function unreached(side: Side, section: string): Map<string, Node> {
  return new Map([...side.components(section)].filter(([, node]) => !side.isReached(node.pointer)));
}

/** Those of each document whose name the other does not have. */
function onlyOn({ base, revision }: PairGraph, section: string): [Map<string, Node>, Map<string, Node>] {
  const without = (side: Side, other: Side) =>
    new Map([...unreached(side, section)].filter(([name]) => !other.components(section).has(name)));
  return [without(base, revision), without(revision, base)];
}
