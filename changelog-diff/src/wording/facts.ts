import type { LoadedDocument } from '@cc-gateway/loader';
import { asText, compareText } from '../compare/canonical.ts';
import { type Change, type Place, pointerOf, type Step, type Subject } from '../compare/change.ts';
import {
  isArray,
  isObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  toPointer,
  fromPointer,
} from '../compare/json.ts';

/** What a sentence about a change can mention. */
export const factNames = [
  'name',
  'owner',
  'part',
  'value',
  'meaning',
  'before',
  'after',
  'range',
  'formerRange',
  'members',
  'description',
  'about',
  'demand',
  'component',
  'method',
  'path',
] as const;

export type FactName = (typeof factNames)[number];

export type Facts = Readonly<Record<FactName, string | undefined>>;

/** The two documents that a change is between. */
export interface Documents {
  readonly base: LoadedDocument;
  readonly revision: LoadedDocument;
}

/** The facts of a change, as text; `undefined` for what it does not have. */
export function factsOf(change: Change, documents: Documents): Facts {
  const document = change.kind === 'removed' ? documents.base : documents.revision;
  const { subject } = change;
  const places = change.operations.flatMap((use) => use.places);
  const value = subject.kind === 'enum-value' ? subject.value : (change.after ?? change.before);
  const owner = ownerObject(document, pointerOf(change), subject);
  const [use] = change.operations;
  return {
    name: fullNameOf(subject),
    owner: joined(byFrequency(places.map(ownerOf))) ?? wholeOf(change),
    part: joined(places.map(partOf).sort()) ?? (subject.kind === 'parameter' ? 'request' : undefined),
    value: formatValue(value),
    meaning: meaningOf(owner, value),
    before: formatValue(change.before),
    after: formatValue(change.after),
    range: rangeOf(owner),
    formerRange: rangeOf(ownerObject(documents.base, change.base, subject)),
    members: joined(membersOf(document, change.after ?? change.before)),
    description: descriptionIn(change.after ?? change.before),
    about: aboutOf(followed(document, document.at(pointerOf(change)))),
    demand: demandOf(change.after),
    component: change.via?.slice(change.via.lastIndexOf('/') + 1),
    method: use?.operation.method.toUpperCase(),
    path: use?.operation.path,
  };
}

/** The name with the path inside an extension: `x-range.maximum`. */
function fullNameOf(subject: Subject): string | undefined {
  return subject.kind === 'extension' ? [subject.name, ...subject.path].join('.') : nameOf(subject);
}

/** The name that a subject has, if it has one. */
export function nameOf(subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'operation':
    case 'callback-operation':
      return `${subject.method.toUpperCase()} ${subject.path}`;
    case 'response':
      return subject.status;
    case 'enum-value':
      return formatValue(subject.value);
    case 'security':
      return subject.requirement;
    case 'server':
      return subject.url;
    case 'description':
      return subject.keyword;
    case 'request-body':
      return undefined;
    default:
      return subject.name;
  }
}

/** `a`, `a and b`, `a, b, and c`: each once, in the order of their first use. */
export function joined(texts: readonly (string | undefined)[]): string | undefined {
  const distinct = [...new Set(texts.filter((text) => text !== undefined))];
  if (distinct.length < 3) return distinct.length === 0 ? undefined : distinct.join(' and ');
  return `${distinct.slice(0, -1).join(', ')}, and ${distinct.at(-1) ?? ''}`;
}

function partOf(place: Place): string | undefined {
  const [first] = place;
  if (first === undefined) return undefined;
  return first.step === 'response' ? 'response' : first.step === 'callback' ? 'callback' : 'request';
}

/** The innermost thing on the way that has a name of its own; failing that, the body. */
function ownerOf(place: Place): string | undefined {
  const named = place.findLast(isNamed);
  if (named !== undefined) return named.name;
  const [first] = place;
  return first?.step === 'request-body' ? 'the request body' : first?.step === 'response' ? 'the response' : undefined;
}

