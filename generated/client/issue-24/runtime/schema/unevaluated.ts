// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Judge } from './judge.ts';
import { schemasOf } from './members.ts';
import { isSchema, schemaList, schemaMap, type Schema } from './schema.ts';

type Keywords = Readonly<Record<string, unknown>>;

/** The subschemas that are applied to the value itself and hold (JSON Schema 2020-12 core, section 11). */
function applied(judge: Judge, schema: Keywords, value: unknown): Keywords[] {
  const { $ref: reference, if: condition, then: positive, else: negative } = schema;
  const holding = (branch: Schema): boolean => judge.test(branch)(value);
  const conditional = isSchema(condition) ? (holding(condition) ? [condition, positive] : [negative]) : [];
  const dependent = schemaMap(schema['dependentSchemas']).filter(
    ([name]) => typeof value === 'object' && value !== null && Object.hasOwn(value, name),
  );
  const branches = [
    ...(typeof reference === 'string' ? [judge.target(reference)] : []),
    ...schemaList(schema['allOf']),
    ...[...schemaList(schema['anyOf']), ...schemaList(schema['oneOf'])].filter(holding),
    ...conditional.filter(isSchema),
    ...dependent.map(([, branch]) => branch),
  ];
  return branches.filter((branch) => typeof branch === 'object');
}

/** Names of the members that `schema`, without its own `unevaluatedProperties`, has a say in. */
export function evaluatedMembers(judge: Judge, schema: Keywords, value: Keywords): Set<string> {
  const rules = judge.rules(schema);
  const own = Object.keys(value).filter((name) => schemasOf(rules, name).length > 0);
  const others = applied(judge, schema, value).flatMap((branch) =>
    isSchema(branch['unevaluatedProperties']) ? Object.keys(value) : [...evaluatedMembers(judge, branch, value)],
  );
  return new Set([...own, ...others]);
}

/** Indexes of the items that `schema`, without its own `unevaluatedItems`, has a say in. */
export function evaluatedItems(judge: Judge, schema: Keywords, value: readonly unknown[]): Set<number> {
  const { items, contains } = schema;
  const first = schemaList(schema['prefixItems']).length;
  const indexes = value.flatMap((item, index) => {
    const isKnown = index < first || isSchema(items) || (isSchema(contains) && judge.test(contains)(item));
    return isKnown ? [index] : [];
  });
  const others = applied(judge, schema, value).flatMap((branch) =>
    isSchema(branch['unevaluatedItems']) ? value.map((_, index) => index) : [...evaluatedItems(judge, branch, value)],
  );
  return new Set([...indexes, ...others]);
}
