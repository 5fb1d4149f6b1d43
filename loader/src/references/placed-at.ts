import type { JsonObject, JsonPointer, JsonValue } from '../json.ts';
import { childOf, fromPointer, isArray, isObject } from '../json.ts';
import type { FoundReference } from './find-references.ts';
import { findReferences } from './find-references.ts';
import type { Frame } from './frame.ts';
import { rootFrame } from './frame.ts';
import type { Place } from './grammar.ts';
import { placeOfChild } from './grammar.ts';

/** Where most references lead. */
const COMPONENT = /^\/components\/(?:schemas|responses|parameters|requestBodies|headers|examples)\/[^/]+$/;

/** Whether the specification gives the node at a pointer a kind, so that a walk from the root comes by. */
export function isPlaced(document: JsonObject, pointer: JsonPointer): boolean {
  if (COMPONENT.test(pointer)) return true;
  let place: Place | undefined = { kind: 'document', form: 'one' };
  let node: JsonValue | undefined = document;
  for (const token of fromPointer(pointer)) {
    place = placeOfChild(place, token, isArray(node));
    if (place === undefined) return false;
    node = childOf(node, token);
  }
  return true;
}

/**
 * The references below a node that lies where data lies, such as `#/x-shared/Pet`, and that only
 * becomes an object of some kind because `reference` leads there.
 */
export function referencesAt(
  document: JsonObject,
  pointer: JsonPointer,
  reference: FoundReference,
): readonly FoundReference[] {
  let frame: Frame = rootFrame(document, 'document');
  for (const token of fromPointer(pointer)) {
    const node = childOf(frame.node, token);
    if (!isObject(node) && !isArray(node)) return [];
    frame = { node, place: { kind: reference.kind, form: 'one' }, key: token, parent: frame, idScope: undefined };
  }
  return findReferences(frame).references;
}
