import { isArray, isObject, type JsonObject, type JsonValue } from '../../../compare/json.ts';
import { samplePattern } from '../generate/sample-pattern.ts';
import type { Schema, SchemaSource } from '../schema.ts';
import type { SyntheticSource } from './synthetic-source.ts';

/** What a keyword demands, to be violated. */
interface Demand {
  readonly keyword: JsonValue;
  readonly keywords: JsonObject;
  readonly source: SchemaSource;
  readonly synthetic: SyntheticSource;
  /** How many schemas inside are still entered. */
  readonly depth: number;
}

type Violation = (demand: Demand) => readonly JsonObject[];

/** A member that nobody describes. */
const strangeName = 'extra';
/** Of how many members each is violated. */
const mostMembers = 20;
const types = ['null', 'boolean', 'string', 'number', 'integer', 'array', 'object'];

function numberOf(make: (limit: number) => readonly JsonObject[]): Violation {
  return ({ keyword }) => (typeof keyword === 'number' ? make(keyword) : []);
}

function bind({ synthetic, source }: Demand, value: JsonValue): JsonObject {
  return synthetic.bind({ value, source });
}

function notType({ keyword }: Demand): JsonObject[] {
  return types.map((type) => ({ type, not: { type: keyword } }));
}

function violateFormat({ keyword }: Demand): JsonObject[] {
  return ['string', 'integer', 'number'].map((type) => ({ type, not: { format: keyword } }));
}

function violateProperties(demand: Demand): JsonObject[] {
  const { keyword } = demand;
  if (!isObject(keyword)) return [];
  const entries = Object.entries(keyword).slice(0, mostMembers);
  return entries.flatMap(([name, schema]) => inMember(name, insideOf(demand, schema)));
}

function violatePatternProperties(demand: Demand): JsonObject[] {
  const { keyword } = demand;
  if (!isObject(keyword)) return [];
  return Object.entries(keyword).flatMap(([pattern, schema]) =>
    samplePattern(pattern, 0)
      .slice(0, 2)
      .flatMap((name) => inMember(name, insideOf(demand, schema))),
  );
}

/** An object with a member that satisfies one of the schemas. */
function inMember(name: string, schemas: readonly JsonObject[]): JsonObject[] {
  return schemas.map((schema) => ({ type: 'object', required: [name], properties: { [name]: schema } }));
}

/** What violates a schema inside, and in any case is not accepted by it. */
function insideOf(demand: Demand, schema: JsonValue): JsonObject[] {
  if (schema === false) return [{}];
  const inner = violationsOf({ value: schema, source: demand.source }, demand.synthetic, demand.depth - 1);
  return [...inner, { not: bind(demand, schema) }];
}

function violateItems(demand: Demand): JsonObject[] {
  const { prefixItems } = demand.keywords;
  const start = isArray(prefixItems ?? null) && isArray(prefixItems) ? prefixItems.length : 0;
  const free = Array.from({ length: start }, (): JsonObject => ({}));
  return insideOf(demand, demand.keyword).map((items) => ({
    type: 'array',
    minItems: start + 1,
    ...(start > 0 ? { prefixItems: free } : {}),
    items,
  }));
}

function violatePrefixItems(demand: Demand): JsonObject[] {
  const { keyword } = demand;
  if (!isArray(keyword)) return [];
  return keyword.flatMap((schema, index) =>
    insideOf(demand, schema).map((item) => ({
      type: 'array',
      minItems: index + 1,
      prefixItems: [...Array.from({ length: index }, (): JsonObject => ({})), item],
    })),
  );
}

