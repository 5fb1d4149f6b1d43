import { canonical, compareText } from './canonical.ts';
import type { ObjectKind } from './change.ts';
import { isArray, type JsonValue } from './json.ts';
import type { Node } from './side.ts';

type Normaliser = (fields: Map<string, Node>, node: Node) => void;

/** Brings the fields of an object into the one form of those that mean the same. */
export function normalise(kind: ObjectKind, fields: Map<string, Node>, node: Node): Map<string, Node> {
  normalisers[kind]?.(fields, node);
  return fields;
}

const normalisers: { readonly [K in ObjectKind]?: Normaliser } = {
  schema: (fields, node) => {
    spellOutFalse(fields, node);
    mergeNullable(fields);
    moveExclusiveBound(fields, 'minimum', 'exclusiveMinimum');
    moveExclusiveBound(fields, 'maximum', 'exclusiveMaximum');
  },
  parameter: (fields) => {
    dropDefaultStyle(fields);
    ignoreCaseOfHeader(fields);
  },
  header: dropDefaultStyle,
};

/** `false` accepts nothing (JSON Schema 2020-12 core, section 4.3.2). */
function spellOutFalse(fields: Map<string, Node>, node: Node): void {
  if (node.value === false) fields.set('not', { value: {}, pointer: node.pointer });
}

/** 3.0 writes `nullable: true` where 3.1 writes `null` as a type. The order of types means nothing. */
function mergeNullable(fields: Map<string, Node>): void {
  const type = fields.get('type');
  const isNullable = fields.get('nullable')?.value === true;
  fields.delete('nullable');
  if (type === undefined) return;
  const types = new Map<string, JsonValue>();
  for (const item of isArray(type.value) ? type.value : [type.value]) types.set(canonical(item), item);
  if (isNullable) types.set('"null"', 'null');
  const sorted = [...types].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
  const [only] = sorted;
  fields.set('type', { value: sorted.length === 1 && only !== undefined ? only : sorted, pointer: type.pointer });
}

/** 3.0 writes `exclusiveMinimum: true` next to `minimum`, 3.1 the number itself. */
function moveExclusiveBound(fields: Map<string, Node>, bound: string, exclusive: string): void {
  const flag = fields.get(exclusive);
  if (typeof flag?.value !== 'boolean') return;
  fields.delete(exclusive);
  const limit = fields.get(bound);
  if (!flag.value || limit === undefined) return;
  fields.delete(bound);
  fields.set(exclusive, limit);
}

/** Effective `style` and `explode` by location (OpenAPI 3.1.1 section 4.8.12.2): the defaults need no spelling. */
function dropDefaultStyle(fields: Map<string, Node>): void {
  const location = fields.get('in')?.value ?? 'header';
  const defaultStyle = location === 'query' || location === 'cookie' ? 'form' : 'simple';
  const style = fields.get('style')?.value ?? defaultStyle;
  if (style === defaultStyle) fields.delete('style');
  if (fields.get('explode')?.value === (style === 'form')) fields.delete('explode');
}

/** Header names are case-insensitive (RFC 9110 section 5.1). */
function ignoreCaseOfHeader(fields: Map<string, Node>): void {
  const name = fields.get('name');
  if (fields.get('in')?.value !== 'header' || typeof name?.value !== 'string') return;
  fields.set('name', { value: name.value.toLowerCase(), pointer: name.pointer });
}
