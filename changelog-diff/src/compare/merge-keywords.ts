import { canonical, compareText, spaced } from './canonical.ts';
import { isArray, isObject, type JsonValue } from './json.ts';
import { type Fields, itemsOf, membersOf, type Node } from './node.ts';
import type { Part } from './schema-parts.ts';

/** A keyword in one of the parts of a schema, with the other keywords of the part. */
export interface Occurrence {
  readonly part: Part;
  readonly node: Node;
  readonly fields: Fields;
}

/** Makes one of the occurrences of a keyword; `all` are the keywords of every part. */
export type Merger = (occurrences: readonly Occurrence[], all: readonly Fields[]) => Node;

/** Keywords for people: those of an outer part are said instead of those further in. */
const annotations = ['title', 'description', '$comment', 'default', 'example', 'examples', 'externalDocs', 'xml'];

const groupNames = ['oneOf', 'anyOf', 'if', 'contains', 'prefixItems'];

const mergers: Readonly<Record<string, Merger>> = {
  type: intersectTypes,
  enum: intersectValues,
  const: intersectValues,
  required: uniteItems,
  properties: mergeProperties,
  patternProperties: mergeMaps,
  dependentSchemas: mergeMaps,
  $defs: mergeMaps,
  dependentRequired: uniteLists,
  additionalProperties: hold,
  unevaluatedProperties: hold,
  unevaluatedItems: hold,
  items: hold,
  propertyNames: hold,
  contentSchema: hold,
  ...sameFor(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'], largest(1)),
  ...sameFor(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'], largest(-1)),
  ...sameFor(['uniqueItems', 'readOnly', 'writeOnly', 'deprecated'], firstTrue),
  ...sameFor(annotations, outermost),
};

/** How a keyword of several parts becomes one. What is not listed keeps all its different values. */
export function mergerFor(name: string): Merger {
  const merger = Object.hasOwn(mergers, name) ? mergers[name] : undefined;
  return merger ?? keepAll;
}

/** Whether a keyword says nothing about the values that are accepted. */
export function isAnnotation(name: string): boolean {
  return annotations.includes(name) || name.startsWith('x-') || name.startsWith('$');
}

/** Whether a schema accepts everything (JSON Schema 2020-12 core, section 4.3.2), as a missing one does. */
export function trivial(node: Node | undefined): boolean {
  if (node === undefined) return true;
  return node.also === undefined && acceptsEverything(node.value);
}

function acceptsEverything(schema: JsonValue): boolean {
  return isObject(schema) ? Object.entries(schema).every(([name, value]) => isNeutral(name, value)) : schema === true;
}

const isZero = (value: JsonValue) => value === 0;
const isFalse = (value: JsonValue) => value === false;
const isEmpty = (value: JsonValue) => (isArray(value) || isObject(value)) && Object.keys(value).length === 0;
const areOpen = (value: JsonValue) => isArray(value) && value.every(acceptsEverything);

const neutral: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  ...sameFor(['minLength', 'minItems', 'minProperties'], isZero),
  ...sameFor(['uniqueItems', 'readOnly', 'writeOnly', 'deprecated', 'nullable'], isFalse),
  ...sameFor(['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'items'], acceptsEverything),
  ...sameFor(['required', 'properties'], isEmpty),
  allOf: areOpen,
  anyOf: (value) => isArray(value) && value.some(acceptsEverything),
  oneOf: (value) => areOpen(value) && isArray(value) && value.length === 1,
};

function sameFor<T>(names: readonly string[], item: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, item]));
}

/** Whether a keyword says what holds without it. */
export function isNeutral(name: string, value: JsonValue): boolean {
  return Object.hasOwn(neutral, name) && neutral[name]?.(value) === true;
}

/** Schemas that hold together, as one node. Together with `false` nothing is accepted, whatever the others say. */
export function together(nodes: readonly Node[]): Node | undefined {
  const never = nodes.find(({ value }) => value === false);
  if (never !== undefined) return never;
  const [first, ...rest] = nodes.length < 2 ? nodes : distinct(nodes);
  if (first === undefined) return undefined;
  return rest.length === 0 ? first : { ...first, also: rest };
}

/** The groups of keywords that the members of an `allOf` were kept apart for. */
export function groupsIn(list: Node | undefined): string[] {
  return [...new Set(itemsOf(list).map(({ value }) => groupOf(value)))].filter((name) => name !== undefined);
}

function groupOf(value: JsonValue): string | undefined {
  return isObject(value) ? groupNames.find((name) => Object.hasOwn(value, name)) : undefined;
}

function nodesOf(occurrences: readonly Occurrence[]): [Node, ...Node[]] {
  const [first, ...rest] = occurrences;
  if (first === undefined) throw new RangeError('a keyword without a value');
  return [first.node, ...rest.map(({ node }) => node)];
}

/** Each different value once. */
function distinct(nodes: readonly Node[], meaning = (value: JsonValue) => value): Node[] {
  const byValue = new Map<string, Node>();
  for (const node of nodes) {
    const isWritten = node.members === undefined && node.also === undefined;
    const key = isWritten ? canonical(meaning(node.value)) : node.pointer;
    if (!byValue.has(key)) byValue.set(key, node);
  }
  return [...byValue.values()];
}

function keepAll(occurrences: readonly Occurrence[]): Node {
  return inOne(distinct(nodesOf(occurrences)));
}

function inOne([first, ...others]: readonly Node[]): Node {
  if (first === undefined) throw new RangeError('a keyword without a value');
  return others.length === 0 ? first : { ...first, others };
}

