import type { JsonArray, JsonObject } from '../json.ts';
import type { NodeKind, Place } from './grammar.ts';

export type Container = JsonObject | JsonArray;

/** A container on the way from a root to a reference. */
export interface Frame {
  readonly node: Container;
  readonly place: Place;
  readonly key: string;
  readonly parent: Frame | undefined;
  /** The nearest enclosing schema with an `$id`: references below it start there. */
  readonly idScope: Frame | undefined;
}

/** A frame for a root, or for the node at the end of a path of ancestors. */
export function rootFrame(node: Container, kind: NodeKind): Frame {
  return { node, place: { kind, form: 'one' }, key: '', parent: undefined, idScope: undefined };
}

/** The tokens of a frame, from the root it was found under. */
export function tokensOf(frame: Frame): string[] {
  const tokens: string[] = [];
  for (let at = frame; at.parent !== undefined; at = at.parent) tokens.push(at.key);
  return tokens.reverse();
}
