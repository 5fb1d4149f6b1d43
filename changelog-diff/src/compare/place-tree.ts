import type { Place, Step } from './change.ts';

/** A place that shares its beginning with others: the same way is the same node, whoever goes it. */
export interface PlaceNode {
  /** Text that orders places of one length and tells them apart. */
  readonly text: string;
  readonly place: Place;
  /** The part of the operation that the place is in. */
  readonly part: 'request' | 'response' | 'callback';
  readonly inner: Map<string, PlaceNode>;
}

/** The operation itself. */
export function placeRoot(): PlaceNode {
  return { text: '', place: [], part: 'request', inner: new Map() };
}

/** The place one step further in; `key` is the text of the step. */
export function placeWithin(outer: PlaceNode, step: Step | undefined, key: string): PlaceNode {
  if (step === undefined) return outer;
  const known = outer.inner.get(key);
  if (known !== undefined) return known;
  const [first = step] = outer.place;
  const part = first.step === 'response' || first.step === 'callback' ? first.step : 'request';
  const node: PlaceNode = { text: `${outer.text}${key}`, place: [...outer.place, step], part, inner: new Map() };
  outer.inner.set(key, node);
  return node;
}

/** Shorter places first. */
export function comparePlaces(a: PlaceNode, b: PlaceNode): number {
  return a.place.length - b.place.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

/** A step as text: equal for equal steps. */
export function textOf(step: Step | undefined): string {
  return step === undefined ? '' : JSON.stringify(step);
}
