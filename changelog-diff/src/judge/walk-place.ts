import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { OperationRef, Place, Step } from '../compare/change.ts';
import { escapeToken, isArray, isObject, type JsonObject, type JsonPointer, type JsonValue } from '../compare/json.ts';
import { referenceIn } from './documents-at.ts';

/** An object on the way to a place. */
export interface Stop {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  /** Pointers of the references that were followed to get here. */
  readonly through: readonly JsonPointer[];
}

/** The way to a place, with the ways that lead on from it. */
interface Walk {
  readonly stops: readonly Stop[];
  /** The document does not have what the place names. */
  readonly isOver: boolean;
  readonly inner: WeakMap<Step, Walk>;
}

/** Kept, since the places of one operation share their beginnings: each step is then gone once. */
const walks = new WeakMap<LoadedDocument, WeakMap<OperationRef, Walk>>();

/**
 * The objects passed on the way from an operation to a place, the operation first, references followed. Ends
 * early where the document does not have what the place names.
 */
export function walkPlace(document: LoadedDocument, operation: OperationRef, place: Place): readonly Stop[] {
  let walk = walkTo(document, operation);
  for (const step of place) {
    if (walk.isOver) break;
    walk = walkOn(document, walk, step);
  }
  return walk.stops;
}

/** An operation of the document, found by its path or by the form of it. */
export function operationIn(document: LoadedDocument, operation: OperationRef): Stop | undefined {
  return walkTo(document, operation).stops[0];
}

function walkTo(document: LoadedDocument, operation: OperationRef): Walk {
  const ofDocument = walks.get(document) ?? new WeakMap<OperationRef, Walk>();
  walks.set(document, ofDocument);
  const known = ofDocument.get(operation);
  if (known !== undefined) return known;
  const walk = walkWith([], findOperation(document, operation));
  ofDocument.set(operation, walk);
  return walk;
}

function walkOn(document: LoadedDocument, walk: Walk, step: Step): Walk {
  const known = walk.inner.get(step);
  if (known !== undefined) return known;
  const last = walk.stops.at(-1);
  const further = walkWith(walk.stops, last === undefined ? undefined : stepFrom(document, last, step));
  walk.inner.set(step, further);
  return further;
}

function walkWith(stops: readonly Stop[], next: Stop | undefined): Walk {
  const isOver = next === undefined;
  return { stops: isOver ? stops : [...stops, next], isOver, inner: new WeakMap() };
}

function findOperation(document: LoadedDocument, { method, path, webhook }: OperationRef): Stop | undefined {
  const root = { value: document.value, pointer: '', through: [] };
  const paths = member(document, root, webhook === true ? 'webhooks' : 'paths');
  if (paths === undefined) return undefined;
  const form = formOf(path);
  const name = Object.hasOwn(paths.value, path)
    ? path
    : Object.keys(paths.value).find((candidate) => formOf(candidate) === form);
  const item = name === undefined ? undefined : member(document, paths, name);
  return item === undefined ? undefined : methodOf(document, item, method);
}

export function formOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}

function methodOf(document: LoadedDocument, item: Stop, method: string): Stop | undefined {
  const own = member(document, item, method);
  if (own !== undefined) return own;
  const additional = member(document, item, 'additionalOperations');
  return additional === undefined ? undefined : member(document, additional, method);
}

/** The member of an object, its reference followed. */
function member(document: LoadedDocument, from: Stop, name: string): Stop | undefined {
  const value = Object.hasOwn(from.value, name) ? from.value[name] : undefined;
  return followed(document, value, `${from.pointer}/${escapeToken(name)}`, from.through);
}

function followed(
  document: LoadedDocument,
  start: JsonValue | undefined,
  at: JsonPointer,
  before: readonly JsonPointer[],
): Stop | undefined {
  let value = start;
  let pointer = at;
  const through = [...before];
  for (let target = referenceIn(value); target !== undefined; target = referenceIn(value)) {
    if (through.length - before.length > 50) return undefined;
    // A reference with siblings stands for itself; what it refers to is looked into where a member is missing.
    if (isObject(value) && Object.keys(value).length > 1) break;
    through.push(`${pointer}/$ref`);
    pointer = target;
    value = document.at(target);
  }
  return isObject(value) ? { value, pointer, through } : undefined;
}

