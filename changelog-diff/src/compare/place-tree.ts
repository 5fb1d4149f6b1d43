import { compareText } from './canonical.ts';
import type { Place, Step } from './change.ts';

/** A place that shares its beginning with others: the same way is the same node, whoever goes it. */
export interface PlaceNode {
  /** The place around, and the step from it; the operation itself has neither. */
  readonly outer: PlaceNode | undefined;
  readonly step: Step | undefined;
  /** The step as text: orders the places within one place. */
  readonly key: string;
  /** The number of steps from the operation. */
  readonly depth: number;
  /** The part of the operation that the place is in. */
  readonly part: 'request' | 'response' | 'callback';
  readonly inner: Map<string, PlaceNode>;
  /** Written out when first asked for: most places are only on the way to others. */
  place: Place | undefined;
}

/** The operation itself. */
export function placeRoot(): PlaceNode {
  return { outer: undefined, step: undefined, key: '', depth: 0, part: 'request', inner: new Map(), place: [] };
}

/** The place one step further in; `key` is the text of the step. */
export function placeWithin(outer: PlaceNode, step: Step | undefined, key: string): PlaceNode {
  if (step === undefined) return outer;
  const known = outer.inner.get(key);
  if (known !== undefined) return known;
  const own = step.step === 'response' || step.step === 'callback' ? step.step : 'request';
  const part = outer.outer === undefined ? own : outer.part;
  const node = { outer, step, key, depth: outer.depth + 1, part, inner: new Map(), place: undefined };
  outer.inner.set(key, node);
  return node;
}

/** The steps from the operation to a place. */
export function stepsOf(node: PlaceNode): Place {
  if (node.place !== undefined) return node.place;
  const steps: Step[] = [];
  for (let at: PlaceNode | undefined = node; at?.step !== undefined; at = at.outer) steps.push(at.step);
  node.place = steps.reverse();
  return node.place;
}

/** Shorter places first, then by their steps. */
export function comparePlaces(a: PlaceNode, b: PlaceNode): number {
  if (a.depth !== b.depth) return a.depth - b.depth;
  let order = 0;
  let [left, right]: [PlaceNode | undefined, PlaceNode | undefined] = [a, b];
  while (left !== right && left !== undefined && right !== undefined) {
    // The first step that differs decides: the last one met on the way out.
    order = compareText(left.key, right.key) || order;
    left = left.outer;
    right = right.outer;
  }
  return order;
}

/** A step as text: equal for equal steps. */
export function textOf(step: Step | undefined): string {
  return step === undefined ? '' : JSON.stringify(step);
}