function outermost(occurrences: readonly Occurrence[]): Node {
  const holders = new Set(occurrences.map(({ part }) => part));
  const isSaidFurtherOut = ({ part }: Occurrence) => {
    for (let outer = part.outer; outer !== undefined; outer = outer.outer) if (holders.has(outer)) return true;
    return false;
  };
  const said = occurrences.filter((occurrence) => !isSaidFurtherOut(occurrence));
  return inOne(distinct(nodesOf(said), spaced));
}

function hold(occurrences: readonly Occurrence[]): Node {
  const nodes = nodesOf(occurrences);
  return together(nodes.filter((node) => !trivial(node))) ?? nodes[0];
}

function firstTrue(occurrences: readonly Occurrence[]): Node {
  const nodes = nodesOf(occurrences);
  return nodes.find(({ value }) => value === true) ?? nodes[0];
}

function largest(sign: 1 | -1): Merger {
  return (occurrences) => {
    const [first, ...rest] = nodesOf(occurrences);
    return rest.reduce((best, node) => ((Number(node.value) - Number(best.value)) * sign > 0 ? node : best), first);
  };
}

function typesOf(node: Node): readonly JsonValue[] {
  return isArray(node.value) ? node.value : [node.value];
}

function intersectTypes(occurrences: readonly Occurrence[]): Node {
  const [first, ...rest] = nodesOf(occurrences);
  return rest.reduce((narrow, node) => {
    const [a, b] = [typesOf(narrow), typesOf(node)];
    const both = [...new Set([...a.filter((type) => accepts(b, type)), ...b.filter((type) => accepts(a, type))])];
    if (both.length === a.length) return narrow;
    if (both.length === b.length) return node;
    const [only] = both;
    const sorted = both.sort((x, y) => compareText(canonical(x), canonical(y)));
    return { value: both.length === 1 && only !== undefined ? only : sorted, pointer: node.pointer };
  }, first);
}

function accepts(types: readonly JsonValue[], type: JsonValue): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function intersectValues(occurrences: readonly Occurrence[]): Node {
  const nodes = nodesOf(occurrences);
  const [first, ...rest] = nodes;
  const narrow = rest.reduce((items: readonly Node[], node) => {
    const values = new Set(itemsOrSelf(node).map(({ value }) => canonical(value)));
    return items.filter(({ value }) => values.has(canonical(value)));
  }, itemsOrSelf(first));
  const shortest = nodes.reduce((best, node) => (itemsOrSelf(node).length < itemsOrSelf(best).length ? node : best));
  if (!isArray(shortest.value)) return narrow.length === 1 ? shortest : { ...shortest, others: nodes };
  if (narrow.length === itemsOf(shortest).length) return shortest;
  return { value: narrow.map(({ value }) => value), pointer: shortest.pointer, items: narrow };
}

function itemsOrSelf(node: Node): readonly Node[] {
  return isArray(node.value) ? itemsOf(node) : [node];
}

function uniteItems(occurrences: readonly Occurrence[]): Node {
  const [first, ...rest] = nodesOf(occurrences);
  if (rest.length === 0) return first;
  const items = distinct([first, ...rest].flatMap(itemsOf));
  return { value: items.map(({ value }) => value), pointer: first.pointer, items };
}

/** The schemas of a name hold together, and with what other parts demand of properties that they do not name. */
function mergeProperties(occurrences: readonly Occurrence[], all: readonly Fields[]): Node {
  const closed = all.filter((fields) => !trivial(fields.get('additionalProperties')));
  const [first, ...rest] = nodesOf(occurrences);
  if (rest.length === 0 && closed.every((fields) => fields === occurrences[0]?.fields)) return first;
  const byName = byNameIn(nodesOf(occurrences));
  for (const [name, schemas] of byName) {
    for (const fields of closed) {
      const rule = fields.get('additionalProperties');
      const own = fields.get('properties');
      if (rule !== undefined && (own === undefined || !membersOf(own).has(name))) schemas.push(rule);
    }
  }
  return { value: first.value, pointer: first.pointer, members: holdEach(byName) };
}

function mergeMaps(occurrences: readonly Occurrence[]): Node {
  const [first, ...rest] = nodesOf(occurrences);
  if (rest.length === 0) return first;
  return { value: first.value, pointer: first.pointer, members: holdEach(byNameIn([first, ...rest])) };
}

/** The members of several objects by name. */
function byNameIn(nodes: readonly Node[]): Map<string, Node[]> {
  const byName = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const [name, member] of membersOf(node)) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [member]);
      else known.push(member);
    }
  }
  return byName;
}

function holdEach(byName: ReadonlyMap<string, readonly Node[]>): Map<string, Node> {
  const members = new Map<string, Node>();
  for (const [name, schemas] of byName) {
    const [first] = schemas;
    const node = schemas.length === 1 ? first : (together(schemas.filter((schema) => !trivial(schema))) ?? first);
    if (node !== undefined) members.set(name, node);
  }
  return members;
}

function uniteLists(occurrences: readonly Occurrence[]): Node {
  const [first, ...rest] = nodesOf(occurrences);
  if (rest.length === 0) return first;
  const lists = new Map<string, Set<JsonValue>>();
  for (const [name, list] of [first, ...rest].flatMap((node) => [...membersOf(node)])) {
    lists.set(name, new Set([...(lists.get(name) ?? []), ...itemsOf(list).map(({ value }) => value)]));
  }
  const value = Object.fromEntries([...lists].map(([name, items]) => [name, [...items]]));
  return { value, pointer: first.pointer };
}
