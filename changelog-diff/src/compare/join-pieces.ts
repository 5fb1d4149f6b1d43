import { canonical } from './canonical.ts';
import { isArray, type JsonValue } from './json.ts';
import { isAnnotation } from './merge-keywords.ts';
import { type Fields, itemsOf, type Node } from './node.ts';
import type { Side } from './side.ts';

/** A list of values that is written as a union of lists. */
interface Pieces {
  readonly keyword: string;
  /** The values of each branch. */
  readonly values: readonly (readonly Node[])[];
  readonly type: Node | undefined;
}

interface Both {
  readonly base: Fields;
  readonly revision: Fields;
}

/**
 * Joins a union of enums to one enum where its branches cannot be compared one by one: the other side has an enum,
 * or has the values in other branches. In the same way a union of types becomes the list of types that the other
 * side has.
 */
export function withoutPieces(baseSide: Side, revisionSide: Side, { base, revision }: Both): Both {
  const before = piecesOf(baseSide, base);
  const after = piecesOf(revisionSide, revision);
  const isApart = before !== undefined && after !== undefined && (isMoved(before, after) || isMoved(after, before));
  return {
    base:
      before !== undefined && (isApart || isEnum(revision)) ? joined(base, before) : asTypes(baseSide, base, revision),
    revision:
      after !== undefined && (isApart || isEnum(base))
        ? joined(revision, after)
        : asTypes(revisionSide, revision, base),
  };
}

/** A union of schemas that only name a type, as the list of types that the other side has. */
function asTypes(side: Side, fields: Fields, other: Fields): Fields {
  const [keyword, ...more] = unionsOf(fields);
  const list = keyword === undefined ? undefined : fields.get(keyword);
  if (keyword === undefined || list === undefined || more.length > 0 || fields.has('type')) return fields;
  if (!isArray(other.get('type')?.value) || unionsOf(other).length > 0) return fields;
  const types = typesIn(side, list);
  if (types === undefined) return fields;
  const none = fields.get('nullable');
  const type = { value: types, pointer: list.pointer };
  const whole = new Map(fields).set('type', none === undefined ? type : withNull(type));
  whole.delete(keyword);
  whole.delete('nullable');
  return whole;
}

/** The types of branches that say nothing else, no value being of two of them. */
function typesIn(side: Side, list: Node): readonly JsonValue[] | undefined {
  const branches = itemsOf(list).map((item) => side.schemaFields(side.traceSchema(item).node));
  const types = branches.map((branch) => (isOnly(['type'], branch) ? branch.get('type')?.value : undefined));
  const names = [...new Set(types.filter((type) => typeof type === 'string'))].sort();
  const isOverlap = names.includes('integer') && names.includes('number');
  return names.length < types.length || isOverlap ? undefined : names;
}

function unionsOf(fields: Fields): string[] {
  return ['oneOf', 'anyOf'].filter((name) => fields.has(name));
}

/** Whether a schema says nothing of its values besides some keywords. */
function isOnly(names: readonly string[], fields: Fields): boolean {
  return [...fields.keys()].every((name) => names.includes(name) || isAnnotation(name));
}

function isEnum(fields: Fields): boolean {
  return fields.has('enum') || fields.has('const');
}

/** The pieces of a union whose branches are lists of values and nothing else; of a `oneOf` no value may be in two. */
function piecesOf(side: Side, fields: Fields): Pieces | undefined {
  const [keyword, ...more] = unionsOf(fields);
  if (keyword === undefined || more.length > 0 || isEnum(fields) || fields.has('discriminator')) return undefined;
  const branches = itemsOf(fields.get(keyword)).map((item) => side.schemaFields(side.traceSchema(item).node));
  const values = branches.map(valuesOf);
  const [type, ...otherTypes] = branches.map((branch) => branch.get('type') ?? fields.get('type'));
  if (values.some((list) => list.length === 0) || otherTypes.some((other) => textOf(other) !== textOf(type))) {
    return undefined;
  }
  if (fields.has('type') && textOf(fields.get('type')) !== textOf(type)) return undefined;
  return keyword === 'oneOf' && isOverlapping(values) ? undefined : { keyword, values, type };
}

function textOf(type: Node | undefined): string | undefined {
  return type === undefined ? undefined : canonical(type.value);
}

/** The values of a schema that says nothing else; none for any other. */
function valuesOf(fields: Fields): readonly Node[] {
  const list = fields.get('enum') ?? fields.get('const');
  if (!isOnly(['enum', 'const', 'type'], fields) || list === undefined || list.others !== undefined) return [];
  return fields.has('enum') ? itemsOf(list) : [list];
}

function isOverlapping(values: Pieces['values']): boolean {
  const all = values.flat().map(({ value }) => canonical(value));
  return new Set(all).size < all.length;
}

/** Whether the values of one piece are in several pieces of the other. */
function isMoved(one: Pieces, other: Pieces): boolean {
  const holders = new Map(other.values.flatMap((list, index) => list.map(({ value }) => [canonical(value), index])));
  return one.values.some((list) => {
    const found = new Set(list.map(({ value }) => holders.get(canonical(value))));
    found.delete(undefined);
    return found.size > 1;
  });
}

function joined(fields: Fields, { keyword, values, type }: Pieces): Fields {
  const whole = new Map(fields);
  const none = fields.get('nullable');
  const items = [...values.flat(), ...(none === undefined ? [] : [{ value: null, pointer: none.pointer }])];
  const pointer = fields.get(keyword)?.pointer ?? '';
  whole.delete(keyword);
  whole.delete('nullable');
  whole.set('enum', { value: items.map(({ value }) => value), pointer, items });
  if (type !== undefined) whole.set('type', none === undefined ? type : withNull(type));
  return whole;
}

function withNull(type: Node): Node {
  const types: readonly JsonValue[] = isArray(type.value) ? type.value : [type.value];
  return types.includes('null') ? type : { value: ['null', ...types].sort(), pointer: type.pointer };
}
