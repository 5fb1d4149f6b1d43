import { escapeToken, isArray, isObject, type JsonObject, type JsonValue, unescapeToken } from '@cc-gateway/loader';
import { SCHEMA_KEYWORDS, SCHEMA_LISTS, SCHEMA_MAPS } from '../model/schema-keywords.ts';

/** Who makes a value: the client (`request`) or the server (`response`). */
export type Direction = 'request' | 'response';

type MapSchema = (schema: JsonObject) => JsonObject;

/** An object with other values, or the same object where no value becomes another: most of a document stays. */
function mapValues(map: JsonObject, change: (value: JsonValue, key: string) => JsonValue): JsonObject {
  let changes: Map<string, JsonValue> | undefined;
  for (const key in map) {
    const value = map[key] ?? null;
    const changed = change(value, key);
    if (changed !== value) (changes ??= new Map<string, JsonValue>()).set(key, changed);
  }
  if (changes === undefined) return map;
  const changed = changes;
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, changed.get(key) ?? value]));
}

/** As {@link mapValues}, of a list. */
function mapItems(list: readonly JsonValue[], change: (item: JsonValue) => JsonValue): readonly JsonValue[] {
  const changed = list.map(change);
  return changed.some((item, index) => item !== list[index]) ? changed : list;
}

/** An object without some of its members; the same object where it has none of them. */
export function without(object: JsonObject, names: readonly string[]): JsonObject {
  if (!names.some((name) => Object.hasOwn(object, name))) return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

function ifObject(value: JsonValue, change: MapSchema): JsonValue {
  return isObject(value) ? change(value) : value;
}

/** A schema whose direct subschemas are changed; the same schema where none becomes another. */
export function mapSubschemas(schema: JsonObject, change: MapSchema): JsonObject {
  return mapValues(schema, (value, keyword) => {
    if (SCHEMA_KEYWORDS.has(keyword)) return ifObject(value, change);
    if (SCHEMA_LISTS.has(keyword) && isArray(value)) return mapItems(value, (item) => ifObject(item, change));
    const isMap = SCHEMA_MAPS.has(keyword) || keyword === '$defs';
    return isMap && isObject(value) ? mapValues(value, (item) => ifObject(item, change)) : value;
  });
}

/** Members whose own members have names that the author chose: there `default` is a name like any other. */
export const NAME_MAPS: ReadonlySet<string> = new Set([
  ...SCHEMA_MAPS,
  ...['$defs', 'paths', 'webhooks', 'content', 'responses', 'headers', 'callbacks', 'encoding', 'additionalOperations'],
  ...['schemas', 'parameters', 'requestBodies', 'pathItems', 'securitySchemes', 'links', 'mediaTypes'],
]);

// What a member of a path item, an operation or `components` says about who makes the values below it.
const REQUEST_KEYS = new Set(['parameters', 'requestBody', 'requestBodies']);
const DATA_KEYS = /^(?:examples?|default|x-.*)$/;

type MapPlace = (schema: JsonObject, direction: Direction) => JsonObject;

/** Who makes the values below a member. */
function makerBelow(key: string, direction: Direction, isTurned: boolean): Direction {
  if (REQUEST_KEYS.has(key)) return isTurned ? 'response' : 'request';
  if (key === 'responses') return isTurned ? 'request' : 'response';
  return direction;
}

function mapMember(
  key: string,
  value: JsonValue,
  change: MapPlace,
  direction: Direction,
  isInverted: boolean,
): JsonValue {
  if (DATA_KEYS.test(key)) return value;
  if ((key === 'schema' || key === 'itemSchema') && isObject(value)) return change(value, direction);
  const isTurned = key === 'callbacks' || key === 'webhooks' ? !isInverted : isInverted;
  const below = makerBelow(key, direction, isTurned);
  if (!isObject(value) || !NAME_MAPS.has(key)) return mapNode(value, change, below, isTurned);
  return mapValues(value, (named) => mapNode(named, change, below, isTurned));
}

function mapNode(node: JsonValue, change: MapPlace, direction: Direction, isInverted: boolean): JsonValue {
  if (isArray(node)) return mapItems(node, (item) => mapNode(item, change, direction, isInverted));
  if (!isObject(node)) return node;
  return mapValues(node, (value, key) => mapMember(key, value, change, direction, isInverted));
}

function schemasOf(root: JsonObject): JsonObject {
  const { components } = root;
  const schemas = isObject(components) ? components['schemas'] : undefined;
  return isObject(schemas) ? schemas : {};
}

/** The named schemas of a document. */
export function namedSchemas(root: JsonObject): ReadonlyMap<string, JsonObject> {
  const entries = Object.entries(schemasOf(root));
  return new Map(
    entries.flatMap(([name, schema]): [string, JsonObject][] => (isObject(schema) ? [[name, schema]] : [])),
  );
}

/**
 * A document whose schemas are changed: those that stand in operations and components, each with who makes its values
 * (turned round in callbacks and webhooks), and the named ones.
 *
 * @param named - gives what becomes of the named schemas
 */
export function mapDocument(
  root: JsonObject,
  named: (schemas: JsonObject) => JsonObject,
  change: MapPlace,
): JsonObject {
  const { components } = root;
  const mapped = mapNode({ ...root, ...withoutSchemas(components) }, change, 'response', false);
  const rest = isObject(mapped) ? mapped : root;
  if (!isObject(components) || !isObject(components['schemas'])) return rest;
  const others = isObject(rest['components']) ? rest['components'] : {};
  return { ...rest, components: { ...others, schemas: named(schemasOf(root)) } };
}

function withoutSchemas(components: JsonValue | undefined): JsonObject {
  if (!isObject(components)) return {};
  return { components: without(components, ['schemas']) };
}

const NAMED = '#/components/schemas/';

/** The name that a reference to a named schema has. */
export function referredName(schema: JsonObject): string | undefined {
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith(NAMED)) return undefined;
  const name = reference.slice(NAMED.length);
  return name.includes('/') ? undefined : unescapeToken(decoded(name));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A reference to a named schema. */
export function referenceTo(name: string): string {
  return NAMED + encodeURIComponent(escapeToken(name));
}
