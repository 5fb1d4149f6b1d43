import type { Fields, Node } from './node.ts';
import type { Pair, PairGraph } from './pair-graph.ts';

/** One field of two objects; at least one of them has it. */
export interface Field {
  readonly graph: PairGraph;
  readonly pair: Pair;
  readonly name: string;
  readonly base: Node | undefined;
  readonly revision: Node | undefined;
  readonly baseFields: Fields;
  readonly revisionFields: Fields;
}

/** Compares one field: reports what differs, links the objects inside. */
export type FieldRule = (field: Field) => void;
