import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { operationNotes, type ErrorMeanings } from './operation-notes.ts';
import { methods } from './reference-places.ts';

/** Extensions of an operation that its notes tell in words; Redoc would print them as JSON. */
const told = ['x-prerequisites', 'x-events', 'x-errors', 'x-media', 'x-phone-linkage', 'x-log-name', 'x-unconfirmed'];

/**
 * The specification as Redoc is to show it: what the extensions of an operation say stands in its description, and
 * descriptions hold no HTML. OpenAPI lets them (CommonMark), but what a specification says is text to us. Every
 * member named `description` counts, be it in an example: a keyword and a name cannot be told apart for certain. So do
 * the explanations of enum values, which Redoc takes for Markdown, too.
 */
export function referenceDocument(specification: JsonObject): JsonObject {
  const errors = errorMeanings(specification);
  const safe = withoutHtml(specification);
  const paths = safe['paths'];
  if (!isObject(paths)) return safe;
  // The notes escape what they quote themselves, so they come last.
  const described = Object.entries(paths).map(([path, item]) => [path, describeItem(item, errors)] as const);
  return { ...safe, paths: Object.fromEntries(described) };
}

function withoutHtml(object: JsonObject): JsonObject {
  const members = Object.entries(object).map(([key, value]): [string, JsonValue] => {
    if (key === 'description' && typeof value === 'string') return [key, escapeTags(value)];
    if (key === 'x-enumDescriptions' && isObject(value)) return [key, mapTexts(value, escapeTags)];
    return [key, withoutHtmlInside(value)];
  });
  return Object.fromEntries(members);
}

function mapTexts(object: JsonObject, change: (text: string) => string): JsonObject {
  const members = Object.entries(object).map(([key, value]): [string, JsonValue] => [
    key,
    typeof value === 'string' ? change(value) : withoutHtmlInside(value),
  ]);
  return Object.fromEntries(members);
}

/** Inside a code span the entity is shown as it stands: an escaped backtick must not open a way for tags. */
function escapeTags(markdown: string): string {
  return markdown.replaceAll('<', '&lt;');
}

function withoutHtmlInside(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(withoutHtmlInside);
  return isObject(value) ? withoutHtml(value) : value;
}

function describeItem(item: JsonValue, errors: ErrorMeanings): JsonValue {
  if (!isObject(item)) return item;
  const members = Object.entries(item).map(([key, value]): [string, JsonValue] => [
    key,
    methods.includes(key) && isObject(value) ? describeOperation(value, errors) : value,
  ]);
  return Object.fromEntries(members);
}

function describeOperation(operation: JsonObject, errors: ErrorMeanings): JsonObject {
  const notes = operationNotes(operation, errors);
  const kept = Object.entries(operation).filter(([key]) => !told.includes(key));
  const { description } = operation;
  const text = typeof description === 'string' ? description : '';
  return { ...Object.fromEntries(kept), ...(notes === '' ? {} : { description: `${text}\n\n${notes}`.trim() }) };
}

function errorMeanings(specification: JsonObject): ErrorMeanings {
  const meanings = ['components', 'schemas', 'ErrorCode', 'x-enumDescriptions'].reduce<JsonValue | undefined>(
    (value, key) => (isObject(value) ? value[key] : undefined),
    specification,
  );
  return isObject(meanings) ? meanings : {};
}
