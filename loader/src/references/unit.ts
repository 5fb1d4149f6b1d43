import type { Position } from '../diagnostic.ts';
import type { TracedTree } from '../document/origin.ts';
import { positionOf, traceNode } from '../document/origin.ts';
import type { ActionOrigin } from '../document.ts';
import type { JsonValue } from '../json.ts';
import { isArray, isObject } from '../json.ts';
import type { FoundReference, ReferenceList } from './find-references.ts';
import { findReferences } from './find-references.ts';
import { rootFrame, tokensOf } from './frame.ts';
import type { NodeKind } from './grammar.ts';

/** A tree that the finished document takes in whole: the document itself or a node of another file. */
export interface Unit extends TracedTree {
  /** The base of the relative references in it. */
  readonly uri: string;
  readonly kind: NodeKind;
  readonly list: ReferenceList;
}

const NO_REFERENCES: ReferenceList = { references: [], anchors: new Map(), ids: new Map(), malformed: [] };

/** A unit, its references found. */
export function createUnit(tree: TracedTree, uri: string, kind: NodeKind): Unit {
  const { value, origin, slots } = tree;
  return { value, origin, slots, uri, kind, list: listReferences(value, kind) };
}

function listReferences(value: JsonValue, kind: NodeKind): ReferenceList {
  return isObject(value) || isArray(value) ? findReferences(rootFrame(value, kind)) : NO_REFERENCES;
}

/** Where the text of a reference stands. */
export function placeOf(unit: TracedTree, reference: FoundReference): Position {
  return positionOf(unit, [...tokensOf(reference.holder), reference.key]);
}

/** The Overlay action that wrote a reference, if one did. */
export function actionOf(unit: TracedTree, reference: FoundReference): ActionOrigin | undefined {
  return traceNode(unit, [...tokensOf(reference.holder), reference.key]).value.action;
}
