import type { JsonObject, JsonValue, NodeKind, Place } from '@cc-gateway/loader';
import { isArray, isObject, placeOfChild } from '@cc-gateway/loader';

/** An object of the specification at the place where it is written; a reference is not followed. */
export interface SpecificationNode {
  readonly kind: NodeKind;
  readonly value: JsonObject;
  readonly path: readonly string[];
  /** The field of the parent that holds it: `properties`, `items`, `parameters` … */
  readonly field: string;
  /** Its key in a map such as `properties`, its index in a list, else the field again. */
  readonly name: string;
  /** True below `if`, `then`, `else` and `not`, which restrict what is described elsewhere. */
  readonly condition: boolean;
}

/** Every kind of object, for rules that look at all of them. */
export const everyKind: readonly NodeKind[] = [
  'document',
  'components',
  'pathItem',
  'operation',
  'parameter',
  'requestBody',
  'response',
  'header',
  'mediaType',
  'encoding',
  'example',
  'link',
  'callback',
  'securityScheme',
  'schema',
  'discriminator',
];

const known = new WeakMap<JsonObject, ReadonlyMap<NodeKind, readonly SpecificationNode[]>>();

/**
 * Every object of a kind in a document, each once, in document order.
 * Examples, defaults, enums and extensions are data and hold no such objects.
 */
export function nodesOf(document: JsonObject, kind: NodeKind): readonly SpecificationNode[] {
  const nodes = known.get(document) ?? collect(document);
  known.set(document, nodes);
  return nodes.get(kind) ?? [];
}

/** A container on the way down; `node` is set for an object of its own, absent for a map or list of them. */
interface Step {
  readonly value: JsonValue;
  readonly place: Place;
  readonly path: readonly string[];
  readonly field: string;
  readonly condition: boolean;
}

const conditions = new Set(['if', 'then', 'else', 'not']);

function collect(document: JsonObject): ReadonlyMap<NodeKind, readonly SpecificationNode[]> {
  const nodes = new Map<NodeKind, SpecificationNode[]>();
  visit({ value: document, place: { kind: 'document', form: 'one' }, path: [], field: '', condition: false }, nodes);
  return nodes;
}

function visit(step: Step, nodes: Map<NodeKind, SpecificationNode[]>): void {
  const { value, place, path, field } = step;
  const isNode = place.form === 'one' || (place.form === 'one-or-list' && isObject(value));
  const condition = step.condition || (isNode && conditions.has(field));
  if (isNode && isObject(value)) {
    const list = nodes.get(place.kind) ?? [];
    list.push({ kind: place.kind, value, path, field, name: path.at(-1) ?? '', condition });
    nodes.set(place.kind, list);
  }
  for (const [key, child] of membersOf(value)) {
    const childPlace = placeOfChild(place, key, isArray(value));
    if (childPlace === undefined) continue;
    visit({ value: child, place: childPlace, path: [...path, key], field: isNode ? key : field, condition }, nodes);
  }
}

function membersOf(value: JsonValue): readonly (readonly [string, JsonValue])[] {
  if (isArray(value)) return value.map((item, index) => [String(index), item]);
  return isObject(value) ? Object.entries(value) : [];
}
