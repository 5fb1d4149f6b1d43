import { type Fields, itemsOf, type Node } from './node.ts';
import { groupsIn, isAnnotation } from './merge-keywords.ts';
import type { Pair, PairGraph } from './pair-graph.ts';
import { similarity } from './similarity.ts';
import type { Side } from './side.ts';

interface Aligned {
  readonly base: Fields;
  readonly revision: Fields;
}

const unions = ['oneOf', 'anyOf'] as const;

/** The keywords of two schemas in the form in which they can be compared: what has several forms has the same in both. */
export function alignSchemas({ base: baseSide, revision: revisionSide }: PairGraph, pair: Pair): Aligned {
  let base = baseSide.schemaFields(pair.base);
  let revision = revisionSide.schemaFields(pair.revision);
  if (unionOf(base) !== undefined && unionOf(revision) === undefined) {
    revision = asUnion(revisionSide, pair.revision, revision, baseSide, base);
  } else if (unionOf(revision) !== undefined && unionOf(base) === undefined) {
    base = asUnion(baseSide, pair.base, base, revisionSide, revision);
  }
  if (base.has('allOf') || revision.has('allOf')) {
    const apart = [...new Set([...groupsIn(base.get('allOf')), ...groupsIn(revision.get('allOf'))])];
    base = keptApart(baseSide, pair.base, base, apart);
    revision = keptApart(revisionSide, pair.revision, revision, apart);
  }
  return {
    base: likeEnum(likeExamples(base, revision), revision),
    revision: likeEnum(likeExamples(revision, base), base),
  };
}

function keptApart(side: Side, node: Node, fields: Fields, apart: readonly string[]): Fields {
  return apart.some((group) => fields.has(group)) ? side.schemaFields(node, { apart }) : fields;
}

function unionOf(fields: Fields): (typeof unions)[number] | undefined {
  return unions.find((keyword) => fields.has(keyword));
}

/**
 * A schema that the other side has as one of several: a union of one. Only where the other side says nothing
 * besides the union, and has a schema like this one in it.
 */
function asUnion(side: Side, node: Node, fields: Fields, otherSide: Side, other: Fields): Fields {
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
  return new Map([[keyword, { value: [node.value], pointer: node.pointer, items: [node] }]]);
}

function isBeside(name: string): boolean {
  return isAnnotation(name) || ['type', 'nullable', 'discriminator'].includes(name);
}

function hasLike(side: Side, node: Node, otherSide: Side, list: Node | undefined): boolean {
  return itemsOf(list).some((item) => similarity(side.marks(node), otherSide.marks(item)) >= 0.5);
}

/** A single value is written as `const` or as an `enum` of one: the way the other side does. */
function likeEnum(fields: Fields, other: Fields): Fields {
  const only = fields.get('const');
  if (only === undefined || fields.has('enum') || !other.has('enum')) return fields;
  const aligned = new Map(fields);
  aligned.delete('const');
  return aligned.set('enum', { value: [only.value], pointer: only.pointer, items: [only] });
}

/** 3.1 has `examples` for the `example` of 3.0. */
function likeExamples(fields: Fields, other: Fields): Fields {
  const example = fields.get('example');
  if (example === undefined || other.has('example') || fields.has('examples') || !other.has('examples')) return fields;
  const aligned = new Map(fields);
  aligned.delete('example');
  return aligned.set('examples', { value: [example.value], pointer: example.pointer });
}
