import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { mapDocument, mapSubschemas, namedSchemas, referenceTo, referredName, without } from './schema-walk.ts';

interface Tag {
  /** What the property may be, as the mapping or the name of the schema says. */
  readonly values: readonly string[];
  /** Whether a mapping says so, rather than the name. */
  readonly isMapped: boolean;
}

/** By name of the schema and of the property. */
type Tags = Map<string, Map<string, Tag>>;

/** Values of the mapping by the name of the schema they lead to (OpenAPI 3.1.1 section 4.8.25). */
function mappedValues(discriminator: JsonObject): ReadonlyMap<string, string[]> {
  const { mapping } = discriminator;
  const values = new Map<string, string[]>();
  for (const [value, to] of Object.entries(isObject(mapping) ? mapping : {})) {
    if (typeof to !== 'string') continue;
    const name = referredName({ $ref: to }) ?? referredName({ $ref: referenceTo(to) });
    if (name !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

function addTag(tags: Tags, name: string, property: string, tag: Tag): void {
  const own = tags.get(name) ?? new Map<string, Tag>();
  const before = own.get(property);
  const isMapped = tag.isMapped || before?.isMapped === true;
  own.set(property, { values: [...new Set([...(before?.values ?? []), ...tag.values])], isMapped });
  tags.set(name, own);
}

function branchNames(schema: JsonObject): string[] {
  const branches = ['oneOf', 'anyOf'].flatMap((keyword) => {
    const list = schema[keyword];
    return isArray(list) ? list.filter(isObject) : [];
  });
  return branches.flatMap((branch) => referredName(branch) ?? []);
}

/** The schemas that extend one by `allOf`. */
function heirs(schemas: ReadonlyMap<string, JsonObject>, name: string): string[] {
  return [...schemas].flatMap(([heir, { allOf }]) => {
    const isHeir = isArray(allOf) && allOf.some((branch) => isObject(branch) && referredName(branch) === name);
    return isHeir ? [heir] : [];
  });
}

/** What a discriminator calls each of the named branches: what the mapping says, else the name. */
export function discriminatorValues(
  discriminator: JsonObject,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const mapped = mappedValues(discriminator);
  return new Map(names.map((name) => [name, mapped.get(name) ?? [name]]));
}

function collectTags(schemas: ReadonlyMap<string, JsonObject>, schema: JsonObject, owner: string, tags: Tags): void {
  const { discriminator } = schema;
  const property = isObject(discriminator) ? discriminator['propertyName'] : undefined;
  if (!isObject(discriminator) || typeof property !== 'string') return;
  const mapped = mappedValues(discriminator);
  const branches = branchNames(schema);
  for (const name of branches.length > 0 ? branches : heirs(schemas, owner)) {
    const values = mapped.get(name);
    addTag(tags, name, property, { values: values ?? [name], isMapped: values !== undefined });
  }
}

function typedValues(values: readonly string[], type: JsonValue | undefined): JsonValue[] {
  if (type === 'integer' || type === 'number') return values.map(Number);
  return type === 'boolean' ? values.map((value) => value === 'true') : [...values];
}

function tagged(schema: JsonObject, property: string, tag: Tag): JsonObject {
  const { properties, required, allOf } = schema;
  const names = isArray(required) ? required : [];
  const own = isObject(properties) && Object.hasOwn(properties, property) ? properties[property] : undefined;
  const declared = isObject(own) ? own : {};
  const isFixed = Object.hasOwn(declared, 'const') || Object.hasOwn(declared, 'enum');
  // What a schema says of itself is more than its name says, and less than a mapping.
  const fixed =
    isFixed && !tag.isMapped
      ? declared
      : { ...without(declared, ['const', 'enum', '$ref']), enum: typedValues(tag.values, declared['type']) };
  const need = names.includes(property) ? names : [...names, property];
  if (isObject(properties)) return { ...schema, properties: { ...properties, [property]: fixed }, required: need };
  const branch = { type: 'object', properties: { [property]: fixed }, required: [property] };
  return { ...schema, allOf: [...(isArray(allOf) ? allOf : []), branch] };
}

/**
 * Writes what a discriminator says into the schemas that it chooses between: in each, the property is one of the values
 * that lead to it, so that a union narrows. The discriminators themselves are taken away.
 */
export function writeDiscriminators(root: JsonObject): JsonObject {
  const schemas = namedSchemas(root);
  const tags: Tags = new Map();
  const visit = (owner: string) => {
    const change = (schema: JsonObject): JsonObject => {
      collectTags(schemas, schema, owner, tags);
      return without(mapSubschemas(schema, visit('')), ['discriminator']);
    };
    return change;
  };
  return mapDocument(
    mapDocument(
      root,
      (named) =>
        Object.fromEntries(
          Object.entries(named).map(([name, schema]) => [name, isObject(schema) ? visit(name)(schema) : schema]),
        ),
      (schema) => visit('')(schema),
    ),
    (named) =>
      Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, applied(schema, tags.get(name))])),
    (schema) => schema,
  );
}

function applied(schema: JsonValue, tags: ReadonlyMap<string, Tag> | undefined): JsonValue {
  if (!isObject(schema) || tags === undefined || branchNames(schema).length > 0) return schema;
  let result = schema;
  for (const [property, tag] of tags) result = tagged(result, property, tag);
  return result;
}
