import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { Change, OperationRef, Place } from '../../compare/change.ts';
import type { JsonValue } from '../../compare/json.ts';
import { describePlace } from '../../report/describe-place.ts';
import type { Direction, Witness } from '../finding.ts';
import { type Payload, payloadAt } from './change/payload.ts';
import { changedSchemas } from './change/schema-place.ts';
import { directionOf } from '../direction.ts';
import { type Case, phases, type SearchLimits, WitnessSearch } from './witness-search.ts';

/** Which use of a change is to be shown. Without operation and places the first of the direction is taken. */
export interface WitnessUse {
  readonly direction: Direction;
  readonly operation?: OperationRef;
  readonly places?: readonly Place[];
  /** Which side is to accept the value. Default: that of old clients in requests, that of new servers in responses. */
  readonly validIn?: 'base' | 'revision';
}

export interface Documents {
  readonly base: LoadedDocument;
  readonly revision: LoadedDocument;
}

/** Larger values show nothing to a reader. */
const largest = 2048;
const mostPlaces = 3;

/**
 * A small value that shows why a change breaks: accepted by the side that its producer knows and refused by the
 * other, that is, in requests valid in the base only, in responses valid in the revision only. It is a whole body,
 * parameter or header if that is small, else a value of the schema that changed; `at` says which. `undefined` when no
 * payload can show the change or none was found for certain. Pure, and bounded in time for every schema.
 */
export function findWitness(
  change: Change,
  use: WitnessUse,
  documents: Documents,
  shared: SharedSearch = {},
): Witness | undefined {
  const found = findShown(change, use, documents, shared);
  return found === undefined ? undefined : { value: found.value, validIn: found.validIn, at: found.at };
}

/** A witness together with the two schemas that judge it. */
export type ShownWitness = Witness & Record<'base' | 'revision', JsonValue>;

/** What the searches of several changes between the same documents share. */
export type SharedSearch = Pick<SearchLimits, 'budget' | 'made'>;

export function findShown(
  change: Change,
  use: WitnessUse,
  documents: Documents,
  shared: SharedSearch = {},
): ShownWitness | undefined {
  if (!isShownByPayloads(change)) return undefined;
  const validIn = use.validIn ?? (use.direction === 'request' ? 'base' : 'revision');
  const search = new WitnessSearch(change, documents, validIn, { ...shared, most: largest });
  const cases = [...casesOf(change, use, documents)];
  for (const phase of phases) {
    for (const shown of cases) {
      const value = search.find(shown, phase);
      if (value === undefined) continue;
      return { value, validIn, at: shown.at, base: shown.base, revision: shown.revision };
    }
  }
  return undefined;
}

/**
 * A value of the schema that changed that one side accepts and the other refuses, whatever the payloads are that the
 * schema is a part of.
 */
export function findLocalWitness(
  change: Change,
  documents: Documents,
  validIn: Witness['validIn'],
): JsonValue | undefined {
  const local = changedSchemas(change, documents);
  if (local === undefined) return undefined;
  const search = new WitnessSearch(change, documents, validIn);
  const shown = { base: local.base.value, revision: local.revision.value, place: [], isLocal: true };
  for (const phase of phases) {
    const value = search.find(shown, phase);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether a value of a schema can show the change; documents, URLs and the presence of parameters cannot be values. */
export function isShownByPayloads({ subject }: Change): boolean {
  switch (subject.kind) {
    case 'property':
    case 'required':
    case 'enum-value':
    case 'branch':
      return true;
    case 'keyword':
      return isSchemaKeyword(subject.object, subject.name);
    default:
      return false;
  }
}

/** Keywords that refuse no value: what they say is about the use of values, or the bytes in texts. */
const silent = [
  ...['discriminator', 'readOnly', 'writeOnly', 'deprecated', 'default', 'xml'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
];

function isSchemaKeyword(object: string, name: string): boolean {
  if (object === 'schema') return !silent.includes(name);
  return ['media-type', 'parameter', 'header'].includes(object) && name === 'schema';
}

interface Shown extends Case {
  readonly at: string;
}

interface OperationPlace {
  readonly operation: OperationRef;
  readonly place: Place;
}

/** What may show the change, the whole payloads first. */
function* casesOf(change: Change, use: WitnessUse, documents: Documents): Generator<Shown> {
  const places = placesOf(change, use);
  for (const { operation, place } of places) {
    const base = payloadAt(documents.base, operation, place);
    const revision = payloadAt(documents.revision, operation, place);
    if (base === undefined || base.steps !== revision?.steps) continue;
    yield wholePayload(base, revision, place);
  }
  const [first] = places;
  const local = changedSchemas(change, documents);
  if (local === undefined || (first === undefined && change.operations.length > 0)) return;
  const at = first === undefined ? `schema ${local.revision.pointer}` : describePlace(first.place);
  yield { base: local.base.value, revision: local.revision.value, place: [], at, isLocal: true };
}

function wholePayload(base: Payload, revision: Payload, place: Place): Shown {
  const { steps } = base;
  const at = describePlace(place.slice(0, steps));
  return { base: base.schema, revision: revision.schema, place: place.slice(steps), at, isLocal: false };
}

function placesOf({ operations, subject }: Change, use: WitnessUse): OperationPlace[] {
  const { operation: chosen, places = [] } = use;
  if (chosen !== undefined) return places.slice(0, mostPlaces).map((place) => ({ operation: chosen, place }));
  const found: OperationPlace[] = [];
  for (const { operation, places: all } of operations) {
    for (const place of all) {
      if (directionOf(operation, place, subject) === use.direction) found.push({ operation, place });
      if (found.length === mostPlaces) return found;
    }
  }
  return found;
}
