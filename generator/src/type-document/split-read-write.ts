import { isArray, isObject, type JsonObject } from '@cc-gateway/loader';
import { mapDocument, mapSubschemas, namedSchemas, referenceTo, referredName, type Direction } from './schema-walk.ts';

type Flag = 'readOnly' | 'writeOnly';

interface Split {
  readonly schemas: ReadonlyMap<string, JsonObject>;
  /** Names of the schemas that requests see otherwise than answers, with the names that they have in requests. */
  readonly writable: ReadonlyMap<string, string>;
}

/** Follows references between named schemas. */
function target(schemas: ReadonlyMap<string, JsonObject>, schema: JsonObject): JsonObject {
  const seen = new Set<string>();
  let current = schema;
  for (let name = referredName(current); name !== undefined && !seen.has(name); name = referredName(current)) {
    seen.add(name);
    current = schemas.get(name) ?? {};
  }
  return current;
}

function hasFlag(schemas: ReadonlyMap<string, JsonObject>, schema: unknown, flag: Flag): boolean {
  return isObject(schema) && (schema[flag] === true || target(schemas, schema)[flag] === true);
}

function flaggedProperties(split: Split, schema: JsonObject, flag: Flag, depth = 0): string[] {
  const { properties, allOf } = target(split.schemas, schema);
  const own = isObject(properties) ? Object.entries(properties) : [];
  const branches = isArray(allOf) && depth < 20 ? allOf.filter(isObject) : [];
  return [
    ...own.filter(([, property]) => hasFlag(split.schemas, property, flag)).map(([name]) => name),
    ...branches.flatMap((branch) => flaggedProperties(split, branch, flag, depth + 1)),
  ];
}

function requiredWithout(schema: JsonObject, dropped: ReadonlySet<string>): JsonObject {
  const { required, ...rest } = schema;
  if (!isArray(required)) return schema;
  const kept = required.filter((name) => typeof name !== 'string' || !dropped.has(name));
  return kept.length === 0 ? rest : { ...rest, required: kept };
}

/** A schema as one side sees it: without the properties that only the other one sends, also further down. */
function viewOf(split: Split, schema: JsonObject, direction: Direction, inherited: readonly string[] = []): JsonObject {
  const name = referredName(schema);
  const renamed = name === undefined || direction === 'response' ? undefined : split.writable.get(name);
  const flag: Flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  const dropped = new Set([...inherited, ...(name === undefined ? flaggedProperties(split, schema, flag) : [])]);
  const isWhole = dropped.size === 0 && (name === undefined || !Object.hasOwn(schema, 'properties'));
  const own = renamed === undefined ? schema : { ...schema, $ref: referenceTo(renamed) };
  if (isWhole) return mapSubschemas(own, (child) => viewOf(split, child, direction));
  return partOf(split, own, direction, dropped);
}

/** What is left of a schema without some of its properties. */
function partOf(split: Split, schema: JsonObject, direction: Direction, dropped: ReadonlySet<string>): JsonObject {
  const flag: Flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  const { properties, allOf, ...rest } = requiredWithout(schema, dropped);
  const kept = isObject(properties)
    ? Object.entries(properties).filter(([, property]) => !hasFlag(split.schemas, property, flag))
    : [];
  const branches = isArray(allOf)
    ? allOf.map((branch) => (isObject(branch) ? viewOf(split, branch, direction, [...dropped]) : branch))
    : [];
  return {
    ...mapSubschemas({ ...rest, ...(isObject(properties) ? { properties: Object.fromEntries(kept) } : {}) }, (child) =>
      viewOf(split, child, direction),
    ),
    ...(isArray(allOf) ? { allOf: branches } : {}),
  };
}

interface Uses {
  readonly hasFlags: boolean;
  readonly names: ReadonlySet<string>;
}

function usesOf(schemas: ReadonlyMap<string, JsonObject>, schema: JsonObject): Uses {
  let hasFlags = false;
  const names = new Set<string>();
  const visit = (node: JsonObject): JsonObject => {
    const name = referredName(node);
    if (name !== undefined) names.add(name);
    const { properties } = node;
    const members = isObject(properties) ? Object.values(properties) : [];
    hasFlags ||= members.some((one) => hasFlag(schemas, one, 'readOnly') || hasFlag(schemas, one, 'writeOnly'));
    return mapSubschemas(node, visit);
  };
  visit(schema);
  return { hasFlags, names };
}

/** The schemas that hold a marked property, themselves or behind references. */
function affectedNames(schemas: ReadonlyMap<string, JsonObject>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const pending: string[] = [];
  for (const [name, schema] of schemas) {
    const uses = usesOf(schemas, schema);
    if (uses.hasFlags) pending.push(name);
    for (const used of uses.names) users.set(used, [...(users.get(used) ?? []), name]);
  }
  const affected = new Set<string>();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (affected.has(name)) continue;
    affected.add(name);
    pending.push(...(users.get(name) ?? []));
  }
  return affected;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let candidate = `${name}Writable`;
  while (taken.has(candidate)) candidate += '_';
  return candidate;
}

/**
 * Tells requests and answers apart (OpenAPI 3.1.1 section 4.8.24.4, `readOnly` and `writeOnly`): a schema that holds
 * marked properties, at any depth, keeps its name in answers, without what is only written; requests refer to
 * `<name>Writable`, without what is only read. What is left out is not required either.
 */
export function splitReadWrite(root: JsonObject): JsonObject {
  const schemas = namedSchemas(root);
  const taken = new Set(schemas.keys());
  const writable = new Map([...affectedNames(schemas)].map((name) => [name, freeName(name, taken)]));
  const split = { schemas, writable };
  return mapDocument(
    root,
    (named) => {
      const entries = Object.entries(named).flatMap(([name, schema]): [string, JsonObject[string]][] => {
        const renamed = writable.get(name);
        if (renamed === undefined || !isObject(schema)) return [[name, schema]];
        return [
          [name, viewOf(split, schema, 'response')],
          [renamed, viewOf(split, schema, 'request')],
        ];
      });
      return Object.fromEntries(entries);
    },
    (schema, direction) => viewOf(split, schema, direction),
  );
}
