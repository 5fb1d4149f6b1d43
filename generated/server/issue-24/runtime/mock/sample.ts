// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Judge } from '../schema/judge.ts';
import { isList, isRecord, isSchema, schemaList, schemaMap, type Schema } from '../schema/schema.ts';
import { pick, samplePattern, type Random } from './sample-pattern.ts';

type Keywords = Readonly<Record<string, unknown>>;

const DEEPEST = 5;
const ATTEMPTS = 60;
// What a schema may ask for and still get: a document that wants a billion items gets none.
const LARGEST = 1000;

interface Making {
  readonly judge: Judge;
  readonly random: Random;
  readonly depth: number;
}

function numberOf(schema: Keywords, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
}

/** Two schemas that hold together as one, as far as a value can be made of it: members are joined, the rest is added. */
function merge(first: Keywords, second: Keywords): Keywords {
  const [properties, others] = [new Map(schemaMap(first['properties'])), schemaMap(second['properties'])];
  for (const [name, schema] of others) {
    const known = properties.get(name);
    properties.set(name, known === undefined ? schema : { allOf: [known, schema] });
  }
  const required = [first['required'], second['required']].flatMap((names) => (isList(names) ? names : []));
  return {
    ...first,
    ...second,
    ...(properties.size === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** A schema without references and combinations: one of the alternatives, everything that holds besides it. */
function flatten(making: Making, schema: Schema, depth = 0): Keywords {
  if (typeof schema === 'boolean' || depth > 20) return {};
  const { $ref: reference, allOf, anyOf, oneOf, ...own } = schema;
  const target: Schema[] = typeof reference === 'string' ? [making.judge.target(reference)] : [];
  const chosen = [anyOf, oneOf].flatMap((branches): Schema[] => {
    const one = pick(schemaList(branches), making.random);
    return one === undefined ? [] : [one];
  });
  const parts = [...target, ...schemaList(allOf), ...chosen].map((part) => flatten(making, part, depth + 1));
  return parts.reduce(merge, own);
}

function count(making: Making, least: number, most: number, usual: number): number {
  const highest = Math.min(most, Math.max(least, usual), LARGEST);
  return Math.min(LARGEST, least + Math.floor(making.random() * (highest - least + 1)));
}

const NUMBERS: ReadonlySet<unknown> = new Set(['number', 'integer', 'int64']);

function sampleInstant({ random }: Making): string {
  return new Date(Math.floor(random() * 4e12)).toISOString();
}

function sampleText(making: Making, schema: Keywords): string | undefined {
  const least = numberOf(schema, 'minLength') ?? 0;
  const most = numberOf(schema, 'maxLength') ?? Infinity;
  const { pattern } = schema;
  if (typeof pattern === 'string') {
    return samplePattern(pattern, making.random, (text) => text.length >= least && text.length <= most);
  }
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz ÄßÉ0123456789-&=,;/%+"');
  return Array.from({ length: count(making, least, most, 12) }, () => pick(letters, making.random) ?? 'a').join('');
}

function sampleNumber(making: Making, schema: Keywords, isInteger: boolean): number {
  const step = numberOf(schema, 'multipleOf') ?? (isInteger ? 1 : 0.5);
  const low =
    numberOf(schema, 'minimum') ??
    numberOf(schema, 'exclusiveMinimum') ??
    Math.min(0, (numberOf(schema, 'maximum') ?? 0) - 100);
  const high = numberOf(schema, 'maximum') ?? numberOf(schema, 'exclusiveMaximum') ?? low + 100;
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  const quotient = first + Math.floor(making.random() * (Math.min(last, first + 1e6) - first + 1));
  const value = Number((quotient * step).toPrecision(12));
  return isInteger ? Math.round(value) : value;
}

function sampleList(making: Making, schema: Keywords): unknown[] | undefined {
  const first = schemaList(schema['prefixItems']);
  const { items, contains } = schema;
  const least = numberOf(schema, 'minItems') ?? (isSchema(contains) ? 1 : 0);
  if (least > LARGEST) return undefined;
  const usual = making.depth > DEEPEST ? least : 3;
  const length = count(making, least, numberOf(schema, 'maxItems') ?? Infinity, usual);
  const rest = isSchema(contains) ? contains : isSchema(items) ? items : true;
  return Array.from({ length }, (_, index) => make({ ...making, depth: making.depth + 1 }, first[index] ?? rest));
}

function sampleMembers(making: Making, schema: Keywords): Record<string, unknown> {
  const rules = making.judge.rules(schema);
  const required = new Set(rules.required);
  const inner = { ...making, depth: making.depth + 1 };
  const names = [...new Set([...rules.named.keys(), ...required])].filter((name) => !rules.forbidden.has(name));
  const used = names.filter((name) => required.has(name) || (making.depth <= DEEPEST && making.random() < 0.6));
  const members = used.map((name): [string, unknown] => [
    name,
    make(inner, rules.named.get(name) ?? rules.additional ?? true),
  ]);
  const least = numberOf(schema, 'minProperties') ?? 0;
  const free = isSchema(rules.additional) && rules.additional !== false ? rules.additional : true;
  for (let index = 0; members.length < Math.min(least, LARGEST); index++)
    members.push([`name${index}`, make(inner, free)]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function typeOf(making: Making, schema: Keywords): unknown {
  const { type } = schema;
  if (isList(type)) return pick(making.depth > DEEPEST && type.includes('null') ? ['null'] : type, making.random);
  if (type !== undefined) return type;
  if (Object.hasOwn(schema, 'properties') || Object.hasOwn(schema, 'required')) return 'object';
  return Object.hasOwn(schema, 'items') ? 'array' : 'string';
}

function make(making: Making, whole: Schema): unknown {
  const schema = flatten(making, whole);
  if (Object.hasOwn(schema, 'const')) return schema['const'];
  if (isList(schema['enum'])) return pick(schema['enum'], making.random);
  const type = typeOf(making, schema);
  if (type === 'object') return making.depth > 4 * DEEPEST ? undefined : sampleMembers(making, schema);
  if (type === 'array') return making.depth > 4 * DEEPEST ? undefined : sampleList(making, schema);
  if (type === 'boolean') return making.random() < 0.5;
  if (type === 'null') return null;
  if (NUMBERS.has(type)) return sampleNumber(making, schema, type !== 'number');
  return type === 'date-time' ? sampleInstant(making) : sampleText(making, schema);
}

/**
 * A value that a schema accepts.
 *
 * @param random - decides between what is possible
 * @returns `undefined` when none was found: not every schema says how a value of it is made
 */
export function sample(judge: Judge, schema: Schema, random: Random): unknown {
  const holds = judge.test(schema);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const value = make({ judge, random, depth: 0 }, isRecord(schema) ? schema : {});
    if (value !== undefined && holds(value)) return value;
  }
  return undefined;
}
