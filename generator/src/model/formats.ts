import {
  isArray,
  isObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import { safeIdentifier, uniqueNames } from '../names.ts';
import { nodeAt } from './resolve.ts';
import { discriminatorValues } from '../type-document/discriminators.ts';
import { mapSubschemas, namedSchemas, referredName } from '../type-document/schema-walk.ts';

/** What dates and long integers are in code; as JSON has them, unless asked otherwise. */
export interface FormatOptions {
  readonly dates?: 'string' | 'Date';
  readonly int64?: 'number' | 'bigint' | 'string';
}

type ScalarPlan = { readonly kind: 'dateTime' | 'int64' | 'int64Text' };

/** How the values of a schema are converted. */
export type FormatPlan =
  | ScalarPlan
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'list'; readonly item: FormatPlan }
  | {
      readonly kind: 'object';
      /** `undefined`: needs no conversion, where other members do. */
      readonly members: Readonly<Record<string, FormatPlan | undefined>>;
      readonly rest?: FormatPlan;
    }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly FormatPlan[] }
  /** One of several, by the value of a member; where it has none of these, as `any`. */
  | {
      readonly kind: 'tagged';
      readonly property: string;
      /** `undefined`: values with this tag need no conversion. */
      readonly tags: readonly (readonly [tag: string, plan: FormatPlan | undefined])[];
    };

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

type Named = (name: string) => FormatPlan | undefined;

function isDefined<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** How the values of a choice between `list` are converted: by its discriminator, or by the first that they fit. */
function choicePlan(
  { discriminator }: JsonObject,
  list: JsonValue | undefined,
  sub: (child: JsonValue) => FormatPlan | undefined,
): FormatPlan | undefined {
  const branches = isArray(list) ? list : [];
  const parts = branches.map(sub).filter(isDefined);
  if (parts.length === 0) return undefined;
  const property = isObject(discriminator) ? discriminator['propertyName'] : undefined;
  const named = branches.flatMap((branch) => {
    const name = isObject(branch) ? referredName(branch) : undefined;
    return name === undefined ? [] : [{ name, plan: sub(branch) }];
  });
  const isTold = named.filter(({ plan }) => plan !== undefined).length === parts.length;
  if (!isObject(discriminator) || typeof property !== 'string' || !isTold) return { kind: 'any', parts };
  const values = discriminatorValues(
    discriminator,
    named.map(({ name }) => name),
  );
  const tags = named.flatMap(({ name, plan }) =>
    (values.get(name) ?? []).map((tag): [string, FormatPlan | undefined] => [tag, plan]),
  );
  return { kind: 'tagged', property, tags };
}

function planOf(schema: JsonValue | undefined, options: FormatOptions, named: Named): FormatPlan | undefined {
  if (!isObject(schema)) return undefined;
  const sub = (child: JsonValue | undefined): FormatPlan | undefined => planOf(child, options, named);
  const name = referredName(schema);
  const { properties, additionalProperties, items, allOf, anyOf, oneOf } = schema;
  const rest = sub(additionalProperties);
  const members = Object.entries(isObject(properties) ? properties : {})
    .map(([member, child]): [string, FormatPlan | undefined] => [member, sub(child)])
    .filter(([, plan]) => plan !== undefined || rest !== undefined);
  const item = sub(items);
  const branches = (list: JsonValue | undefined): FormatPlan[] =>
    isArray(list) ? list.map(sub).filter(isDefined) : [];
  const choices = [anyOf, oneOf].map((list) => choicePlan(schema, list, sub)).filter(isDefined);
  const parts = [
    ...(name === undefined ? [] : [named(name)].filter(isDefined)),
    ...scalarPlan(schema, options),
    ...(members.length === 0 && rest === undefined
      ? []
      : [{ kind: 'object' as const, members: Object.fromEntries(members), ...(rest === undefined ? {} : { rest }) }]),
    ...(item === undefined ? [] : [{ kind: 'list' as const, item }]),
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
  const named: Named = (name) => {
    const constant = affected.has(name) ? names.get(name) : undefined;
    return constant === undefined ? undefined : { kind: 'named', name: constant };
  };
  const plans = [...names].flatMap(([name, constant]): [string, FormatPlan][] => {
    const plan = planOf(schemas.get(name), options, named);
    return plan === undefined ? [] : [[constant, plan]];
  });
  return {
    options,
    isConverting,
    named: new Map(plans.sort(([a], [b]) => (a < b ? -1 : 1))),
    hasLongs,
    at: (pointer) => (pointer === undefined ? undefined : planOf(nodeAt(document, pointer), options, named)),
  };
}
