import { isArray, isObject, type JsonObject, type JsonValue } from './json.ts';
import { isAnnotation } from './merge-keywords.ts';
import { type Fields, itemsOf, type Node } from './node.ts';
import type { Side } from './side.ts';
import { containment, similarity } from './similarity.ts';

/** The union that a schema has. */
export function unionOf(fields: Fields): 'oneOf' | 'anyOf' | undefined {
  if (fields.has('oneOf')) return 'oneOf';
  return fields.has('anyOf') ? 'anyOf' : undefined;
}

/**
 * A schema that the other side has as one of several: a union of one. Only where the other side says nothing
 * besides the union, and has a schema like this one in it.
 */
export function asUnion(side: Side, node: Node, fields: Fields, otherSide: Side, other: Fields): Fields {
  const keyword = unionOf(other);
  if (keyword === undefined) return fields;
  const unwrapped = side.schemaFields(node, { keepsUnion: true });
  const own = unionOf(unwrapped);
  if (own !== undefined) {
    const list = unwrapped.get(own);
    if (own === keyword || list === undefined || itemsOf(list).length > 1) return unwrapped;
    const renamed = new Map(unwrapped);
    renamed.delete(own);
    return renamed.set(keyword, list);
  }
  const isOnlyUnion = [...other.keys()].every((name) => name === keyword || isBeside(name));
  if (!isOnlyUnion || !hasLike(side, node, otherSide, other.get(keyword))) return fields;
  return unionOfOne(node, fields, keyword, other);
}

function isBeside(name: string): boolean {
  return isAnnotation(name) || ['type', 'nullable', 'discriminator'].includes(name);
}

/** Fewer marks than this are in too many schemas to recognise one by. */
const fewestMarks = 3;

/** Whether the schema is like one in the list, or is in one of them with most of what it says, or the other way round. */
function hasLike(side: Side, node: Node, otherSide: Side, list: Node | undefined): boolean {
  const own = side.marks(node);
  return itemsOf(list).some((item) => {
    const marks = otherSide.marks(item);
    if (similarity(own, marks) >= 0.5) return true;
    return Math.min(own.size, marks.size) >= fewestMarks && containment(own, marks) > 0.5;
  });
}

/** What the other side says beside the union stands beside this one too, where it says it: the type, and that `null` is accepted. */
function unionOfOne(node: Node, fields: Fields, keyword: string, other: Fields): Fields {
  const type = fields.get('type');
  const bare = other.has('nullable') && type !== undefined ? withoutNull(node.value) : undefined;
  const item = bare === undefined ? node : { value: bare, pointer: node.pointer };
  const union = new Map<string, Node>([[keyword, { value: [item.value], pointer: node.pointer, items: [item] }]]);
  if (type === undefined) return union;
  if (bare !== undefined) union.set('nullable', { value: true, pointer: type.pointer });
  return other.has('type') ? union.set('type', type) : union;
}

/** The same schema without `null`; nothing if it does not itself say that it accepts `null`. */
function withoutNull(schema: JsonValue): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const { nullable, type, enum: values, ...rest } = schema;
  const isNullable = nullable === true || (isArray(type) && type.includes('null'));
  if (!isNullable || type === undefined) return undefined;
  const types = isArray(type) ? type.filter((name) => name !== 'null') : [type];
  const others = isArray(values) ? { enum: values.filter((value) => value !== null) } : {};
  return { type: types, ...others, ...rest };
}
