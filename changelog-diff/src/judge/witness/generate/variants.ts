import { isArray, isObject, type JsonObject, type JsonValue } from '../../../compare/json.ts';
import type { Budget } from '../budget.ts';
import type { BoundView, Schema, SchemaSource } from '../schema.ts';
import { typesOf } from './views.ts';

/** A list of schemas of which one is to be taken, or a condition of which one side is. */
interface Choice {
  readonly options: readonly (readonly Schema[])[];
}

interface State {
  readonly views: readonly BoundView[];
  readonly choices: readonly Choice[];
  readonly seen: ReadonlyMap<SchemaSource, ReadonlySet<JsonValue>>;
}

/**
 * The ways in which one value can satisfy all schemas: references and `allOf` are followed, of `oneOf`, `anyOf` and
 * `if` one side is taken in each way. The simple ways come first.
 */
export function* variants(schemas: readonly Schema[], budget: Budget): Generator<readonly BoundView[]> {
  const start = flatten({ views: [], choices: [], seen: new Map() }, schemas, budget);
  if (start !== undefined) yield* resolveChoices(start, budget);
}

function* resolveChoices(state: State, budget: Budget): Generator<readonly BoundView[]> {
  const [first, ...rest] = state.choices;
  if (first === undefined) {
    yield state.views;
    return;
  }
  const costs = new Map(first.options.map((option) => [option, costOf(option, state)] as const));
  const cost = (option: readonly Schema[]) => costs.get(option) ?? 0;
  if (first.options.some((option) => cost(option) === 0)) {
    // One option is demanded already.
    yield* resolveChoices({ ...state, choices: rest }, budget);
    return;
  }
  for (const option of [...first.options].sort((a, b) => cost(a) - cost(b))) {
    if (!budget.spend()) return;
    const next = flatten({ ...state, choices: rest }, option, budget);
    if (next !== undefined && typesOf(next.views).length > 0) yield* resolveChoices(next, budget);
  }
}

/** Adds schemas to what is already demanded; `undefined` when they accept nothing. */
function flatten(state: State, schemas: readonly Schema[], budget: Budget): State | undefined {
  const views = [...state.views];
  const choices = [...state.choices];
  const seen = new Map([...state.seen].map(([source, values]) => [source, new Set(values)] as const));
  const pending = [...schemas].reverse();
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    const { value, source } = schema;
    if (value === false || !budget.spend()) return undefined;
    const known = seen.get(source) ?? new Set<JsonValue>();
    if (!isObject(value) || known.has(value)) continue;
    seen.set(source, known.add(value));
    const { keywords } = source.view(value);
    views.push({ keywords, source });
    pending.push(...conjuncts(keywords, source).reverse());
    choices.push(...choicesOf(keywords, source));
  }
  return { views, choices, seen };
}

function bind(values: readonly JsonValue[], source: SchemaSource): Schema[] {
  return values.map((value) => ({ value, source }));
}

function conjuncts({ $ref, allOf }: JsonObject, source: SchemaSource): Schema[] {
  const target = typeof $ref === 'string' ? source.resolve($ref) : undefined;
  return [...(target === undefined ? [] : [target]), ...(isArray(allOf) ? bind(allOf, source) : [])];
}

function choicesOf(keywords: JsonObject, source: SchemaSource): Choice[] {
  const choices: Choice[] = [];
  for (const list of [keywords['oneOf'], keywords['anyOf']]) {
    if (isArray(list ?? null)) choices.push({ options: bind(isArray(list) ? list : [], source).map((item) => [item]) });
  }
  if (keywords['if'] !== undefined) {
    const { if: condition, then: consequence = true, else: otherwise = true } = keywords;
    choices.push({ options: [bind([otherwise], source), bind([condition, consequence], source)] });
  }
  return choices;
}

/** A rough measure of how large the values of a schema are; nothing for what is demanded already. */
function costOf(option: readonly Schema[], { seen }: State): number {
  return option.reduce((sum, schema) => {
    const { value, source } = follow(schema);
    if (isObject(value) && seen.get(source)?.has(value) === true) return sum;
    if (!isObject(value)) return sum + 1;
    const { keywords } = source.view(value);
    const { type, required } = keywords;
    const nested = ['allOf', 'anyOf', 'oneOf'].some((name) => keywords[name] !== undefined) ? 2 : 0;
    const isLarge = type === 'object' || type === 'array' || type === undefined;
    return sum + (type === 'null' ? 1 : 2) + (isLarge ? 2 : 0) + nested + (isArray(required) ? 3 * required.length : 0);
  }, 0);
}

/** Ten references in a row are enough for an estimate. */
function follow(schema: Schema): Schema {
  let current = schema;
  for (let hop = 0; hop < 10; hop++) {
    const reference = isObject(current.value) ? current.value['$ref'] : undefined;
    const target = typeof reference === 'string' ? current.source.resolve(reference) : undefined;
    if (target === undefined) return current;
    current = target;
  }
  return current;
}
