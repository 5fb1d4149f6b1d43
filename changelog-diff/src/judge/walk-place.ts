import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { OperationRef, Place, Step } from '../compare/change.ts';
import { escapeToken, isArray, isObject, type JsonObject, type JsonPointer, type JsonValue } from '../compare/json.ts';
import { memberIn, referenceIn } from './documents-at.ts';

/** An object on the way to a place. */
export interface Stop {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly isReadOnly: boolean;
  readonly isWriteOnly: boolean;
  /** Where steps lead from here; `undefined` where the document does not have what a step names. */
  readonly inner: Map<string, Stop | undefined>;
}

/** What is known of the ways through a document. */
interface Walks {
  readonly operations: WeakMap<OperationRef, Stop | undefined>;
  /** By pointer. Ways that lead to the same object have the rest in common: each step from it is gone once. */
  readonly stops: Map<JsonPointer, Stop>;
}

const walks = new WeakMap<LoadedDocument, Walks>();

/**
 * The objects passed on the way from an operation to a place, the operation first, references followed. Ends
 * early where the document does not have what the place names.
 */
export function walkPlace(document: LoadedDocument, operation: OperationRef, place: Place): readonly Stop[] {
  const stops: Stop[] = [];
  let stop = operationIn(document, operation);
  for (let index = 0; stop !== undefined; index++) {
    stops.push(stop);
    const step = place[index];
    if (step === undefined) break;
    stop = stepOn(document, stop, step);
  }
  return stops;
}

/** Whether one of the objects on the way from an operation to a place is read-only, or write-only. */
export function isFlaggedOnWay(
  document: LoadedDocument,
  operation: OperationRef,
  place: Place,
  flag: 'isReadOnly' | 'isWriteOnly',
): boolean {
  let stop = operationIn(document, operation);
  for (let index = 0; stop !== undefined; index++) {
    if (stop[flag]) return true;
    const step = place[index];
    if (step === undefined) return false;
    stop = stepOn(document, stop, step);
  }
  return false;
}

/** An operation of the document, found by its path or by the form of it. */
export function operationIn(document: LoadedDocument, operation: OperationRef): Stop | undefined {
  const { operations } = walksIn(document);
  if (operations.has(operation)) return operations.get(operation);
  const found = findOperation(document, operation);
  operations.set(operation, found);
  return found;
}

function walksIn(document: LoadedDocument): Walks {
  const known = walks.get(document) ?? { operations: new WeakMap(), stops: new Map() };
  walks.set(document, known);
  return known;
}

function stepOn(document: LoadedDocument, from: Stop, step: Step): Stop | undefined {
  const key = keyOf(step);
  if (from.inner.has(key)) return from.inner.get(key);
  const next = stepFrom(document, from, step);
  from.inner.set(key, next);
  return next;
}

const keys = new WeakMap<Step, string>();

function keyOf(step: Step): string {
  const key = keys.get(step) ?? JSON.stringify(step);
  keys.set(step, key);
  return key;
}

function stopAt(document: LoadedDocument, pointer: JsonPointer, value: JsonObject): Stop {
  const { stops } = walksIn(document);
  const stop = stops.get(pointer) ?? {
    value,
    pointer,
    isReadOnly: memberIn(document, value, 'readOnly') === true,
    isWriteOnly: memberIn(document, value, 'writeOnly') === true,
    inner: new Map(),
  };
  stops.set(pointer, stop);
  return stop;
}

function findOperation(document: LoadedDocument, { method, path, webhook }: OperationRef): Stop | undefined {
  const root = stopAt(document, '', document.value);
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
  return followed(document, value, `${from.pointer}/${escapeToken(name)}`);
}

function followed(document: LoadedDocument, start: JsonValue | undefined, at: JsonPointer): Stop | undefined {
  let value = start;
  let pointer = at;
  for (let target = referenceIn(value), hops = 0; target !== undefined; target = referenceIn(value), hops++) {
    if (hops > 50) return undefined;
    // A reference with siblings stands for itself; what it refers to is looked into where a member is missing.
    if (isObject(value) && Object.keys(value).length > 1) break;
    pointer = target;
    value = document.at(target);
  }
  return isObject(value) ? stopAt(document, pointer, value) : undefined;
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
    const stops = list.map((value, index) => followed(document, value, `${pointer}/${index}`));
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
  return [stopAt(document, target, value), ...branches];
}

function branchesOf(document: LoadedDocument, schema: Stop, keyword: string): Stop[] {
  const list = schema.value[keyword];
  if (list === undefined || !isArray(list)) return [];
  const at = (index: number) => `${schema.pointer}/${keyword}/${index}`;
  const stops = list.map((value, index) => followed(document, value, at(index)));
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
  return followed(document, list[Number(index)], `${schema.pointer}/${name}/${index}`);
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
