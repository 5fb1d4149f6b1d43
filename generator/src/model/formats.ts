import {
  isArray,
  isObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import { safeIdentifier, uniqueNames } from '../names.ts';
import { choicePlan } from './choice-plan.ts';
import type { FormatPlan, ScalarPlan } from './format-plan.ts';
import { nodeAt } from './resolve.ts';
import { mapSubschemas, namedSchemas, referredName } from '../type-document/schema-walk.ts';

/** What dates and long integers are in code; as JSON has them, unless asked otherwise. */
export interface FormatOptions {
  readonly dates?: 'string' | 'Date';
  readonly int64?: 'number' | 'bigint' | 'string';
}

/** The conversions of a document. */
export interface Formats {
  readonly options: FormatOptions;
  /** Whether anything was asked to be converted. */
  readonly isConverting: boolean;
  /** Of the named schemas that need one, by the name of their constant. */
  readonly named: ReadonlyMap<string, FormatPlan>;
  /** Whether JSON may hold integers that a number cannot. */
  readonly hasLongs: boolean;
  /** Of the schema at a pointer; `undefined` when its values are what JSON has. */
  at(pointer: JsonPointer | undefined): FormatPlan | undefined;
}

/** Whether a schema is `type: string, format: date-time` and the like, `null` aside. */
export function hasFormat(schema: JsonObject, type: string, format: string): boolean {
  const { type: types, format: own } = schema;
  const list = isArray(types) ? types : [types];
  const isFixed = Object.hasOwn(schema, 'enum') || Object.hasOwn(schema, 'const');
  return own === format && !isFixed && list.includes(type) && list.every((one) => one === type || one === 'null');
}

function scalarPlan(schema: JsonObject, options: FormatOptions): ScalarPlan[] {
  if (options.dates === 'Date' && hasFormat(schema, 'string', 'date-time')) return [{ kind: 'dateTime' }];
  if (!hasFormat(schema, 'integer', 'int64')) return [];
  if (options.int64 === 'bigint') return [{ kind: 'int64' }];
  return options.int64 === 'string' ? [{ kind: 'int64Text' }] : [];
}

// What the values of a format have to be, in the place of their type.
const TYPES: Readonly<Record<'dateTime' | 'int64' | 'int64Text', string>> = {
  dateTime: 'date-time',
  int64: 'int64',
  int64Text: 'int64',
};

/** The `type` of a schema whose values are converted, which says more than its own: only what has the format converts. */
export function formatTypes(schema: JsonObject, options: FormatOptions): { readonly type?: JsonValue } {
  const [plan] = scalarPlan(schema, options);
  if (plan === undefined) return {};
  const own = TYPES[plan.kind];
  const { type } = schema;
  return { type: isArray(type) ? type.map((one) => (one === 'null' ? one : own)) : own };
}

interface Context {
  readonly options: FormatOptions;
  readonly schemas: ReadonlyMap<string, JsonObject>;
  /** The conversion of a named schema, by its name. */
  readonly named: (name: string) => FormatPlan | undefined;
}

function isDefined<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** In 3.0 `items` is one schema, and `prefixItems` is no keyword (JSON Schema 2020-12 section 10.3.1). */
function arrayPlan(
  { prefixItems, items }: JsonObject,
  sub: (child: JsonValue | undefined) => FormatPlan | undefined,
): FormatPlan[] {
  const first = (isArray(prefixItems) ? prefixItems : []).map(sub);
  const rest = sub(items);
  if (first.length > 0 && [...first, rest].some(isDefined)) {
    return [{ kind: 'tuple', items: first, ...(rest === undefined ? {} : { rest }) }];
  }
  return rest === undefined ? [] : [{ kind: 'list', item: rest }];
}

function planOf(schema: JsonValue | undefined, context: Context): FormatPlan | undefined {
  if (!isObject(schema)) return undefined;
  const { options, named, schemas } = context;
  const sub = (child: JsonValue | undefined): FormatPlan | undefined => planOf(child, context);
  const name = referredName(schema);
  const { properties, additionalProperties, allOf, anyOf, oneOf } = schema;
  const rest = sub(additionalProperties);
  const members = Object.entries(isObject(properties) ? properties : {})
    .map(([member, child]): [string, FormatPlan | undefined] => [member, sub(child)])
    .filter(([, plan]) => plan !== undefined || rest !== undefined);
  const branches = (list: JsonValue | undefined): FormatPlan[] =>
    isArray(list) ? list.map(sub).filter(isDefined) : [];
  const choices = [anyOf, oneOf].map((list) => choicePlan(schema, list, schemas, sub)).filter(isDefined);
  const parts = [
    ...(name === undefined ? [] : [named(name)].filter(isDefined)),
    ...scalarPlan(schema, options),
    ...(members.length === 0 && rest === undefined
      ? []
      : [{ kind: 'object' as const, members: Object.fromEntries(members), ...(rest === undefined ? {} : { rest }) }]),
    ...arrayPlan(schema, sub),
    ...branches(allOf),
    ...choices,
  ];
  return parts.length > 1 ? { kind: 'all', parts } : parts[0];
}

/** The named schemas that hold a format, themselves or behind references. */
function affectedNames(schemas: ReadonlyMap<string, JsonObject>, options: FormatOptions): ReadonlySet<string> {
  const affected = new Set<string>();
  const users = new Map<string, string[]>();
  const pending: string[] = [];
  for (const [owner, schema] of schemas) {
    const visit = (node: JsonObject): JsonObject => {
      const name = referredName(node);
      if (name !== undefined) users.set(name, [...(users.get(name) ?? []), owner]);
      if (scalarPlan(node, options).length > 0) pending.push(owner);
      return mapSubschemas(node, visit);
    };
    visit(schema);
  }
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (affected.has(name)) continue;
    affected.add(name);
    pending.push(...(users.get(name) ?? []));
  }
  return affected;
}

/** What has to be converted between the values of code and of JSON. */
export function readFormats(document: LoadedDocument, options: FormatOptions): Formats {
  const hasLongs = options.int64 === 'bigint' || options.int64 === 'string';
  const isConverting = options.dates === 'Date' || hasLongs;
  // Nothing has to be looked for in documents that may be large.
  if (!isConverting) return { options, isConverting, hasLongs, named: new Map(), at: () => undefined };
  const schemas = namedSchemas(document.value);
  const affected = affectedNames(schemas, options);
  const names = uniqueNames(new Map([...affected].map((name) => [name, name])), safeIdentifier);
  const named: Context['named'] = (name) => {
    const constant = affected.has(name) ? names.get(name) : undefined;
    return constant === undefined ? undefined : { kind: 'named', name: constant };
  };
  const context: Context = { options, schemas, named };
  const plans = [...names].flatMap(([name, constant]): [string, FormatPlan][] => {
    const plan = planOf(schemas.get(name), context);
    return plan === undefined ? [] : [[constant, plan]];
  });
  return {
    options,
    isConverting,
    named: new Map(plans.sort(([a], [b]) => (a < b ? -1 : 1))),
    hasLongs,
    at: (pointer) => (pointer === undefined ? undefined : planOf(nodeAt(document, pointer), context)),
  };
}
