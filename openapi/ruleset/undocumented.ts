import type { JsonObject, JsonValue } from '@cc-gateway/loader';
import { isArray, isObject } from '@cc-gateway/loader';
import { follow, mapOf, targetOf } from './text.ts';

/**
 * Paths of the members of a value that no schema names, wherever some are named: objects are open, so validation
 * does not see them. Of a union, only branches whose constants the value carries count.
 */
export function undocumentedMembers(value: JsonValue, schema: JsonValue, document: JsonObject): string[][] {
  return undocumented(value, branchesOf(schema, value, document), document);
}

function undocumented(value: JsonValue, branches: readonly JsonObject[], document: JsonObject): string[][] {
  if (isArray(value)) {
    return value.flatMap((item, index) => below(String(index), item, branches.map((branch) => branch['items']), document));
  }
  if (!isObject(value)) return [];
  const isOpen = branches.some((branch) => 'additionalProperties' in branch || 'x-unnamed-properties' in branch);
  const named = branches.map((branch) => mapOf(branch, 'properties'));
  const isFree = isOpen || named.every((properties) => Object.keys(properties).length === 0);
  return Object.entries(value).flatMap(([name, member]) => {
    const schemas = named.filter((properties) => Object.hasOwn(properties, name)).map((properties) => properties[name]);
    if (schemas.length > 0) return below(name, member, schemas, document);
    return isFree ? [] : [[name]];
  });
}

function below(
  name: string,
  value: JsonValue,
  schemas: readonly (JsonValue | undefined)[],
  document: JsonObject,
): string[][] {
  const branches = schemas.flatMap((schema) => (schema === undefined ? [] : branchesOf(schema, value, document)));
  return undocumented(value, branches, document).map((path) => [name, ...path]);
}

const applicators = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'];

/** A schema and those that see the same value: the target of its reference, the branches that fit the value. */
function branchesOf(schema: JsonValue, value: JsonValue, document: JsonObject, depth = 0): JsonObject[] {
  if (!isObject(schema) || depth > 20 || contradicts(schema, value, document)) return [];
  const parts = applicators.flatMap((key): readonly JsonValue[] => {
    const part = schema[key] ?? [];
    return isArray(part) ? part : [part];
  });
  return [
    schema,
    ...[targetOf(schema, document), ...parts].flatMap((part) => (isObject(part) ? branchesOf(part, value, document, depth + 1) : [])),
  ];
}

/** Whether a member of the value is another constant than the schema demands. */
function contradicts(schema: JsonObject, value: JsonValue, document: JsonObject): boolean {
  if (!isObject(value)) return false;
  return Object.entries(mapOf(schema, 'properties')).some(([name, member]) => {
    const constant = mapOf({ member: follow(member, document) }, 'member')['const'];
    return constant !== undefined && Object.hasOwn(value, name) && value[name] !== constant;
  });
}
