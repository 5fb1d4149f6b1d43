// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { patternTest } from './assertions.ts';
import { isList, isRecord, schemaMap, type Schema, type Test } from './schema.ts';

/** What a schema says about the members of an object. */
export interface MemberRules {
  readonly named: ReadonlyMap<string, Schema>;
  readonly patterns: readonly (readonly [Test, Schema])[];
  readonly additional: Schema | undefined;
  /** Members that must be there; those that this direction forbids are not among them. */
  readonly required: readonly string[];
  /** Members that may only travel in the other direction. */
  readonly forbidden: ReadonlySet<string>;
}

function names(value: unknown): string[] {
  return isList(value) ? value.filter((name) => typeof name === 'string') : [];
}

/** Reads `properties`, `patternProperties`, `additionalProperties` and `required`; `isForbidden` knows the direction. */
export function memberRules(
  schema: Readonly<Record<string, unknown>>,
  isForbidden: (schema: Schema) => boolean,
): MemberRules {
  const named = new Map(schemaMap(schema['properties']));
  const forbidden = new Set([...named].filter(([, one]) => isForbidden(one)).map(([name]) => name));
  const additional = schema['additionalProperties'];
  return {
    named,
    patterns: schemaMap(schema['patternProperties']).map(([pattern, one]) => [patternTest(pattern), one]),
    additional: typeof additional === 'boolean' || isRecord(additional) ? additional : undefined,
    required: names(schema['required']).filter((name) => !forbidden.has(name)),
    forbidden,
  };
}

/** The schemas that judge a member, by its name. */
export function schemasOf(rules: MemberRules, name: string): Schema[] {
  const own = rules.named.get(name);
  const matching = rules.patterns.filter(([matches]) => matches(name)).map(([, schema]) => schema);
  const found = own === undefined ? matching : [own, ...matching];
  return found.length === 0 && rules.additional !== undefined ? [rules.additional] : found;
}

/** `dependentRequired` as pairs: a member and those it asks for. */
export function dependencies(schema: Readonly<Record<string, unknown>>): [string, string[]][] {
  const entries = schema['dependentRequired'];
  return isRecord(entries) ? Object.entries(entries).map(([name, needed]) => [name, names(needed)]) : [];
}

/** Members that are missing from an object, in the order of the schema. */
export function missingMembers(
  schema: Readonly<Record<string, unknown>>,
  rules: MemberRules,
  value: Readonly<Record<string, unknown>>,
): string[] {
  const needed = dependencies(schema).flatMap(([name, others]) => (Object.hasOwn(value, name) ? others : []));
  return [...new Set([...rules.required, ...needed])].filter((name) => !Object.hasOwn(value, name));
}
