import { canonical, isEqual } from './canonical.ts';
import type { Subject } from './change.ts';
import type { Field } from './field.ts';
import { isArray, isObject } from './json.ts';
import { itemsOf, membersOf, type Node } from './node.ts';

/**
 * Compares an extension (`x-…`) by structure: objects member by member, lists as sets of items, anything else as
 * a whole.
 */
export function compareExtension(field: Field): void {
  compareValue(field, [], field.base, field.revision);
}

function compareValue(field: Field, path: readonly string[], base: Node | undefined, revision: Node | undefined): void {
  if (isEqual(base?.value, revision?.value)) return;
  if (base === undefined || revision === undefined) return report(field, path, base, revision);
  if (isObject(base.value) && isObject(revision.value)) return compareMembers(field, path, base, revision);
  if (isArray(base.value) && isArray(revision.value)) return compareItems(field, path, base, revision);
  report(field, path, base, revision);
}

function compareMembers(field: Field, path: readonly string[], base: Node, revision: Node): void {
  const baseMembers = membersOf(base);
  const revisionMembers = membersOf(revision);
  for (const name of new Set([...baseMembers.keys(), ...revisionMembers.keys()])) {
    compareValue(field, [...path, name], baseMembers.get(name), revisionMembers.get(name));
  }
}

function compareItems(field: Field, path: readonly string[], base: Node, revision: Node): void {
  const before = itemsOf(base);
  const after = itemsOf(revision);
  // Most lists differ in a few items: what stands where it stood needs no text.
  const isSame = (_: Node, index: number) => isEqual(before[index]?.value, after[index]?.value);
  const same = before.filter(isSame);
  const baseItems = byText(before.filter((item, index) => !isSame(item, index)));
  const revisionItems = byText(after.filter((item, index) => !isSame(item, index)));
  const isElsewhere = (item: Node) => same.some(({ value }) => isEqual(value, item.value));
  for (const [key, item] of baseItems) {
    if (!revisionItems.has(key) && !isElsewhere(item)) report(field, path, item, undefined);
  }
  for (const [key, item] of revisionItems) {
    if (!baseItems.has(key) && !isElsewhere(item)) report(field, path, undefined, item);
  }
}

function byText(items: readonly Node[]): Map<string, Node> {
  return new Map(items.map((item) => [canonical(item.value), item]));
}

function report(field: Field, path: readonly string[], base: Node | undefined, revision: Node | undefined): void {
  const subject: Subject = { kind: 'extension', object: field.pair.kind, name: field.name, path };
  field.graph.report(field.pair, subject, base, revision);
}
