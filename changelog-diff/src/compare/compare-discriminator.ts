import { canonical } from './canonical.ts';
import type { Field } from './field.ts';
import type { JsonValue } from './json.ts';
import { type Fields, itemsOf, memberOf, membersOf, type Node } from './side.ts';

/**
 * Compares a discriminator: the property, and the values that select a schema. A value whose schema joined or
 * left the union is not reported here, because the union's own change says so.
 */
export function compareDiscriminator(field: Field): void {
  const { graph, pair, name, base, revision } = field;
  if (base === undefined || revision === undefined) {
    return graph.report(pair, { kind: 'keyword', object: 'schema', name }, base, revision);
  }
  const before = memberOf(base, 'propertyName');
  const after = memberOf(revision, 'propertyName');
  if (canonical(before?.value ?? null) !== canonical(after?.value ?? null)) {
    graph.report(pair, { kind: 'keyword', object: 'discriminator', name: 'propertyName' }, before, after);
  }
  compareMapping(field, memberOf(base, 'mapping'), memberOf(revision, 'mapping'));
}

function compareMapping(field: Field, base: Node | undefined, revision: Node | undefined): void {
  const baseValues = membersOf(base);
  const revisionValues = membersOf(revision);
  const baseUnion = unionOf(field.baseFields);
  const revisionUnion = unionOf(field.revisionFields);
  for (const [name, node] of baseValues) {
    if (revisionValues.has(name) || isOnlyIn(node, baseUnion, revisionUnion)) continue;
    field.graph.report(field.pair, { kind: 'discriminator-value', name }, node, undefined);
  }
  for (const [name, node] of revisionValues) {
    if (baseValues.has(name) || isOnlyIn(node, revisionUnion, baseUnion)) continue;
    field.graph.report(field.pair, { kind: 'discriminator-value', name }, undefined, node);
  }
}

function isOnlyIn(target: Node, union: ReadonlySet<JsonValue>, other: ReadonlySet<JsonValue>): boolean {
  return union.has(target.value) && !other.has(target.value);
}

function unionOf(fields: Fields): Set<JsonValue> {
  const members = [...itemsOf(fields.get('oneOf')), ...itemsOf(fields.get('anyOf'))];
  return new Set(members.map((member) => memberOf(member, '$ref')?.value ?? null));
}
