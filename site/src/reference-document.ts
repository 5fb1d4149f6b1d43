import { isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { operationNotes, type ErrorMeanings } from './operation-notes.ts';
import { methods } from './reference-places.ts';

/** Extensions of an operation that its notes tell in words; Redoc would print them as JSON. */
const told = ['x-prerequisites', 'x-events', 'x-errors', 'x-media', 'x-phone-linkage', 'x-log-name', 'x-unconfirmed'];

/**
 * The specification as Redoc is to show it: what the extensions of an operation say stands in its description.
 * Nothing else differs.
 */
export function referenceDocument(specification: JsonObject): JsonObject {
  const errors = errorMeanings(specification);
  const paths = specification['paths'];
  if (!isObject(paths)) return specification;
  const described = Object.entries(paths).map(([path, item]) => [path, describeItem(item, errors)] as const);
  return { ...specification, paths: Object.fromEntries(described) };
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
