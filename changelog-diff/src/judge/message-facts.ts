import type { Change } from '../compare/change.ts';
import { fromPointer, isArray, type JsonPointer, type JsonValue } from '../compare/json.ts';
import { describePlace } from '../report/describe-place.ts';
import { nameOf } from '../wording/facts.ts';

/** What the message of a rule can name. */
export interface MessageFacts {
  /** What came, went or changed: a property, a status, a value. */
  readonly name: string;
  /** Where: `query parameter limit`, `response 200 application/json items[].id`, `Order.price`. */
  readonly owner: string;
  readonly before: string;
  readonly after: string;
}

/** The facts of a change; `owner` is its place in the component it stands in, else in the first operation. */
export function messageFactsOf(change: Change): MessageFacts {
  return {
    name:
      change.subject.kind === 'enum-value' ? written(change.subject.value) : (nameOf(change.subject) ?? 'request body'),
    owner: ownerOf(change),
    before: written(change.before),
    after: written(change.after),
  };
}

function ownerOf(change: Change): string {
  const holder = change.kind === 'added' ? change.base : change.kind === 'removed' ? change.revision : change.revision;
  const component = inComponent(change.kind === 'changed' ? holder.slice(0, holder.lastIndexOf('/')) : holder);
  if (component !== undefined) return component;
  const [use] = change.operations;
  if (use === undefined) return 'the document';
  const [place = []] = use.places;
  const operation = `${use.operation.method.toUpperCase()} ${use.operation.path}`;
  return place.length === 0 ? operation : `${operation} ${describePlace(place)}`;
}

/** `#/components/schemas/Order/properties/price` is `Order.price`. */
function inComponent(pointer: JsonPointer): string | undefined {
  const [components, , name, ...rest] = fromPointer(pointer);
  if (components !== 'components' || name === undefined) return undefined;
  return name + rest.map((token, index) => described(token, rest[index - 1])).join('');
}

/** Names stand for themselves; what only leads to them is left out. */
function described(token: string, before: string | undefined): string {
  if (before === 'properties') return `.${token}`;
  if (token === 'items') return '[]';
  return ['properties', 'headers', 'content', 'schema', 'flows', 'scopes'].includes(token) ? '' : ` ${token}`;
}

/**
 * Text as it is unless it could be taken for something else, a list by its items, anything else as JSON, cut where it
 * gets long.
 */
export function written(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  const text =
    isArray(value) && value.every((item) => typeof item !== 'object')
      ? value.map((item) => (item === '' ? '""' : String(item))).join(', ')
      : scalar(value);
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function scalar(value: JsonValue): string {
  return typeof value === 'string' && !isMistakable(value) ? value : JSON.stringify(value);
}

/** Nothing to see, or what a number, a flag, null or a missing value look like as well. */
function isMistakable(text: string): boolean {
  return text !== text.trim() || /^(?:|true|false|null|nothing|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text);
}
