import type { Change, ChangeKind, ObjectKind, OperationRef, Step, Subject } from './change.ts';
import { Fingerprints } from './fingerprints.ts';
import type { JsonPointer } from './json.ts';
import type { Node } from './node.ts';
import { Sameness } from './sameness.ts';
import type { Side } from './side.ts';

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
  /** What stands at the beginning of the way, before references are followed. */
  readonly base: Node;
  readonly revision: Node;
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
  /** The references of its path item. */
  readonly through: Through;
}

/** The references passed in each document. */
export interface Through {
  readonly base: readonly JsonPointer[];
  readonly revision: readonly JsonPointer[];
}

/**
 * The pairs of two documents. Each two nodes are compared once per kind of object, whatever the number of
 * references to them; a cycle of references is a cycle of edges. Nodes that are the same make no pair.
 */
export class PairGraph {
  readonly base: Side;
  readonly revision: Side;
  readonly fingerprints = new Fingerprints();
  readonly sameness: Sameness;
  readonly roots: Root[] = [];
  /** Changes that need no way to them: operations that only one document has. */
  readonly finished: Change[] = [];
  readonly #pairs = new Map<string, Pair>();
  readonly #pending: Pair[] = [];

  constructor(base: Side, revision: Side) {
    this.base = base;
    this.revision = revision;
    this.sameness = new Sameness(base.document, revision.document);
  }

  /** The pair of two nodes, references followed; a new one waits for {@link next}. */
  pairOf(kind: ObjectKind, base: Node, revision: Node): Pair {
    const nodes = [this.base.trace(base).node, this.revision.trace(revision).node] as const;
    const key = `${kind} ${this.base.keyOf(nodes[0])} ${this.revision.keyOf(nodes[1])}`;
    const known = this.#pairs.get(key) ?? this.#add(kind, ...nodes);
    this.#pairs.set(key, known);
    return known;
  }

  /** A pair that is not shared with other places that lead to the same two nodes. */
  separatePair(kind: ObjectKind, base: Node, revision: Node): Pair {
    return this.#add(kind, this.base.follow(base), this.revision.follow(revision));
  }

  /** Adds the way from `from` to the pair of two nodes, unless these are the same. */
  link(from: Pair, step: Step | undefined, kind: ObjectKind, base: Node, revision: Node): void {
    if (this.sameness.same(base, revision)) return;
    const trace = kind === 'schema' ? 'traceSchema' : 'trace';
    const before = this.base[trace](base).node;
    const after = this.revision[trace](revision).node;
    if (this.sameness.same(before, after)) return;
    from.edges.push({ step, to: this.pairOf(kind, before, after), base, revision });
  }

  /**
   * Records a difference: an addition when `base` is missing, a removal when `revision` is. The missing side is
   * told by the object or list that lacks it, which is the pair's own unless `lists` says another.
   */
  report(pair: Pair, subject: Subject, base?: Node, revision?: Node, lists?: Lists): void {
    if (base === undefined && revision !== undefined) {
      this.revision.markAllReached(revision.value);
      pair.changes.push({
        kind: 'added',
        subject,
        base: lists?.base ?? this.#lacking(pair, 'base', revision),
        revision,
      });
    } else if (base !== undefined && revision === undefined) {
      this.base.markAllReached(base.value);
      pair.changes.push({
        kind: 'removed',
        subject,
        base,
        revision: lists?.revision ?? this.#lacking(pair, 'revision', base),
      });
    } else if (base !== undefined && revision !== undefined) {
      pair.changes.push({ kind: 'changed', subject, base, revision });
    }
  }

  /** The next pair whose fields are still to be compared. */
  next(): Pair | undefined {
    return this.#pending.pop();
  }

  #add(kind: ObjectKind, base: Node, revision: Node): Pair {
    const pair: Pair = { kind, base, revision, changes: [], edges: [] };
    this.#pending.push(pair);
    return pair;
  }

  /** The object of one side that lacks what the other side has: of the parts of a schema, the one that stands at the same place. */
  #lacking(pair: Pair, side: 'base' | 'revision', present: Node): Node {
    const other = side === 'base' ? 'revision' : 'base';
    if (pair.kind !== 'schema') return pair[side];
    const holder = partAround(this[other], pair[other], present);
    const parts = this[side].parts(pair[side]);
    return parts.find(({ node }) => node.pointer === holder?.node.pointer)?.node ?? pair[side];
  }
}

/** The part of a schema that something inside the schema belongs to. */
export function partAround(side: Side, schema: Node, inside: Node): ReturnType<Side['parts']>[number] | undefined {
  const parts = side.parts(schema);
  if (parts.length === 1) return parts[0];
  let nearest: (typeof parts)[number] | undefined;
  for (const part of parts) {
    const { pointer } = part.node;
    if (inside.pointer !== pointer && !inside.pointer.startsWith(`${pointer}/`)) continue;
    if (nearest === undefined || pointer.length > nearest.node.pointer.length) nearest = part;
  }
  return nearest;
}
