import { isArray, isObject, valueAt, type JsonObject, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
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

/** The names of the schemas that extend one by `allOf`, themselves or by way of another. */
type Heirs = (name: string) => ReadonlySet<string>;

function findHeirs(schemas: ReadonlyMap<string, JsonObject>): Heirs {
  const children = new Map<string, string[]>();
  for (const [heir, { allOf }] of schemas) {
    for (const branch of isArray(allOf) ? allOf.filter(isObject) : []) {
      const name = referredName(branch);
      if (name !== undefined) children.set(name, [...(children.get(name) ?? []), heir]);
    }
  }
  return (name) => {
    const found = new Set<string>();
    const pending = [name];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
      const own = (children.get(one) ?? []).filter((heir) => !found.has(heir));
      for (const heir of own) found.add(heir);
      pending.push(...own);
    }
    return found;
  };
}

/** What is an heir of a schema is that schema too: there its values are possible. */
function withHeirs(tags: Tags, heirs: Heirs): Tags {
  const all: Tags = new Map();
  for (const [name, own] of tags) {
    const entries = [...own].map(([property, tag]): [string, Tag] => {
      const values = [...heirs(name)].flatMap((heir) => tags.get(heir)?.get(property)?.values ?? []);
      return [property, { ...tag, values: [...new Set([...tag.values, ...values])] }];
    });
    all.set(name, new Map(entries));
  }
  return all;
}

/** The schema of values whose tag is missing or unknown (OpenAPI 3.2 section 4.25.1): it is told by none. */
function defaultName({ defaultMapping: to }: JsonObject): string | undefined {
  return typeof to === 'string' ? (referredName({ $ref: to }) ?? referredName({ $ref: referenceTo(to) })) : undefined;
}

/** What a discriminator calls each of the named branches: what the mapping says, else the name. */
export function discriminatorValues(
  discriminator: JsonObject,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const mapped = mappedValues(discriminator);
  return new Map(names.map((name) => [name, mapped.get(name) ?? [name]]));
}

function collectTags(heirs: Heirs, schema: JsonObject, owner: string, tags: Tags): void {
  const { discriminator } = schema;
  const property = isObject(discriminator) ? discriminator['propertyName'] : undefined;
  if (!isObject(discriminator) || typeof property !== 'string') return;
  const mapped = mappedValues(discriminator);
  const branches = branchNames(schema);
  const free = defaultName(discriminator);
  for (const name of branches.length > 0 ? branches : heirs(owner)) {
    if (name === free) continue;
    const values = mapped.get(name);
    addTag(tags, name, property, { values: values ?? [name], isMapped: values !== undefined });
  }
}

function typedValues(values: readonly string[], type: JsonValue | undefined): JsonValue[] {
  if (type === 'integer' || type === 'number') return values.map(Number);
  return type === 'boolean' ? values.map((value) => value === 'true') : [...values];
}

/** The values that a schema itself allows. */
function saidValues({ const: only, enum: values }: JsonObject): readonly JsonValue[] | undefined {
  return only === undefined ? (isArray(values) ? values : undefined) : [only];
}

/** What a schema says of a property, with what the discriminator says. */
function withTag(declared: JsonObject, tag: Tag): JsonObject {
  const said = saidValues(declared);
  const values = typedValues(tag.values, declared['type']);
  const isSaid = said?.length === values.length && values.every((value) => said.includes(value));
  // What a schema says of itself is more than its name says, and less than a mapping.
  if (isSaid || (said !== undefined && !tag.isMapped)) return declared;
  return { ...without(declared, ['const', 'enum', '$ref']), enum: values };
}

function tagged(schema: JsonObject, property: string, tag: Tag): JsonObject {
  const { properties, required, allOf } = schema;
  const names = isArray(required) ? required : [];
  const own = isObject(properties) && Object.hasOwn(properties, property) ? properties[property] : undefined;
  const fixed = withTag(isObject(own) ? own : {}, tag);
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
  const heirs = findHeirs(namedSchemas(root));
  const tags: Tags = new Map();
  const visit = (owner: string) => {
    const change = (schema: JsonObject): JsonObject => {
      collectTags(heirs, schema, owner, tags);
      return without(mapSubschemas(schema, visit('')), ['discriminator']);
    };
    return change;
  };
  const bare = mapDocument(
    root,
    (named) =>
      Object.fromEntries(
        Object.entries(named).map(([name, schema]) => [name, isObject(schema) ? visit(name)(schema) : schema]),
      ),
    (schema) => visit('')(schema),
  );
  const all = withHeirs(tags, heirs);
  return mapDocument(
    bare,
    (named) =>
      Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, applied(schema, all.get(name))])),
    (schema) => schema,
  );
}

const written = new WeakMap<LoadedDocument, LoadedDocument>();

/**
 * A document with {@link writeDiscriminators} done, in which every node stands where it stood: what is judged by it is
 * what its types say.
 */
export function withDiscriminators(document: LoadedDocument): LoadedDocument {
  const known = written.get(document);
  if (known !== undefined) return known;
  const { name, version } = document;
  const value = writeDiscriminators(document.value);
  const made: LoadedDocument = {
    name,
    version,
    value,
    at: (pointer) => valueAt(value, pointer),
    locate: (pointer, part) => document.locate(pointer, part),
    actionAt: (pointer) => document.actionAt(pointer),
  };
  written.set(document, made);
  return made;
}

function applied(schema: JsonValue, tags: ReadonlyMap<string, Tag> | undefined): JsonValue {
  if (!isObject(schema) || tags === undefined || branchNames(schema).length > 0) return schema;
  let result = schema;
  for (const [property, tag] of tags) result = tagged(result, property, tag);
  return result;
}