function violateContains(demand: Demand): JsonObject[] {
  const { keyword, keywords } = demand;
  const { minContains, maxContains } = keywords;
  const contained = bind(demand, keyword);
  const limits: JsonObject = {
    ...(minContains === undefined ? {} : { minContains }),
    ...(maxContains === undefined ? {} : { maxContains }),
  };
  const tooMany =
    typeof maxContains === 'number' ? [{ type: 'array', minItems: maxContains + 1, items: contained }] : [];
  const not = { contains: contained, ...limits };
  const strange = insideOf(demand, keyword).map((items) => ({ type: 'array', minItems: 1, items, not }));
  return [{ type: 'array', not }, ...tooMany, ...strange];
}

function violateDependencies({ keyword }: Demand): JsonObject[] {
  if (!isObject(keyword)) return [];
  return Object.entries(keyword).flatMap(([name, names]) =>
    (isArray(names) ? names : []).map((other) => ({
      type: 'object',
      required: [name],
      not: { required: [other] },
    })),
  );
}

function violateDependentSchemas(demand: Demand): JsonObject[] {
  const { keyword } = demand;
  if (!isObject(keyword)) return [];
  return Object.entries(keyword).flatMap(([name, schema]) =>
    insideOf(demand, schema).map((inner) => ({ allOf: [{ type: 'object', required: [name] }, inner] })),
  );
}

function violateNames(demand: Demand): JsonObject[] {
  const not = { propertyNames: bind(demand, demand.keyword) };
  const named = ['0', 'a b', ''].map((name) => ({ type: 'object', required: [name], not }));
  return [{ type: 'object', not }, ...named];
}

function violateIf(demand: Demand): JsonObject[] {
  const { then: consequence = true, else: otherwise = true } = demand.keywords;
  const condition = bind(demand, demand.keyword);
  return [
    ...insideOf(demand, consequence).map((inner) => ({ allOf: [condition, inner] })),
    ...insideOf(demand, otherwise).map((inner) => ({ allOf: [{ not: condition }, inner] })),
  ];
}

/** What no branch accepts: the violations of each branch, and whatever else the union does not accept. */
function violateUnion(keyword: 'anyOf' | 'oneOf'): Violation {
  return (demand) => {
    if (!isArray(demand.keyword)) return [];
    const branches = demand.keyword.map((schema) => bind(demand, schema));
    const not = { [keyword]: branches };
    const schemas = demand.keyword.map((value): Schema => ({ value, source: demand.source }));
    const inner = violationsOfAll(schemas, demand.synthetic, demand.depth - 1);
    const both = keyword === 'oneOf' && branches.length > 1 ? [{ allOf: branches.slice(0, 2) }] : [];
    const ofBranches = inner.map((schema) => ({ allOf: [schema], not }));
    const ofTypes = types.map((type) => ({ type, not }));
    return [...ofBranches.slice(0, 4), ...ofTypes, ...ofBranches.slice(4), ...both];
  };
}

const strange: Violation = (demand) => inMember(strangeName, insideOf(demand, demand.keyword));

