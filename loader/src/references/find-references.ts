import type { JsonArray, JsonObject, JsonValue } from '../json.ts';
import { isArray, isObject } from '../json.ts';
import type { NodeKind, Place } from './grammar.ts';
import { isReferable, placeOfChild } from './grammar.ts';

/** A container on the way from a root to a reference. */
export interface Frame {
  readonly node: JsonObject | JsonArray;
  readonly place: Place;
  readonly key: string;
  readonly parent: Frame | undefined;
  /** The nearest enclosing schema with an `$id`: references below it start there. */
  readonly idScope: Frame | undefined;
}

/** A string that refers to something. */
export interface FoundReference {
  readonly text: string;
  /** The object that holds the string. */
  readonly holder: Frame;
  /** The key in it: `$ref`, `operationRef` or a value of a discriminator's mapping. */
  readonly key: string;
  /** What the reference stands for. */
  readonly kind: NodeKind;
  /** `misplaced`: a `$ref` where the specification has none. */
  readonly role: 'reference' | 'mapping' | 'link' | 'misplaced';
}

/** Every reference below one root, in document order, and the names that fragments may use. */
export interface ReferenceList {
  readonly references: readonly FoundReference[];
  /** Schemas with an `$anchor` or `$dynamicAnchor`. */
  readonly anchors: ReadonlyMap<string, Frame>;
  /** Schemas with an `$id`. */
  readonly ids: ReadonlyMap<string, Frame>;
}

/** The tokens of a frame, from the root it was found under. */
export function tokensOf(frame: Frame): string[] {
  const tokens: string[] = [];
  for (let at = frame; at.parent !== undefined; at = at.parent) tokens.push(at.key);
  return tokens.reverse();
}

/** A frame for a root, or for the node at the end of a path of ancestors. */
export function rootFrame(node: JsonObject | JsonArray, kind: NodeKind): Frame {
  return { node, place: { kind, form: 'one' }, key: '', parent: undefined, idScope: undefined };
}

/** The value of a mapping that is not simply the name of a schema (OpenAPI 3.1, Discriminator Object). */
const NOT_A_NAME = /[^A-Za-z0-9._-]/;

/** Finds the references below `start`. One walk with a stack of its own, so depth does not matter. */
export function findReferences(start: Frame): ReferenceList {
  const found: Collected = { references: [], anchors: new Map(), ids: new Map() };
  const stack = [start];
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    pushChildren(visit(frame, found), stack);
  }
  return found;
}

interface Collected {
  readonly references: FoundReference[];
  readonly anchors: Map<string, Frame>;
  readonly ids: Map<string, Frame>;
}

/** Last child first, so that the stack gives them back in document order. */
function pushChildren(frame: Frame, stack: Frame[]): void {
  const { node, place, idScope } = frame;
  const keys = isArray(node) ? undefined : Object.keys(node);
  const count = isArray(node) ? node.length : (keys?.length ?? 0);
  for (let at = count - 1; at >= 0; at -= 1) {
    const key = keys?.[at] ?? String(at);
    const child: JsonValue | undefined = isArray(node) ? node[at] : node[key];
    if (!isObject(child) && !isArray(child)) continue;
    const childPlace = placeOfChild(place, key, keys === undefined);
    if (childPlace !== undefined) stack.push({ node: child, place: childPlace, key, parent: frame, idScope });
  }
}

/** Records what `frame` itself refers to; the frame to go on with. */
function visit(frame: Frame, found: Collected): Frame {
  const { node, place } = frame;
  if (isArray(node)) return frame;
  const { kind } = place;
  const isNode = place.form === 'one' || place.form === 'one-or-list';
  if (typeof node.$ref === 'string') {
    const role = isNode && isReferable(kind) ? 'reference' : 'misplaced';
    found.references.push({ text: node.$ref, holder: frame, key: '$ref', kind, role });
  }
  if (!isNode) return frame;
  if (kind === 'schema') return visitSchema(frame, node, found);
  if (kind === 'discriminator') visitMapping(frame, node, found);
  if (kind === 'link' && typeof node.operationRef === 'string') {
    found.references.push({
      text: node.operationRef,
      holder: frame,
      key: 'operationRef',
      kind: 'operation',
      role: 'link',
    });
  }
  return frame;
}

function visitSchema(frame: Frame, node: JsonObject, found: Collected): Frame {
  for (const key of ['$anchor', '$dynamicAnchor']) {
    const anchor = node[key];
    if (typeof anchor === 'string') found.anchors.set(anchor, frame);
  }
  if (typeof node.$id !== 'string' || node.$id.startsWith('#')) return frame;
  found.ids.set(node.$id, frame);
  return { ...frame, idScope: frame };
}

function visitMapping(frame: Frame, node: JsonObject, found: Collected): void {
  const { mapping } = node;
  if (!isObject(mapping)) return;
  const holder: Frame = { ...frame, node: mapping, key: 'mapping', parent: frame };
  for (const [key, text] of Object.entries(mapping)) {
    if (typeof text !== 'string' || !NOT_A_NAME.test(text)) continue;
    found.references.push({ text, holder, key, kind: 'schema', role: 'mapping' });
  }
}
