import type { JsonObject } from '../json.ts';
import { isArray, isObject } from '../json.ts';
import { ContainerWalk, idOf } from './container-walk.ts';
import type { Frame } from './frame.ts';
import type { NodeKind } from './grammar.ts';
import { isReferable, isSingle } from './grammar.ts';

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
  /** Objects in whose place a reference may stand, with a `$ref` that is no text. */
  readonly malformed: readonly Frame[];
}

interface Collected {
  readonly malformed: Frame[];
  readonly references: FoundReference[];
  readonly anchors: Map<string, Frame>;
  readonly ids: Map<string, Frame>;
}

/** The value of a mapping that is not simply the name of a schema (OpenAPI 3.1, Discriminator Object). */
const NOT_A_NAME = /[^A-Za-z0-9._-]/;

/** Finds the references below `start`. */
export function findReferences(start: Frame): ReferenceList {
  const found: Collected = { references: [], anchors: new Map(), ids: new Map(), malformed: [] };
  const walk = new ContainerWalk(start);
  while (walk.next()) {
    if (!isArray(walk.node)) visit(walk.node, walk, found);
  }
  return found;
}

function visit(node: JsonObject, walk: ContainerWalk, found: Collected): void {
  const { place, hasDollarKey } = walk;
  const { kind } = place;
  if (hasDollarKey) visitReference(node, walk, found);
  if (!isSingle(place)) return;
  if (kind === 'schema' && hasDollarKey) visitSchema(node, walk, found);
  else if (kind === 'discriminator') visitMapping(node, walk, found);
  else if (kind === 'link' && typeof node.operationRef === 'string') {
    const holder = walk.frame();
    found.references.push({ text: node.operationRef, holder, key: 'operationRef', kind: 'operation', role: 'link' });
  }
}

function visitReference({ $ref: text }: JsonObject, walk: ContainerWalk, found: Collected): void {
  const { kind } = walk.place;
  const isPlaced = isSingle(walk.place) && isReferable(kind);
  if (typeof text === 'string') {
    const role = isPlaced ? 'reference' : 'misplaced';
    found.references.push({ text, holder: walk.frame(), key: '$ref', kind, role });
  } else if (text !== undefined && isPlaced) found.malformed.push(walk.frame());
}

function visitSchema(node: JsonObject, walk: ContainerWalk, found: Collected): void {
  for (const key of ['$anchor', '$dynamicAnchor']) {
    const anchor = node[key];
    if (typeof anchor === 'string') found.anchors.set(anchor, walk.frame());
  }
  const id = idOf(node);
  if (id !== undefined) found.ids.set(id, walk.frame());
}

function visitMapping({ mapping }: JsonObject, walk: ContainerWalk, found: Collected): void {
  if (!isObject(mapping)) return;
  const parent = walk.frame();
  const holder: Frame = { ...parent, node: mapping, key: 'mapping', parent };
  for (const [key, text] of Object.entries(mapping)) {
    if (typeof text !== 'string' || !NOT_A_NAME.test(text)) continue;
    found.references.push({ text, holder, key, kind: 'schema', role: 'mapping' });
  }
}