/** How each keyword is violated: schemas of values that it does not accept, or probably does not. */
const violations: Readonly<Record<string, Violation>> = {
  type: notType,
  enum: ({ keyword }) => [{ not: { enum: keyword } }, ...types.map((type) => ({ type, not: { enum: keyword } }))],
  const: ({ keyword }) => [{ not: { const: keyword } }, ...types.map((type) => ({ type, not: { const: keyword } }))],
  maximum: numberOf((limit) => [{ type: 'number', exclusiveMinimum: limit }]),
  exclusiveMaximum: numberOf((limit) => [{ type: 'number', minimum: limit }]),
  minimum: numberOf((limit) => [{ type: 'number', exclusiveMaximum: limit }]),
  exclusiveMinimum: numberOf((limit) => [{ type: 'number', maximum: limit }]),
  multipleOf: ({ keyword }) => [{ type: 'number', not: { multipleOf: keyword } }],
  maxLength: numberOf((limit) => [{ type: 'string', minLength: limit + 1 }]),
  minLength: numberOf((limit) => [{ type: 'string', maxLength: limit - 1 }]),
  pattern: ({ keyword }) => [{ type: 'string', not: { pattern: keyword } }],
  format: violateFormat,
  required: ({ keyword }) =>
    (isArray(keyword) ? keyword : []).map((name) => ({ type: 'object', not: { required: [name] } })),
  properties: violateProperties,
  patternProperties: violatePatternProperties,
  additionalProperties: strange,
  unevaluatedProperties: strange,
  propertyNames: violateNames,
  minProperties: numberOf((limit) => [{ type: 'object', maxProperties: limit - 1 }]),
  maxProperties: numberOf((limit) => [{ type: 'object', minProperties: limit + 1 }]),
  dependentRequired: violateDependencies,
  dependentSchemas: violateDependentSchemas,
  minItems: numberOf((limit) => [{ type: 'array', maxItems: limit - 1 }]),
  maxItems: numberOf((limit) => [{ type: 'array', minItems: limit + 1 }]),
  uniqueItems: () => [{ type: 'array', minItems: 2, not: { uniqueItems: true } }],
  items: violateItems,
  unevaluatedItems: violateItems,
  prefixItems: violatePrefixItems,
  contains: violateContains,
  minContains: (demand) => violateContains({ ...demand, keyword: demand.keywords['contains'] ?? true }),
  maxContains: (demand) => violateContains({ ...demand, keyword: demand.keywords['contains'] ?? true }),
  allOf: (demand) => (isArray(demand.keyword) ? demand.keyword.flatMap((schema) => insideOf(demand, schema)) : []),
  anyOf: violateUnion('anyOf'),
  oneOf: violateUnion('oneOf'),
  not: (demand) => [bind(demand, demand.keyword)],
  if: violateIf,
  then: (demand) => violateIf({ ...demand, keyword: demand.keywords['if'] ?? true }),
  else: (demand) => violateIf({ ...demand, keyword: demand.keywords['if'] ?? true }),
};

/** Schemas of values that a schema's keyword does not accept. */
export function violationsOfKeyword(schema: Schema, name: string, synthetic: SyntheticSource, depth = 3): JsonObject[] {
  const { value, source } = schema;
  if (!isObject(value) || depth <= 0) return [];
  const { keywords } = source.view(value);
  const keyword = keywords[name];
  const violation = Object.hasOwn(violations, name) ? violations[name] : undefined;
  if (keyword === undefined || violation === undefined) return [];
  return [...violation({ keyword, keywords, source, synthetic, depth })];
}

/** Schemas of values that none of several schemas accepts: the first violation of each, the second of each, and so on. */
export function violationsOfAll(schemas: readonly Schema[], synthetic: SyntheticSource, depth = 3): JsonObject[] {
  const lists = schemas.map((schema) => violationsOf(schema, synthetic, depth)).filter((list) => list.length > 0);
  const most = Math.min(8, Math.max(0, ...lists.map((list) => list.length)));
  const together = Array.from({ length: most }, (_, index) => ({
    allOf: lists.map((list) => list[index] ?? list.at(-1) ?? {}),
  }));
  return [...together, ...lists.slice(0, 4).flatMap((list) => list.slice(0, 4))];
}

const mostViolations = 40;

/** Schemas of values that a schema does not accept, for each of its keywords. */
export function violationsOf(schema: Schema, synthetic: SyntheticSource, depth = 3): JsonObject[] {
  const { value, source } = schema;
  if (value === false) return [{}];
  if (!isObject(value) || depth <= 0) return [];
  const { keywords } = source.view(value);
  const { $ref } = keywords;
  const target = typeof $ref === 'string' ? source.resolve($ref) : undefined;
  const referred = target === undefined ? [] : violationsOf(target, synthetic, depth - 1);
  // Another type says the least of why a value is refused.
  const names = Object.keys(keywords).sort((a, b) => Number(a === 'type') - Number(b === 'type'));
  const own = names.flatMap((name) => violationsOfKeyword(schema, name, synthetic, depth));
  return [...referred, ...own].slice(0, mostViolations);
}
