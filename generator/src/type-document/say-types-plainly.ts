import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { isTypeable } from '../model/schema-keywords.ts';
import { mapDocument, mapSubschemas, without } from './schema-walk.ts';

function distinct(schemas: readonly JsonValue[]): JsonValue[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}

/** In TypeScript an index signature speaks of the declared members too, so it has to allow what they are. */
function openObject(schema: JsonObject): JsonObject {
  const { properties, additionalProperties } = schema;
  if (!isObject(properties) || !isObject(additionalProperties)) return schema;
  if (Object.keys(additionalProperties).length === 0 || Object.keys(properties).length === 0) return schema;
  return { ...schema, additionalProperties: { anyOf: distinct([additionalProperties, ...Object.values(properties)]) } };
}

const TYPE_KEYWORDS = [
  'type',
  '$ref',
  'properties',
  'allOf',
  'anyOf',
  'oneOf',
  'enum',
  'const',
  'items',
  'additionalProperties',
];

function hasType(schema: JsonValue): boolean {
  return isObject(schema) && TYPE_KEYWORDS.some((keyword) => Object.hasOwn(schema, keyword));
}

/**
 * openapi-typescript makes a union of an object and its `anyOf`, where both hold; and `unknown` of a branch that only
 * requires members. Both become what they mean: an intersection, without the branches that say nothing of types.
 */
function joinBranches(schema: JsonObject): JsonObject {
  if (!Object.hasOwn(schema, 'anyOf') && !Object.hasOwn(schema, 'oneOf')) return schema;
  const { anyOf, oneOf, allOf, ...rest } = schema;
  if (!hasType(rest) || Object.hasOwn(rest, '$ref')) return schema;
  const lists = [
    { keyword: 'anyOf', list: anyOf },
    { keyword: 'oneOf', list: oneOf },
  ].flatMap(({ keyword, list }) => (isArray(list) ? [{ keyword, list }] : []));
  const joined = lists.filter(({ list }) => list.every(hasType)).map(({ keyword, list }) => ({ [keyword]: list }));
  if (lists.length === 0) return schema;
  const all = [...(isArray(allOf) ? allOf : []), ...joined];
  return all.length === 0 ? rest : { ...rest, allOf: all };
}

/** JSON Schema 2020-12 section 8.2.3.1: keywords beside `$ref` hold as well. */
function joinReference(schema: JsonObject): JsonObject {
  if (!Object.hasOwn(schema, '$ref')) return schema;
  const { $ref: reference, ...rest } = schema;
  if (reference === undefined || !hasType(rest)) return schema;
  const { allOf } = rest;
  return { ...rest, allOf: [{ $ref: reference }, ...(isArray(allOf) ? allOf : [])] };
}

const FORMATS = new Set(['binary', 'date-time', 'int64']);

/** OpenAPI 3.0 spells null beside the type; what has a type of its own in code is told by the type alone. */
function nullableFormat(schema: JsonObject): JsonObject {
  const { type, format, nullable } = schema;
  if (typeof type !== 'string' || typeof format !== 'string' || !FORMATS.has(format) || nullable !== true)
    return schema;
  return { ...without(schema, ['nullable']), type: [type, 'null'] };
}

/** What has to be null is nothing else, whatever stands beside it; an intersection with itself has no type. */
function nothingButNull(schema: JsonObject): JsonObject {
  if (schema['type'] !== 'null' && schema['const'] !== null) return schema;
  return { ...without(schema, ['const', 'allOf', 'anyOf', 'oneOf', 'items', 'properties']), type: 'null' };
}

/** Without the keywords whose values they cannot have: the server tells of them, and no type can be made of them. */
function withoutUnusable(schema: JsonObject): JsonObject {
  const unusable: string[] = [];
  for (const keyword in schema) if (!isTypeable(keyword, schema[keyword] ?? null)) unusable.push(keyword);
  return unusable.length === 0 ? schema : without(schema, unusable);
}

/** Writes schemas so that openapi-typescript gives them the type that they mean. */
export function sayTypesPlainly(root: JsonObject, version: string): JsonObject {
  const change = (schema: JsonObject): JsonObject => {
    const usable = withoutUnusable(schema);
    const inner = mapSubschemas(version === '3.0' ? usable : joinReference(usable), change);
    return openObject(joinBranches(nothingButNull(nullableFormat(inner))));
  };
  const named = (schemas: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, isObject(schema) ? change(schema) : schema]),
    );
  return mapDocument(root, named, change);
}
