import { asText, isEqual } from './canonical.ts';
import { type Branch, type Branches, branchesOf } from './compare-branches.ts';
import { compareExtension } from './compare-extension.ts';
import type { Field } from './field.ts';
import { type Fields, memberOf, membersOf, type Node } from './node.ts';
import { mappedReference } from './reference.ts';
import type { Side } from './side.ts';

/** A value that selects a schema. */
interface Selected {
  readonly node: Node;
  /** The schema it selects; without one it cannot be found. */
  readonly schema: Node | undefined;
}

/**
 * Compares a discriminator: the property, and the values that select a schema, also those that the names of
 * components are. A value whose schema joined or left the union is not reported here, because the union's own
 * change says so.
 */
export function compareDiscriminator(field: Field): void {
  const { graph, pair, name, base, revision } = field;
  if (base === undefined || revision === undefined) {
    return graph.report(pair, { kind: 'keyword', object: 'schema', name }, base, revision);
  }
  const before = membersOf(base);
  const after = membersOf(revision);
  for (const member of new Set([...before.keys(), ...after.keys()])) {
    const one = { ...field, name: member, base: before.get(member), revision: after.get(member) };
    if (member.startsWith('x-')) compareExtension(one);
    else if (member !== 'mapping' && !isEqual(one.base?.value, one.revision?.value)) {
      graph.report(pair, { kind: 'keyword', object: 'discriminator', name: member }, one.base, one.revision);
    }
  }
  compareValues(field, base, revision);
}

const noBranches: Branches = { pairs: [], onlyBase: [], onlyRevision: [] };

function compareValues(field: Field, base: Node, revision: Node): void {
  const { graph, pair } = field;
  const keyword = ['oneOf', 'anyOf'].find((name) => field.baseFields.has(name) && field.revisionFields.has(name));
  const branches = keyword === undefined ? noBranches : branchesOf(field, keyword);
  const all = branches.pairs;
  const before = selectedBy(
    graph.base,
    base,
    all.map(([branch]) => branch),
  );
  const after = selectedBy(
    graph.revision,
    revision,
    all.map(([, branch]) => branch),
  );
  if (!hasUnion(field.baseFields)) addInheritors(graph.base, base, before);
  if (!hasUnion(field.revisionFields)) addInheritors(graph.revision, revision, after);
  const lists = { base: ownerOf(base), revision: ownerOf(revision) };
  const gone = schemasOf(graph.base, branches.onlyBase);
  const come = schemasOf(graph.revision, branches.onlyRevision);
  for (const [name, selected] of before) {
    const twin = after.get(name);
    if (twin !== undefined) compareSelected(field, name, selected, twin, keyword !== undefined);
    else if (!selects(selected, gone)) {
      graph.report(pair, { kind: 'discriminator-value', name }, selected.node, undefined, lists);
    }
  }
  for (const [name, selected] of after) {
    if (before.has(name) || selects(selected, come)) continue;
    graph.report(pair, { kind: 'discriminator-value', name }, undefined, selected.node, lists);
  }
}

/** The schema that a discriminator stands in. */
function ownerOf(discriminator: Node): Node {
  return { value: discriminator.value, pointer: discriminator.pointer.replace(/\/discriminator$/, '') };
}

function hasUnion(fields: Fields): boolean {
  return fields.has('oneOf') || fields.has('anyOf');
}

/** Whether the discriminator stands in the schema itself, not in one that it extends. */
function isOwn(schema: Node, discriminator: Node | undefined): boolean {
  return discriminator?.pointer === `${schema.pointer}/discriminator`;
}

function selects({ schema }: Selected, schemas: ReadonlySet<string>): boolean {
  return schema !== undefined && schemas.has(schema.pointer);
}

/** In a union the branches are compared by it; elsewhere the schemas are only known by their values. */
function compareSelected(field: Field, name: string, before: Selected, after: Selected, isInUnion: boolean): void {
  const { graph, pair } = field;
  if (before.schema === undefined || after.schema === undefined) {
    if (before.schema === after.schema && isEqual(before.node.value, after.node.value)) return;
    return graph.report(pair, { kind: 'discriminator-value', name }, before.node, after.node);
  }
  const twin = isInUnion ? twinOf(field, before.schema) : undefined;
  if (twin !== undefined && twin !== after.schema.pointer) {
    return graph.report(pair, { kind: 'discriminator-value', name }, before.node, after.node);
  }
  if (!isInUnion && isOwn(pair.base, field.base))
    graph.link(pair, { step: 'branch', keyword: 'discriminator', name }, 'schema', before.schema, after.schema);
}

function twinOf(field: Field, schema: Node): string | undefined {
  const { graph } = field;
  const keyword = field.baseFields.has('oneOf') ? 'oneOf' : 'anyOf';
  const found = branchesOf(field, keyword).pairs.find(
    ([branch]) => graph.base.traceSchema(branch.node).node.pointer === schema.pointer,
  );
  return found === undefined ? undefined : graph.revision.traceSchema(found[1].node).node.pointer;
}

/** The schemas that extend the one with the discriminator: their names are values (OpenAPI 3.1.1 section 4.8.25.1). */
function addInheritors(side: Side, discriminator: Node, values: Map<string, Selected>): void {
  const mapped = new Set([...values.values()].map((selected) => selected.schema?.pointer));
  for (const [name, node] of side.inheritors(ownerOf(discriminator).pointer)) {
    const target = side.traceSchema(node).node;
    if (!values.has(name) && !mapped.has(target.pointer)) values.set(name, { node, schema: target });
  }
}

function selectedBy(side: Side, discriminator: Node, branches: readonly Branch[]): Map<string, Selected> {
  const values = new Map<string, Selected>();
  for (const [value, node] of membersOf(memberOf(discriminator, 'mapping'))) {
    const target = side.target(mappedReference(asText(node.value)));
    values.set(value, { node, schema: target === undefined ? undefined : side.traceSchema(target).node });
  }
  for (const { value, node } of branches) {
    if (value !== undefined && !values.has(value)) values.set(value, { node, schema: side.traceSchema(node).node });
  }
  return values;
}

function schemasOf(side: Side, branches: readonly Branch[]): Set<string> {
  return new Set(branches.map(({ node }) => side.traceSchema(node).node.pointer));
}
