import type { OperationUse } from './change.ts';
import type { Edge, LocalChange, Pair, Root } from './pair-graph.ts';
import type { PlaceNode } from './place-tree.ts';

/** A pair on a way from an operation, and how it was reached. */
export interface Visit {
  readonly root: Root;
  readonly pair: Pair;
  readonly place: PlaceNode;
  readonly before: Visit | undefined;
  readonly edge: Edge | undefined;
}

/** A change, the first way to it, and the operations that it reaches. */
export interface Found {
  change: LocalChange;
  visit: Visit | undefined;
  readonly uses: OperationUse[];
}
