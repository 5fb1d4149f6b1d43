import type { Fields, Node } from './node.ts';
import { groupsIn } from './merge-keywords.ts';
import type { Pair, PairGraph } from './pair-graph.ts';
import type { Side } from './side.ts';
import { asUnion, unionOf } from './union-of-one.ts';
import { withoutPieces } from './join-pieces.ts';

interface Aligned {
  readonly base: Fields;
  readonly revision: Fields;
}

/** The keywords of two schemas in the form in which they can be compared: what has several forms has the same in both. */
export function alignSchemas({ base: baseSide, revision: revisionSide }: PairGraph, pair: Pair): Aligned {
  let { base, revision } = withoutPieces(baseSide, revisionSide, {
    base: baseSide.schemaFields(pair.base),
    revision: revisionSide.schemaFields(pair.revision),
  });
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
  return aligned.set('examples', asList(example));
}

function asList({ value, pointer, others }: Node): Node {
  return { value: [value], pointer, ...(others === undefined ? {} : { others: others.map(asList) }) };
}
