import type { Field } from './field.ts';
import { isObject } from './json.ts';
import { matchBranches } from './match-branches.ts';
import { type Fields, itemsOf, memberOf, type Node } from './node.ts';
import type { Pair } from './pair-graph.ts';
import { mappedReference } from './reference.ts';
import type { Side } from './side.ts';
import { asText } from './canonical.ts';
import type { JsonPointer } from './json.ts';

/** A member of `allOf`, `anyOf` or `oneOf`. */
export interface Branch {
  readonly node: Node;
  /** By what it is told apart: the value of the discriminator, the component, the title or the number. */
  readonly name: string;
  /** The value of the discriminator that selects it. */
  readonly value: string | undefined;
  readonly component: string | undefined;
}

/** The branches of two schemas, recognised. */
export interface Branches {
  readonly pairs: readonly (readonly [Branch, Branch])[];
  readonly onlyBase: readonly Branch[];
  readonly onlyRevision: readonly Branch[];
}

/** Compares a list of schemas whose order means nothing, each with the one that it is on the other side. */
export function compareBranches(field: Field): void {
  const { graph, pair, name, base, revision } = field;
  if (base === undefined || revision === undefined) {
    return graph.report(pair, { kind: 'keyword', object: 'schema', name }, base, revision);
  }
  const { pairs, onlyBase, onlyRevision } = branchesOf(field, name);
  for (const [a, b] of pairs) {
    graph.link(pair, { step: 'branch', keyword: name, name: b.name }, 'schema', a.node, b.node);
  }
  for (const branch of onlyBase) {
    graph.report(pair, { kind: 'branch', keyword: name, name: branch.name }, branch.node, undefined);
  }
  for (const branch of onlyRevision) {
    graph.report(pair, { kind: 'branch', keyword: name, name: branch.name }, undefined, branch.node);
  }
}

const known = new WeakMap<Pair, Map<string, Branches>>();

/** The branches under a keyword of both schemas; asked for by the union and by its discriminator. */
export function branchesOf({ graph, pair, baseFields, revisionFields }: Field, keyword: string): Branches {
  const ofPair = known.get(pair) ?? new Map<string, Branches>();
  const branches =
    ofPair.get(keyword) ??
    matchBranches(
      graph,
      branchesIn(graph.base, keyword, baseFields),
      branchesIn(graph.revision, keyword, revisionFields),
    );
  known.set(pair, ofPair.set(keyword, branches));
  return branches;
}

function branchesIn(side: Side, keyword: string, fields: Fields): Branch[] {
  const discriminator = keyword === 'allOf' ? undefined : fields.get('discriminator');
  const values = mappedValues(side, discriminator);
  return itemsOf(fields.get(keyword)).map((node, index) => {
    const component = side.componentName(node);
    const target = side.traceSchema(node).node;
    // Without a mapping the name of the component is the value (OpenAPI 3.1.1 section 4.8.25.2).
    const value = values.get(target.pointer) ?? (discriminator === undefined ? undefined : component);
    const title = component === undefined ? titleOf(side, node) : undefined;
    return { node, name: value ?? component ?? title ?? String(index + 1), value, component };
  });
}

function titleOf(side: Side, node: Node): string | undefined {
  const title = side.schemaFields(node).get('title')?.value;
  return typeof title === 'string' ? title : undefined;
}

/** The first value of each schema that a discriminator names, by where the schema stands. */
function mappedValues(side: Side, discriminator: Node | undefined): Map<JsonPointer, string> {
  const values = new Map<JsonPointer, string>();
  const mapping = discriminator === undefined ? undefined : memberOf(discriminator, 'mapping');
  if (mapping === undefined || !isObject(mapping.value)) return values;
  for (const [value, target] of Object.entries(mapping.value)) {
    const node = side.target(mappedReference(asText(target)));
    const pointer = node === undefined ? undefined : side.traceSchema(node).node.pointer;
    if (pointer !== undefined && !values.has(pointer)) values.set(pointer, value);
  }
  return values;
}
