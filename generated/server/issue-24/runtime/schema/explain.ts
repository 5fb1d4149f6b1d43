// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { ASSERTIONS } from './assertions.ts';
import type { Judge } from './judge.ts';
import { missingMembers, schemasOf } from './members.ts';
import { pointerStep } from '../pointer-step.ts';
import { isList, isRecord, isSchema, schemaList, schemaMap, type Fault, type Schema } from './schema.ts';
import { evaluatedItems, evaluatedMembers } from './unevaluated.ts';

type Keywords = Readonly<Record<string, unknown>>;

const MOST = 20;
const MISSING = 'is missing';

/**
 * What is wrong with a value that fails its schema, at most twenty things. Only failures pay for this walk: whether a
 * value holds is told by {@link Judge.test} alone.
 */
export function explain(judge: Judge, schema: Schema, value: unknown): Fault[] {
  return faultsOf(judge, schema, value, '').slice(0, MOST);
}

function faultsOf(judge: Judge, schema: Schema, value: unknown, pointer: string): Fault[] {
  if (judge.test(schema)(value)) return [];
  if (typeof schema === 'boolean') return [{ pointer, message: 'has no place here' }];
  const faults = [
    ...assertionFaults(judge, schema, value, pointer),
    ...appliedFaults(judge, schema, value, pointer),
    ...(isRecord(value) ? memberFaults(judge, schema, value, pointer) : []),
    ...(isList(value) ? itemFaults(judge, schema, value, pointer) : []),
  ];
  return faults.length > 0 ? faults.slice(0, MOST) : [{ pointer, message: 'does not fit its schema' }];
}

function assertionFaults({ types }: Judge, schema: Keywords, value: unknown, pointer: string): Fault[] {
  const faults = [...ASSERTIONS].flatMap(([keyword, { test, message }]) => {
    if (!Object.hasOwn(schema, keyword) || test(schema[keyword], types)(value)) return [];
    return [{ pointer, message: message(schema[keyword]) }];
  });
  return Object.hasOwn(schema, 'type') ? faults.slice(0, 1) : faults;
}

function appliedFaults(judge: Judge, schema: Keywords, value: unknown, pointer: string): Fault[] {
  const { $ref: reference, not, if: condition, then: positive, else: negative } = schema;
  const within = (branch: Schema): Fault[] => faultsOf(judge, branch, value, pointer);
  const chosen = isSchema(condition) ? (judge.test(condition)(value) ? positive : negative) : undefined;
  const dependent = schemaMap(schema['dependentSchemas']).filter(
    ([name]) => isRecord(value) && Object.hasOwn(value, name),
  );
  return [
    ...(typeof reference === 'string' ? within(judge.target(reference)) : []),
    ...schemaList(schema['allOf']).flatMap(within),
    ...alternativeFaults(judge, schemaList(schema['anyOf']), value, pointer),
    ...alternativeFaults(judge, schemaList(schema['oneOf']), value, pointer),
    ...dependent.flatMap(([, branch]) => within(branch)),
    ...(isSchema(chosen) ? within(chosen) : []),
    ...(isSchema(not) && judge.test(not)(value) ? [{ pointer, message: 'is what it must not be' }] : []),
  ];
}

/**
 * Several alternatives complain about one value: the complaints of the one that got furthest help most, of two those
 * about what is there.
 */
function alternativeFaults(judge: Judge, branches: readonly Schema[], value: unknown, pointer: string): Fault[] {
  if (branches.length === 0) return [];
  if (branches.some((branch) => judge.test(branch)(value))) {
    const count = branches.filter((branch) => judge.test(branch)(value)).length;
    return count > 1 ? [{ pointer, message: 'fits several alternatives of which only one may fit' }] : [];
  }
  const meant = branches.filter((branch) => !isNull(branch));
  const complaints = (meant.length === 0 ? branches : meant).map((branch) => faultsOf(judge, branch, value, pointer));
  const depth = (faults: readonly Fault[]): number =>
    Math.min(...faults.map((fault) => fault.pointer.split('/').length * 2 + (isTag(fault) ? 0 : 1)));
  const missing = (faults: readonly Fault[]): number => faults.filter(({ message }) => message === MISSING).length;
  const [best = []] = [...complaints].sort(
    (a, b) => depth(b) - depth(a) || missing(a) - missing(b) || a.length - b.length,
  );
  return best;
}

/** What is wrong with a value is not that it is something. */
function isNull(schema: Schema): boolean {
  return typeof schema === 'object' && schema['type'] === 'null';
}

/** A constant that differs says that another alternative was meant. */
function isTag(fault: Fault): boolean {
  return /^has to be (?:"|one of )/.test(fault.message);
}

function memberFaults(judge: Judge, schema: Keywords, value: Keywords, pointer: string): Fault[] {
  const rules = judge.rules(schema);
  const { propertyNames, unevaluatedProperties } = schema;
  const known = isSchema(unevaluatedProperties) ? evaluatedMembers(judge, schema, value) : undefined;
  const missing = missingMembers(schema, rules, value);
  const present = Object.keys(value).flatMap((name): Fault[] => {
    const at = pointer + pointerStep(name);
    const other = judge.direction === 'request' ? 'read-only' : 'write-only';
    if (rules.forbidden.has(name)) return [{ pointer: at, message: `is ${other}` }];
    const isRefused = isSchema(propertyNames) && !judge.test(propertyNames)(name);
    if (isRefused) return [{ pointer: at, message: 'has a name that is not allowed' }];
    const rest = known?.has(name) === false && isSchema(unevaluatedProperties) ? [unevaluatedProperties] : [];
    const schemas = [...schemasOf(rules, name), ...rest];
    if (schemas.includes(false) && !rules.named.has(name)) return [{ pointer: at, message: 'is not a known member' }];
    return schemas.flatMap((one) => faultsOf(judge, one, value[name], at));
  });
  return [...missing.map((name) => ({ pointer: pointer + pointerStep(name), message: MISSING })), ...present];
}

function itemFaults(judge: Judge, schema: Keywords, value: readonly unknown[], pointer: string): Fault[] {
  const first = schemaList(schema['prefixItems']);
  const { items, contains, unevaluatedItems } = schema;
  const known = isSchema(unevaluatedItems) ? evaluatedItems(judge, schema, value) : undefined;
  const faults = value.flatMap((item, index) => {
    const rest = known?.has(index) === false ? unevaluatedItems : true;
    const schemas = [first[index] ?? items, rest].filter(isSchema);
    return schemas.flatMap((one) => faultsOf(judge, one, item, pointer + pointerStep(index)));
  });
  const holding = isSchema(contains) ? value.filter(judge.test(contains)).length : 0;
  if (faults.length > 0 || !isSchema(contains)) return faults;
  const least = typeof schema['minContains'] === 'number' ? schema['minContains'] : 1;
  return holding < least
    ? [{ pointer, message: 'has too few items of the kind that is asked for' }]
    : typeof schema['maxContains'] === 'number' && holding > schema['maxContains']
      ? [{ pointer, message: 'has too many items of a kind that is limited' }]
      : [];
}
