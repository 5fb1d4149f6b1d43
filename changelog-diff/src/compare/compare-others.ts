import { canonical, compareText } from './canonical.ts';
import type { Field, FieldRule } from './field.ts';
import type { Node } from './node.ts';

/**
 * Compares a keyword that several parts of a schema have with different values. Equal values are the same,
 * whichever part they stand in; the rest is compared one by one.
 */
export function compareOthers(field: Field, rule: FieldRule): void {
  const base = valuesOf(field.base);
  const revision = valuesOf(field.revision);
  for (const key of [...base.keys()]) {
    if (!revision.has(key)) continue;
    base.delete(key);
    revision.delete(key);
  }
  const before = inOrder(base);
  const after = inOrder(revision);
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    rule({ ...field, base: before[index], revision: after[index] });
  }
}

function valuesOf(node: Node | undefined): Map<string, Node> {
  const values = new Map<string, Node>();
  if (node === undefined) return values;
  for (const one of [node, ...(node.others ?? [])]) {
    values.set(canonical(one.value), { value: one.value, pointer: one.pointer });
  }
  return values;
}

function inOrder(values: ReadonlyMap<string, Node>): Node[] {
  return [...values].sort(([a], [b]) => compareText(a, b)).map(([, node]) => node);
}
