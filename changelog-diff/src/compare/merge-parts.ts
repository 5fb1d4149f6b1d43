import { canonical, isEqual } from './canonical.ts';
import { type Fields, itemsOf, membersOf, type Node } from './node.ts';
import { isArray, type JsonValue } from './json.ts';
import { isAnnotation, isNeutral, mergerFor, type Occurrence, trivial } from './merge-keywords.ts';
import type { Part } from './schema-parts.ts';
import { tidyNumbers } from './tidy-numbers.ts';

/** Keywords that only mean something together: several such groups in one schema are kept apart. */
const groups: Readonly<Record<string, readonly string[]>> = {
  oneOf: ['oneOf', 'discriminator'],
  anyOf: ['anyOf', 'discriminator'],
  if: ['if', 'then', 'else'],
  contains: ['contains', 'minContains', 'maxContains'],
  prefixItems: ['prefixItems', 'items', 'additionalItems'],
  additionalProperties: ['properties', 'patternProperties', 'additionalProperties'],
  unevaluatedProperties: ['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  unevaluatedItems: ['prefixItems', 'items', 'additionalItems', 'contains', 'unevaluatedItems'],
};

/**
 * The keywords that hold for a schema: what its parts say in one. Each keeps the place where it is written. Groups
 * that cannot be one, such as two `oneOf`, are the members of an `allOf`.
 */
export function mergeParts(parts: readonly Part[], whole: Node, apart: readonly string[]): Fields {
  const [only] = parts;
  if (parts.length === 1 && apart.length === 0 && only !== undefined) return finish(new Map(only.fields));
  const { rest, kept } = separate(parts, whole, apart);
  const occurrences = new Map<string, Occurrence[]>();
  for (const { part, fields } of rest) {
    for (const [name, node] of fields) {
      const known = occurrences.get(name);
      if (known === undefined) occurrences.set(name, [{ part, node, fields }]);
      else known.push({ part, node, fields });
    }
  }
  const merged = new Map<string, Node>();
  const all = rest.map(({ fields }) => fields);
  for (const [name, list] of occurrences) merged.set(name, mergerFor(name)(list, all));
  if (kept.length > 0) {
    const items = [...new Map(kept.map((node) => [canonical(node.value), node])).values()];
    merged.set('allOf', { value: items.map(({ value }) => value), pointer: `${whole.pointer}/allOf`, items });
  }
  return finish(merged);
}

interface Remaining {
  readonly part: Part;
  readonly fields: Map<string, Node>;
}

/** Takes the groups that have to be kept apart out of the parts. */
function separate(parts: readonly Part[], whole: Node, apart: readonly string[]): { rest: Remaining[]; kept: Node[] } {
  const rest = parts.map((part) => ({ part, fields: new Map(part.fields) }));
  const kept: Node[] = [];
  for (const [group, keywords] of Object.entries(groups)) {
    const holders = rest.filter((remaining) => hasGroup(group, remaining));
    if (!apart.includes(group) && !isConflict(group, holders, rest)) continue;
    for (const { part, fields } of holdersToKeep(group, holders, whole)) kept.push(take(part, fields, keywords));
  }
  return { rest, kept };
}

function hasGroup(group: string, { fields }: Remaining): boolean {
  if (group === 'prefixItems') return ['prefixItems', 'items', 'additionalItems'].some((name) => fields.has(name));
  if (group === 'additionalProperties') {
    return ['properties', 'patternProperties', 'additionalProperties'].some((name) => fields.has(name));
  }
  if (group.startsWith('unevaluated')) return !trivial(fields.get(group));
  return fields.has(group);
}

/** What a part forbids beyond its own keywords counts for that part only, unless it is the outermost one. */
function holdersToKeep(group: string, holders: readonly Remaining[], whole: Node): readonly Remaining[] {
  return group.startsWith('unevaluated') ? holders.filter(({ part }) => part.node.pointer !== whole.pointer) : holders;
}

function isConflict(group: string, holders: readonly Remaining[], all: readonly Remaining[]): boolean {
  if (group.startsWith('unevaluated')) return holders.length > 0 && all.filter(saysSomething).length > 1;
  if (holders.length < 2) return false;
  if (group === 'prefixItems') return holders.some(({ fields }) => isTuple(fields));
  if (group === 'additionalProperties') {
    return (
      holders.some(({ fields }) => !trivial(fields.get('additionalProperties'))) &&
      holders.some(({ fields }) => fields.has('patternProperties'))
    );
  }
  return true;
}

function saysSomething({ fields }: Remaining): boolean {
  return [...fields].some(([name, { value }]) => !isAnnotation(name) && !isNeutral(name, value));
}

function isTuple(fields: Fields): boolean {
  return fields.has('prefixItems') || isArray(fields.get('items')?.value);
}

/** A schema of some keywords of a part; the values are shared. */
function take(part: Part, fields: Map<string, Node>, keywords: readonly string[]): Node {
  const taken = new Map<string, Node>();
  for (const name of keywords) {
    const node = fields.get(name);
    if (node !== undefined) taken.set(name, node);
    fields.delete(name);
  }
  const value: Record<string, JsonValue> = {};
  for (const [name, node] of taken) value[name] = node.items?.map((item) => item.value) ?? node.value;
  return { value, pointer: part.node.pointer };
}

/** What no longer says anything once all keywords are together. */
function finish(fields: Map<string, Node>): Map<string, Node> {
  tidyNumbers(fields);
  const only = fields.get('const');
  const list = fields.get('enum');
  if (only !== undefined && itemsOf(list).some(({ value }) => isEqual(value, only.value))) fields.delete('enum');
  if (fields.has('type')) fields.delete('nullable');
  if (!fields.has('oneOf') && !fields.has('anyOf')) fields.delete('nullable');
  dropForbidden(fields);
  return fields;
}

/** A property that nothing is accepted for needs no name in an object that takes no further properties. */
function dropForbidden(fields: Map<string, Node>): void {
  const properties = fields.get('properties');
  if (properties === undefined || fields.get('additionalProperties')?.value !== false) return;
  if (fields.has('patternProperties')) return;
  const allowed = [...membersOf(properties)].filter(([, { value }]) => value !== false);
  if (allowed.length === membersOf(properties).size) return;
  fields.set('properties', { value: properties.value, pointer: properties.pointer, members: new Map(allowed) });
}
