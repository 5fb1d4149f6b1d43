import { canonical, compareText } from './canonical.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Field } from './field.ts';
import { isArray, isObject, type JsonValue } from './json.ts';
import { type Fields, itemsOf, type Node, type Side } from './side.ts';

/** A member of `allOf`, `anyOf` or `oneOf`, with all by which it can be recognised on the other side. */
interface Branch {
  readonly node: Node;
  readonly name: string;
  /** Asked for only while the member is not recognised yet. */
  readonly marks: readonly (() => string | undefined)[];
  readonly type: string;
  readonly properties: ReadonlySet<string>;
}

/**
 * Compares a list of schemas whose order means nothing. Members are recognised by discriminator value, component
 * name, content, title or shape, in this order; what is left is compared when it is one similar schema per side.
 */
export function compareBranches(field: Field): void {
  const { graph, pair, name, base, revision } = field;
  if (base === undefined || revision === undefined) {
    return graph.report(pair, { kind: 'keyword', object: 'schema', name }, base, revision);
  }
  const left = branchesOf(graph.fingerprints, graph.base, base, field.baseFields);
  const right = branchesOf(graph.fingerprints, graph.revision, revision, field.revisionFields);
  for (const [a, b] of match(left, right)) {
    graph.link(pair, { step: 'branch', keyword: name, name: b.name }, 'schema', a.node, b.node);
  }
  for (const branch of left)
    graph.report(pair, { kind: 'branch', keyword: name, name: branch.name }, branch.node, undefined);
  for (const branch of right)
    graph.report(pair, { kind: 'branch', keyword: name, name: branch.name }, undefined, branch.node);
}

/** The names that branches of a schema have by its discriminator. */
export function discriminatorNames(fields: Fields): Map<string, string> {
  const names = new Map<string, string>();
  const discriminator = fields.get('discriminator')?.value;
  const mapping = discriminator !== undefined && isObject(discriminator) ? discriminator['mapping'] : undefined;
  if (mapping === undefined || !isObject(mapping)) return names;
  for (const [value, target] of Object.entries(mapping)) {
    if (typeof target === 'string' && !names.has(target)) names.set(target, value);
  }
  return names;
}

function branchesOf(fingerprints: Fingerprints, side: Side, list: Node, fields: Fields): Branch[] {
  const names = discriminatorNames(fields);
  return itemsOf(list).map((node, index) => {
    const reference = isObject(node.value) ? node.value['$ref'] : undefined;
    const value = typeof reference === 'string' ? names.get(reference) : undefined;
    const component = side.componentName(node);
    const view = side.fields(node);
    const title = textOf(view.get('title')?.value);
    const type = canonical(sortedType(view.get('type')?.value));
    const properties = new Set(Object.keys(objectIn(view.get('properties')?.value)));
    const marks = [
      () => value,
      () => component,
      () => String(fingerprints.of(side, node)),
      () => title,
      () => (properties.size === 0 ? undefined : `${type} ${[...properties].sort(compareText).join(' ')}`),
    ];
    return { node, name: value ?? component ?? title ?? String(index + 1), marks, type, properties };
  });
}

/** Takes the matched branches out of both lists. */
function match(left: Branch[], right: Branch[]): [Branch, Branch][] {
  const matched: [Branch, Branch][] = [];
  for (let level = 0; level < 5; level++) matched.push(...matchByMark(left, right, level));
  const [a] = left;
  const [b] = right;
  if (left.length === 1 && right.length === 1 && a !== undefined && b !== undefined && isSimilar(a, b)) {
    matched.push([a, b]);
    left.pop();
    right.pop();
  }
  return matched;
}

function matchByMark(left: Branch[], right: Branch[], level: number): [Branch, Branch][] {
  if (left.length === 0 || right.length === 0) return [];
  const byMark = new Map<string, Branch[]>();
  for (const branch of right) {
    const mark = branch.marks[level]?.();
    if (mark !== undefined) byMark.set(mark, [...(byMark.get(mark) ?? []), branch]);
  }
  const matched: [Branch, Branch][] = [];
  for (const branch of left) {
    const mark = branch.marks[level]?.();
    const twin = mark === undefined ? undefined : byMark.get(mark)?.shift();
    if (twin !== undefined) matched.push([branch, twin]);
  }
  remove(left, new Set(matched.map(([a]) => a)));
  remove(right, new Set(matched.map(([, b]) => b)));
  return matched;
}

function remove(list: Branch[], gone: ReadonlySet<Branch>): void {
  list.splice(0, list.length, ...list.filter((branch) => !gone.has(branch)));
}

function isSimilar(a: Branch, b: Branch): boolean {
  if (a.type !== b.type) return false;
  if (a.properties.size === 0 && b.properties.size === 0) return true;
  return [...a.properties].some((name) => b.properties.has(name));
}

function sortedType(type: JsonValue | undefined): JsonValue {
  return isArray(type) ? [...type].sort((a, b) => compareText(canonical(a), canonical(b))) : (type ?? null);
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function objectIn(value: JsonValue | undefined): object {
  return isObject(value) ? value : {};
}
