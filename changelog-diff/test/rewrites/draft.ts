import { type NodeKind, placeOfChild, type Place } from '@cc-gateway/loader';
import { isArray, isObject, type JsonValue } from '../../src/compare/json.ts';

/** JSON that may be altered. */
export type Draft = string | number | boolean | null | Draft[] | DraftObject;
export interface DraftObject {
  [name: string]: Draft;
}

/** An object of the document and the container it stands in. */
export interface Spot {
  readonly kind: NodeKind;
  readonly object: DraftObject;
  readonly parent: DraftObject | Draft[];
  readonly key: string;
  readonly pointer: string;
}

/** A document being rewritten, and the choices of one run. */
export interface Rewriting {
  readonly document: DraftObject;
  readonly is30: boolean;
  /** One of the items; `undefined` for none. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  /** A name that the document does not have. */
  readonly fresh: (prefix: string) => string;
}

/** A change of the document that does not change its meaning. False when there is no place for it. */
export type Rewrite = (rewriting: Rewriting) => boolean;

export function draftOf(value: JsonValue): Draft {
  if (isArray(value)) return value.map(draftOf);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, draftOf(member)]));
}

export function isDraftObject(value: Draft | undefined): value is DraftObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listIn(object: DraftObject, name: string): Draft[] {
  const list = object[name];
  return Array.isArray(list) ? list : [];
}

export function objectIn(object: DraftObject, name: string): DraftObject {
  const member = object[name];
  return isDraftObject(member) ? member : {};
}

export function textIn(object: DraftObject, name: string): string {
  const text = object[name];
  return typeof text === 'string' ? text : '';
}

export function put(spot: Spot, value: Draft): void {
  if (Array.isArray(spot.parent)) spot.parent[Number(spot.key)] = value;
  else spot.parent[spot.key] = value;
}

/** All objects of the kinds that the loader's grammar knows, in document order. */
export function spotsOf(document: DraftObject, ...kinds: NodeKind[]): Spot[] {
  const spots: Spot[] = [];
  visit(document, { kind: 'document', form: 'one' }, '', (spot) => {
    if (kinds.length === 0 || kinds.includes(spot.kind)) spots.push(spot);
  });
  return spots;
}

function visit(value: DraftObject | Draft[], place: Place, pointer: string, meet: (spot: Spot) => void): void {
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== 'object' || child === null) continue;
    const inner = placeOfChild(place, key, isList);
    if (inner === undefined) continue;
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (inner.form === 'one' && isDraftObject(child)) {
      meet({ kind: inner.kind, object: child, parent: value, key, pointer: at });
    }
    visit(child, inner, at, meet);
  }
}

/** The schemas that a discriminator selects: their names count. */
export function selectedSchemas(document: DraftObject): Set<DraftObject> {
  const selected = new Set<DraftObject>();
  for (const { object } of spotsOf(document, 'schema')) {
    if (!isDraftObject(object['discriminator'])) continue;
    for (const branch of [...listIn(object, 'oneOf'), ...listIn(object, 'anyOf')]) addWithInner(branch, selected);
  }
  return selected;
}

function addWithInner(branch: Draft, selected: Set<DraftObject>): void {
  if (!isDraftObject(branch)) return;
  selected.add(branch);
  for (const name of ['allOf', 'oneOf', 'anyOf'])
    for (const inner of listIn(branch, name)) addWithInner(inner, selected);
}

/** The references in a document, with the objects that hold them. */
export function referencesTo(document: DraftObject): Map<string, DraftObject[]> {
  const references = new Map<string, DraftObject[]>();
  for (const { object } of spotsOf(document)) {
    const reference = object['$ref'];
    if (typeof reference === 'string') references.set(reference, [...(references.get(reference) ?? []), object]);
  }
  return references;
}

/** The object that a reference names. */
export function targetIn(document: DraftObject, reference: string): DraftObject | undefined {
  let node: Draft | undefined = document;
  for (const token of reference.slice(2).split('/')) {
    const name = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isDraftObject(node) ? node[name] : Array.isArray(node) ? node[Number(name)] : undefined;
  }
  return isDraftObject(node) ? node : undefined;
}

export const sections: Readonly<Partial<Record<NodeKind, string>>> = {
  schema: 'schemas',
  response: 'responses',
  parameter: 'parameters',
  requestBody: 'requestBodies',
  header: 'headers',
  link: 'links',
  callback: 'callbacks',
  example: 'examples',
};
