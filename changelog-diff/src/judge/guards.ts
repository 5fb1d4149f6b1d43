import type { Change, OperationRef, Place, Subject } from '../compare/change.ts';
import type { JsonObject, JsonValue } from '../compare/json.ts';
import { statusOf } from './direction.ts';
import { followed, memberIn, objectIn, ownersOf } from './documents-at.ts';
import type { Direction, Level } from './finding.ts';
import type { Cap } from './law.ts';
import type { Documents, Rule } from './rule.ts';
import { isFlaggedOnWay, operationIn, walkPlace } from './walk-place.ts';

/** What judging depends on besides the two documents. */
export interface GuardOptions {
  /** Today as `2026-01-31`; without it no sunset counts as passed. */
  readonly today?: string;
  /** Days that must have gone by since the sunset. Default 0. */
  readonly graceDays?: number;
  /** The strictest level of what happens to an operation, by its `x-stability-level`. */
  readonly stability?: Readonly<Record<string, Level>>;
}

/** What a draft or alpha operation does may change, and that of a beta operation with a warning. */
const usualStability: Readonly<Record<string, Level>> = { draft: 'info', alpha: 'info', beta: 'warning' };

/** A change in one place of one operation. */
export interface UseAt {
  readonly rule: Rule;
  readonly change: Change;
  readonly documents: Documents;
  readonly operation: OperationRef;
  readonly place: Place;
  /** Before {@link chosenDirection}. */
  readonly direction: Direction;
}

/** The guards that hold for a use, each with the strictest level it lets through. */
export function capsOf(use: UseAt, options: GuardOptions): Cap[] {
  return [
    ...accessCaps(use),
    ...stabilityCaps(use, options),
    ...statusCaps(use),
    ...extensibleCaps(use),
    ...removalCaps(use, options),
  ];
}

/**
 * Media types, statuses and calls that the client asks for count as part of its request. Not so in the response to a
 * webhook or callback, which the integrator gives.
 */
export function chosenDirection({ rule, direction, place, change }: UseAt): Direction {
  if (rule.isChosenByClient !== true || direction === 'request') return direction;
  const isCall = ['operation', 'callback', 'callback-operation'].includes(change.subject.kind);
  return isCall || statusOf(place, change.subject) !== undefined ? 'request' : direction;
}

/** What is read-only is left out of requests, what is write-only out of responses (OpenAPI 3.0.4 section 4.7.24.2). */
function accessCaps({ documents, operation, place, direction, change }: UseAt): Cap[] {
  const keyword = direction === 'request' ? 'readOnly' : 'writeOnly';
  const flag = direction === 'request' ? 'isReadOnly' : 'isWriteOnly';
  const guard = direction === 'request' ? 'read-only' : 'write-only';
  if (!isInSchema(change)) return [];
  if ('name' in change.subject && change.subject.name === keyword) return [];
  const way = wayTo(place, change);
  const holds = (['base', 'revision'] as const).every((side) => {
    if (isFlaggedOnWay(documents[side], operation, way, flag)) return true;
    if (change.subject.kind !== 'property') return false;
    const own = followedOn(documents, side, side === 'base' ? change.before : change.after);
    return own?.[keyword] === true || (own === undefined && isFlagged(documents, change, keyword));
  });
  return holds ? [{ guard, level: 'info' }] : [];
}

/** What is required stands in the list of its object; what it is says the property. */
function wayTo(place: Place, { subject }: Change): Place {
  return subject.kind === 'required' ? [...place, { step: 'property', name: subject.name }] : place;
}

/** A property that one side lacks is what it is on the other. */
function isFlagged(documents: Documents, change: Change, keyword: string): boolean {
  const side = change.kind === 'added' ? 'revision' : 'base';
  return memberIn(documents[side], change.after ?? change.before, keyword) === true;
}

function followedOn(
  documents: Documents,
  side: 'base' | 'revision',
  value: JsonValue | undefined,
): JsonObject | undefined {
  return value === undefined ? undefined : objectIn(followed(documents[side], value));
}

const schemaKinds: ReadonlySet<string> = new Set<Subject['kind']>([
  'property',
  'required',
  'enum-value',
  'branch',
  'discriminator-value',
]);

function isInSchema({ subject }: Change): boolean {
  return schemaKinds.has(subject.kind) || ('object' in subject && subject.object === 'schema');
}

/** An operation that is not stable yet may change. */
function stabilityCaps({ documents, operation }: UseAt, { stability = usualStability }: GuardOptions): Cap[] {
  const stage = operationIn(documents.base, operation)?.value['x-stability-level'];
  const level = typeof stage === 'string' && Object.hasOwn(stability, stage) ? stability[stage] : undefined;
  return level === undefined ? [] : [{ guard: 'stability', level }];
}

/** A client must get along with any failure, so that what a failure looks like breaks it less. */
function statusCaps(use: UseAt): Cap[] {
  const { change, place } = use;
  const status = statusOf(place, change.subject);
  if (status === undefined || isSuccess(status, use)) return [];
  return [{ guard: 'non-success', level: change.subject.kind === 'response' ? 'info' : 'warning' }];
}

/** 1xx, 2xx and 3xx; `default` where the operation names no success of its own. */
function isSuccess(status: string, { documents, operation, place }: UseAt): boolean {
  if (status !== 'default') return /^[123]/.test(status);
  const calling = place.slice(0, place.findLastIndex(({ step }) => step === 'operation') + 1);
  const called = walkPlace(documents.revision, operation, calling).at(-1);
  return !Object.keys(objectIn(called?.value['responses'])).some((name) => name.startsWith('2'));
}

/** `x-extensible-enum` asks the reader of a value to be ready for others. */
function extensibleCaps({ change, documents, direction }: UseAt): Cap[] {
  const { subject } = change;
  if (direction !== 'response') return [];
  const isExtension = subject.kind === 'extension' && subject.name === 'x-extensible-enum';
  const isValue = subject.kind === 'enum-value' && 'x-extensible-enum' in ownersOf(change, documents).base;
  return isExtension || isValue ? [{ guard: 'extensible', level: 'info' }] : [];
}

/** A removal that `deprecated` announced, once the sunset, if one was named, has passed. */
function removalCaps({ rule, change, documents }: UseAt, options: GuardOptions): Cap[] {
  if (rule.isRemoval !== true) return [];
  const removed = change.before ?? documents.base.at(change.base);
  if (memberIn(documents.base, removed, 'deprecated') !== true) return [];
  const sunset = memberIn(documents.base, removed, 'x-sunset');
  return sunset === undefined || hasPassed(sunset, options) ? [{ guard: 'deprecated', level: 'info' }] : [];
}

const millisecondsPerDay = 86_400_000;

function hasPassed(sunset: JsonValue, { today, graceDays = 0 }: GuardOptions): boolean {
  if (today === undefined || typeof sunset !== 'string') return false;
  return Date.parse(today) >= Date.parse(sunset) + graceDays * millisecondsPerDay;
}
