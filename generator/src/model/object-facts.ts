import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { referredName } from '../type-document/schema-walk.ts';

/** What a schema says of the members of its objects, as far as it tells a branch of a choice from another. */
export interface ObjectFacts {
  /** Those that both directions have. */
  readonly required: readonly string[];
  /** The kinds of JSON of members that say so: `number` for integers too. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** The values of members that list them. */
  readonly values: ReadonlyMap<string, readonly JsonValue[]>;
}

type Schemas = ReadonlyMap<string, JsonObject>;

/** A schema and all that hold with it. */
function partsOf(schema: JsonObject, schemas: Schemas, seen: ReadonlySet<string> = new Set()): JsonObject[] {
  const name = referredName(schema);
  const target = name === undefined || seen.has(name) ? undefined : schemas.get(name);
  const known = name === undefined ? seen : new Set([...seen, name]);
  const { allOf } = schema;
  const others = [target, ...(isArray(allOf) ? allOf : [])].filter((one) => one !== undefined).filter(isObject);
  return [schema, ...others.flatMap((one) => partsOf(one, schemas, known))];
}

function kindsOf(parts: readonly JsonObject[]): string[] {
  const type = parts.map((part) => part['type']).find((one) => one !== undefined);
  const types = isArray(type) ? type : [type];
  return types.flatMap((one) => (typeof one === 'string' ? [one === 'integer' ? 'number' : one] : []));
}

function valuesOf(parts: readonly JsonObject[]): readonly JsonValue[] {
  const fixed = parts.find((part) => Object.hasOwn(part, 'const'))?.['const'];
  if (fixed !== undefined) return [fixed];
  return parts.map((part) => part['enum']).find(isArray) ?? [];
}

function isOneWay(parts: readonly JsonObject[]): boolean {
  return parts.some(({ readOnly, writeOnly }) => readOnly === true || writeOnly === true);
}

/** Reads the members of a schema, of what it refers to by name and of its `allOf`. */
export function objectFacts(schema: JsonObject, schemas: Schemas): ObjectFacts {
  const parts = partsOf(schema, schemas);
  const members = new Map<string, JsonObject[]>();
  for (const { properties } of parts) {
    for (const [name, member] of Object.entries(isObject(properties) ? properties : {})) {
      const known = members.get(name) ?? [];
      members.set(name, isObject(member) ? [...known, ...partsOf(member, schemas)] : known);
    }
  }
  const names = new Set(parts.flatMap(({ required }) => (isArray(required) ? required : [])));
  const required = [...names].filter((name) => typeof name === 'string');
  return {
    required: required.filter((name) => !isOneWay(members.get(name) ?? [])),
    kinds: new Map([...members].map(([name, member]) => [name, kindsOf(member)])),
    values: new Map([...members].map(([name, member]) => [name, valuesOf(member)])),
  };
}