function stepFrom(document: LoadedDocument, from: Stop, step: Step): Stop | undefined {
  switch (step.step) {
    case 'parameter':
      return parameterOf(document, from, step.location, step.name);
    case 'request-body':
      return member(document, from, 'requestBody');
    case 'response':
      return within(document, from, 'responses', step.status);
    case 'header':
      return within(document, from, 'headers', step.name);
    case 'media-type':
      return within(document, from, 'content', step.name);
    case 'callback':
      return within(document, from, 'callbacks', step.name);
    case 'operation': {
      const item = member(document, from, step.path);
      return item === undefined ? undefined : methodOf(document, item, step.method);
    }
    default:
      return stepInSchema(document, schemaOf(document, from), step);
  }
}

/** A member of a member; names that differ in case only are the same. */
function within(document: LoadedDocument, from: Stop, field: string, name: string): Stop | undefined {
  const map = member(document, from, field);
  if (map === undefined) return undefined;
  const own = member(document, map, name);
  if (own !== undefined) return own;
  const same = Object.keys(map.value).find((key) => key.toLowerCase() === name.toLowerCase());
  return same === undefined ? undefined : member(document, map, same);
}

function parameterOf(document: LoadedDocument, operation: Stop, location: string, name: string): Stop | undefined {
  const item = document.at(operation.pointer.slice(0, operation.pointer.lastIndexOf('/')));
  const lists: [JsonValue | undefined, JsonPointer][] = [
    [operation.value['parameters'], `${operation.pointer}/parameters`],
    [isObject(item) ? item['parameters'] : undefined, `${operation.pointer.replace(/\/[^/]*$/, '')}/parameters`],
  ];
  for (const [list, pointer] of lists) {
    if (list === undefined || !isArray(list)) continue;
    const stops = list.map((value, index) => followed(document, value, `${pointer}/${index}`, operation.through));
    const found = stops.find((stop) => stop?.value['in'] === location && stop.value['name'] === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The schema of a media type, parameter or header; of a schema itself. */
function schemaOf(document: LoadedDocument, from: Stop): Stop {
  return member(document, from, 'schema') ?? from;
}

/** One step inside a schema, also through what the schema is composed of. */
function stepInSchema(
  document: LoadedDocument,
  schema: Stop,
  step: Extract<Step, { step: 'property' | 'branch' | 'keyword' }>,
): Stop | undefined {
  const pending = [schema];
  const seen = new Set<JsonObject>();
  for (const current of pending) {
    if (seen.has(current.value)) continue;
    seen.add(current.value);
    const found = stepDirectly(document, current, step);
    if (found !== undefined) return found;
    pending.push(...partsOf(document, current));
  }
  return undefined;
}

/** What a schema is composed of: its branches and what it refers to beside other keywords. */
function partsOf(document: LoadedDocument, schema: Stop): Stop[] {
  const branches = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => branchesOf(document, schema, keyword));
  const target = referenceIn(schema.value);
  const value = target === undefined ? undefined : document.at(target);
  if (target === undefined || !isObject(value)) return branches;
  return [{ value, pointer: target, through: [...schema.through, `${schema.pointer}/$ref`] }, ...branches];
}

function branchesOf(document: LoadedDocument, schema: Stop, keyword: string): Stop[] {
  const list = schema.value[keyword];
  if (list === undefined || !isArray(list)) return [];
  const at = (index: number) => `${schema.pointer}/${keyword}/${index}`;
  const stops = list.map((value, index) => followed(document, value, at(index), schema.through));
  return stops.filter((stop) => stop !== undefined);
}

function stepDirectly(
  document: LoadedDocument,
  schema: Stop,
  step: Extract<Step, { step: 'property' | 'branch' | 'keyword' }>,
): Stop | undefined {
  if (step.step === 'property') return within(document, schema, 'properties', step.name);
  if (step.step === 'branch') return branchNamed(document, schema, step.keyword, step.name);
  const [, name = step.name, index] = step.name.match(/^(\w+)\[(\d+)\]$/) ?? [];
  const list = schema.value[name];
  if (index === undefined) return member(document, schema, name);
  if (list === undefined || !isArray(list)) return undefined;
  return followed(document, list[Number(index)], `${schema.pointer}/${name}/${index}`, schema.through);
}

/** A branch by the name of its component, by its title or by its number. */
function branchNamed(document: LoadedDocument, schema: Stop, keyword: string, name: string): Stop | undefined {
  const branches = branchesOf(document, schema, keyword);
  return (
    branches.find(({ pointer }) => pointer === `/components/schemas/${escapeToken(name)}`) ??
    branches.find(({ value }) => value['title'] === name) ??
    branches[Number(name) - 1]
  );
}
