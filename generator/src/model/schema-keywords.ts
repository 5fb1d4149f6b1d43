import { isArray, isObject, type JsonValue } from '@cc-gateway/loader';

const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

function isCount(value: JsonValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isNumber(value: JsonValue): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isType(value: JsonValue): boolean {
  return typeof value === 'string' && TYPES.has(value);
}

function isNames(value: JsonValue): boolean {
  return isArray(value) && value.every((item) => typeof item === 'string');
}

/**
 * The keywords that judge a value by themselves (JSON Schema 2020-12 validation, section 6), and what their own value
 * has to be. They are checked when a server is generated, so that the server need not do it when it starts.
 */
export const ASSERTIONS: ReadonlyMap<string, (value: JsonValue) => boolean> = new Map<
  string,
  (value: JsonValue) => boolean
>([
  ['type', (value) => isType(value) || (isArray(value) && value.length > 0 && value.every(isType))],
  ['enum', isArray],
  ['const', () => true],
  ['multipleOf', (value) => typeof value === 'number' && value > 0],
  ['maximum', isNumber],
  ['exclusiveMaximum', isNumber],
  ['minimum', isNumber],
  ['exclusiveMinimum', isNumber],
  ['maxLength', isCount],
  ['minLength', isCount],
  ['pattern', (value) => typeof value === 'string'],
  ['maxItems', isCount],
  ['minItems', isCount],
  ['uniqueItems', (value) => typeof value === 'boolean'],
  ['maxContains', isCount],
  ['minContains', isCount],
  ['maxProperties', isCount],
  ['minProperties', isCount],
  ['required', isNames],
  ['dependentRequired', (value) => isObject(value) && Object.values(value).every(isNames)],
]);

/** Keywords whose value is a schema. */
export const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/** Keywords whose value is a list of schemas. */
export const SCHEMA_LISTS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

/** Keywords whose value maps names to schemas. */
export const SCHEMA_MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas']);

// What types are made of, besides the keywords that hold schemas.
const TYPED_ASSERTIONS: ReadonlySet<string> = new Set(['type', 'enum', 'required']);

function isSchema(value: JsonValue): boolean {
  return isObject(value) || typeof value === 'boolean';
}

/** Whether a keyword that a type may be made of has a value that it can have. */
export function isTypeable(keyword: string, value: JsonValue): boolean {
  if (TYPED_ASSERTIONS.has(keyword)) return ASSERTIONS.get(keyword)?.(value) !== false;
  if (SCHEMA_KEYWORDS.has(keyword)) return isSchema(value) || (keyword === 'items' && isArray(value));
  if (SCHEMA_LISTS.has(keyword)) return isArray(value);
  return !SCHEMA_MAPS.has(keyword) || isObject(value);
}