/** The most frequent first, so that a long list begins with what readers know. */
function byFrequency(texts: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

/** The description of a value, or those of the items of a list. */
function descriptionIn(value: JsonValue | undefined): string | undefined {
  return isArray(value) ? joined(value.map((item) => textIn(item, 'description'))) : textIn(value, 'description');
}

/** What a thing is, in a sentence: its summary, else the first sentence of its description. */
function aboutOf(value: JsonObject | undefined): string | undefined {
  return textIn(value, 'summary') ?? textIn(value, 'description')?.split(/\.\s/)[0];
}

const digitsOnly = /^\^(?:\[0-9\]|\\d)[+*]\$$/;

/** What a condition demands of the texts that it is about, where it demands a pattern. */
function demandOf(value: JsonValue | undefined): string | undefined {
  const properties = isObject(value) && isObject(value['properties']) ? Object.values(value['properties']) : [];
  const patterns = properties.map((property) => textIn(property, 'pattern'));
  const demands = patterns.map((pattern) =>
    pattern === undefined
      ? undefined
      : digitsOnly.test(pattern)
        ? 'only digits are allowed'
        : `it has to match ${pattern}`,
  );
  return joined(demands);
}

/** What a change that is in nothing named belongs to. */
function wholeOf({ subject, operations, via }: Change): string {
  const component = via?.slice(via.lastIndexOf('/') + 1);
  const isOfScheme = 'object' in subject && ['security-scheme', 'oauth-flow'].includes(subject.object);
  if (isOfScheme) return `the security scheme ${component ?? ''}`;
  return operations.length > 0 ? 'this interface' : (component ?? 'the document');
}

function isNamed(step: Step): step is Extract<Step, { step: 'parameter' | 'property' | 'header' }> {
  return step.step === 'parameter' || step.step === 'property' || step.step === 'header';
}

/** The object that a keyword, value or extension belongs to. */
function ownerObject(document: LoadedDocument, pointer: JsonPointer, subject: Subject): JsonObject | undefined {
  const depth = subject.kind === 'enum-value' ? 2 : 1;
  const tokens = fromPointer(pointer);
  const extension = tokens.findIndex((token) => subject.kind === 'extension' && token === subject.name);
  const owner = document.at(toPointer(extension < 0 ? tokens.slice(0, -depth) : tokens.slice(0, extension)));
  return isObject(owner) ? owner : undefined;
}

function meaningOf(owner: JsonObject | undefined, value: JsonValue | undefined): string | undefined {
  return textIn(owner?.['x-enumDescriptions'], asText(value));
}

function rangeOf(owner: JsonObject | undefined): string | undefined {
  const range = isObject(owner?.['x-range']) ? owner['x-range'] : owner;
  const minimum = formatValue(range?.['minimum']);
  const maximum = formatValue(range?.['maximum']);
  return minimum === undefined || maximum === undefined ? undefined : `${minimum}–${maximum}`;
}

/** The names of the properties of a schema, of a body, or of what a condition is about. */
function membersOf(document: LoadedDocument, value: JsonValue | undefined): string[] {
  const object = followed(document, value);
  const schemas = [object, ...schemasOfContent(object?.['content'])].map((schema) => followed(document, schema));
  const names = schemas.flatMap((schema) => Object.keys(isObject(schema?.['properties']) ? schema['properties'] : {}));
  return [...new Set(names)].sort(compareText);
}

function schemasOfContent(content: JsonValue | undefined): (JsonValue | undefined)[] {
  return isObject(content)
    ? Object.values(content).map((media) => (isObject(media) ? media['schema'] : undefined))
    : [];
}

function followed(document: LoadedDocument, value: JsonValue | undefined): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const reference = value['$ref'];
  const target = typeof reference === 'string' ? document.at(reference.slice(1)) : undefined;
  return isObject(target) ? target : value;
}

function textIn(value: JsonValue | undefined, member: string): string | undefined {
  const text = isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined;
  return typeof text === 'string' ? text.replace(/\.$/, '') : undefined;
}

/** Text as it is, lists item by item, anything else as JSON. */
function formatValue(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (isArray(value)) return joined(value.map(formatValue)) ?? '(empty)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
