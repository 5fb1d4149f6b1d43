import type { Change, ChangeKind, ObjectKind, OperationRef, Step, Subject } from './change.ts';
import { Fingerprints } from './fingerprints.ts';
import { isObject } from './json.ts';
import type { Node, Side } from './side.ts';

/** A difference found in a pair, before it is known which operations reach it. */
export interface LocalChange {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  readonly base: Node;
  readonly revision: Node;
}

/** A way from a pair to a pair inside it. Without a step both count as one place, as a parameter and its schema do. */
export interface Edge {
  readonly step: Step | undefined;
  readonly to: Pair;
}

/** Two objects of one kind that are compared with each other, and what came out. */
export interface Pair {
  readonly kind: ObjectKind;
  readonly base: Node;
  readonly revision: Node;
  readonly changes: LocalChange[];
  readonly edges: Edge[];
}

/** Two lists that stand outside the pair they count for, as the document's `security` does for an operation. */
export interface Lists {
  readonly base: Node | undefined;
  readonly revision: Node | undefined;
}

/** An operation that both documents have. */
export interface Root {
  readonly operation: OperationRef;
  readonly pair: Pair;
}

/**
 * The pairs of two documents. Each two nodes are compared once per kind of object, whatever the number of
 * references to them; a cycle of references is a cycle of edges.
 */
export class PairGraph {
  readonly base: Side;
  readonly revision: Side;
  readonly fingerprints = new Fingerprints();
  readonly roots: Root[] = [];
  /** Changes that need no way to them: operations that only one document has. */
  readonly finished: Change[] = [];
  readonly #memo = new Map<ObjectKind, WeakMap<object, WeakMap<object, Pair>>>();
  readonly #pending: Pair[] = [];

  constructor(base: Side, revision: Side) {
    this.base = base;
    this.revision = revision;
  }

  /** The pair of two nodes, references followed; a new one waits for {@link next}. */
  pairOf(kind: ObjectKind, base: Node, revision: Node): Pair {
    const nodes = { base: this.base.follow(base), revision: this.revision.follow(revision) };
    const known = this.#known(kind, nodes.base, nodes.revision);
    if (known !== undefined) return known;
    const pair = this.separatePair(kind, nodes.base, nodes.revision);
    this.#remember(pair);
    return pair;
  }

  /** A pair that is not shared with other places that lead to the same two nodes. */
  separatePair(kind: ObjectKind, base: Node, revision: Node): Pair {
    const nodes = { base: this.base.follow(base), revision: this.revision.follow(revision) };
    const pair: Pair = { kind, ...nodes, changes: [], edges: [] };
    this.#pending.push(pair);
    return pair;
  }

  /** Adds the way from `from` to the pair of two nodes. */
  link(from: Pair, step: Step | undefined, kind: ObjectKind, base: Node, revision: Node): void {
    from.edges.push({ step, to: this.pairOf(kind, base, revision) });
  }

  /**
   * Records a difference: an addition when `base` is missing, a removal when `revision` is. The missing side is
   * told by the object or list that lacks it, which is the pair's own unless `lists` says another.
   */
  report(pair: Pair, subject: Subject, base?: Node, revision?: Node, lists?: Lists): void {
    if (base === undefined && revision !== undefined) {
      this.revision.markAllReached(revision.value);
      pair.changes.push({ kind: 'added', subject, base: lists?.base ?? pair.base, revision });
    } else if (base !== undefined && revision === undefined) {
      this.base.markAllReached(base.value);
      pair.changes.push({ kind: 'removed', subject, base, revision: lists?.revision ?? pair.revision });
    } else if (base !== undefined && revision !== undefined) {
      pair.changes.push({ kind: 'changed', subject, base, revision });
    }
  }

  /** The next pair whose fields are still to be compared. */
  next(): Pair | undefined {
    return this.#pending.pop();
  }

  #known(kind: ObjectKind, base: Node, revision: Node): Pair | undefined {
    if (!isObject(base.value) || !isObject(revision.value)) return undefined;
    return this.#memo.get(kind)?.get(base.value)?.get(revision.value);
  }

  #remember(pair: Pair): void {
    const { base, revision } = pair;
    if (!isObject(base.value) || !isObject(revision.value)) return;
    const ofKind = this.#memo.get(pair.kind) ?? new WeakMap<object, WeakMap<object, Pair>>();
    const ofBase = ofKind.get(base.value) ?? new WeakMap<object, Pair>();
    this.#memo.set(pair.kind, ofKind.set(base.value, ofBase.set(revision.value, pair)));
  }
}
