import type { Step } from '../../../compare/change.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../../compare/json.ts';
import { samplePattern } from '../generate/sample-pattern.ts';
import type { Schema } from '../schema.ts';
import type { SyntheticSource } from './synthetic-source.ts';

/** Wraps the target of a change for the whole payload: values that have at the end of the steps what the target wants. */
export function placeTarget(
  target: JsonObject,
  payload: Schema,
  steps: readonly Step[],
  synthetic: SyntheticSource,
): JsonObject {
  const [step, ...rest] = steps;
  if (step === undefined) return target;
  const inner = (next: Schema | undefined) => placeTarget(target, next ?? anything, rest, synthetic);
  if (step.step === 'property') {
    const schema = schemasIn(payload)
      .map((part) => memberOf(part, 'properties', step.name))
      .find(isFound);
    return { type: 'object', required: [step.name], properties: { [step.name]: inner(schema) } };
  }
  if (step.step === 'branch') {
    const branch = branchOf(payload, step.keyword, step.name);
    if (branch === undefined) return inner(payload);
    return { allOf: [inner(branch), synthetic.bind(branch)] };
  }
  return step.step === 'keyword' ? withinKeyword(step.name, payload, inner, synthetic) : inner(payload);
}

const anything: Schema = {
  value: true,
  source: { view: (keywords) => ({ keywords, isOpaque: false }), resolve: () => undefined },
};

type Inner = (next: Schema | undefined) => JsonObject;

function withinKeyword(step: string, payload: Schema, inner: Inner, synthetic: SyntheticSource): JsonObject {
  const [name = step, index] = step.split(/[[\]]/);
  const schema = schemasIn(payload)
    .map((part) => memberOf(part, name))
    .find(isFound);
  switch (name) {
    case 'items':
    case 'contains':
    case 'unevaluatedItems':
      return { type: 'array', minItems: 1, items: inner(schema) };
    case 'prefixItems':
      return withinTuple(schema, Number(index), inner);
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { type: 'object', required: ['extra'], properties: { extra: inner(schema) } };
    case 'patternProperties':
      return withinPattern(schema, inner);
    case 'then':
    case 'else':
      return { allOf: [inner(schema), ...conditionOf(payload, name, synthetic)] };
    default:
      return inner(schema);
  }
}

function withinTuple(tuple: Schema | undefined, index: number, inner: Inner): JsonObject {
  const value = tuple !== undefined && isArray(tuple.value) ? tuple.value[index] : undefined;
  const item = inner(value === undefined || tuple === undefined ? undefined : { ...tuple, value });
  const free = Array.from({ length: index }, (): JsonObject => ({}));
  return { type: 'array', minItems: index + 1, prefixItems: [...free, item] };
}

/** What has to hold, or not, for `then` or `else` to count. */
function conditionOf(payload: Schema, keyword: string, synthetic: SyntheticSource): JsonObject[] {
  const part = schemasIn(payload).find((candidate) => memberOf(candidate, keyword) !== undefined);
  const condition = part === undefined ? undefined : memberOf(part, 'if');
  if (condition === undefined) return [];
  return [keyword === 'then' ? synthetic.bind(condition) : { not: synthetic.bind(condition) }];
}

/** Which pattern is meant is not said: the first whose names can be made is taken. */
function withinPattern(map: Schema | undefined, inner: Inner): JsonObject {
  const patterns = map !== undefined && isObject(map.value) ? Object.entries(map.value) : [];
  for (const [pattern, value] of patterns) {
    const [name] = samplePattern(pattern, 0);
    if (name === undefined || map === undefined) continue;
    return { type: 'object', required: [name], properties: { [name]: inner({ ...map, value }) } };
  }
  return inner(undefined);
}

const mostParts = 200;

/** A schema with all that it refers to or combines, the nearest first. */
function schemasIn(schema: Schema): Schema[] {
  const found = [schema];
  const seen = new Set<JsonValue>([schema.value]);
  for (const { value, source } of found) {
    if (!isObject(value) || found.length > mostParts) continue;
    const { keywords } = source.view(value);
    const { $ref } = keywords;
    const target = typeof $ref === 'string' ? source.resolve($ref) : undefined;
    const lists = ['allOf', 'anyOf', 'oneOf'].map((name) => keywords[name] ?? null).filter(isArray);
    const parts = lists.flat().map((part): Schema => ({ value: part, source }));
    for (const part of [...(target === undefined ? [] : [target]), ...parts]) {
      if (seen.has(part.value)) continue;
      seen.add(part.value);
      found.push(part);
    }
  }
  return found;
}

function memberOf({ value, source }: Schema, ...names: readonly string[]): Schema | undefined {
  let current: JsonValue | undefined = isObject(value) ? source.view(value).keywords : undefined;
  for (const name of names) {
    current = isObject(current) && Object.hasOwn(current, name) ? current[name] : undefined;
  }
  return current === undefined ? undefined : { value: current, source };
}

function isFound(schema: Schema | undefined): schema is Schema {
  return schema !== undefined;
}

/** A branch by the name that it has in places: discriminator value, component, title or number. */
function branchOf(payload: Schema, keyword: string, name: string): Schema | undefined {
  for (const part of schemasIn(payload)) {
    const list = memberOf(part, keyword);
    if (list === undefined || !isArray(list.value)) continue;
    const mapped = memberOf(part, 'discriminator', 'mapping', name)?.value;
    const index = list.value.findIndex((branch, position) => {
      const reference = isObject(branch) ? branch['$ref'] : undefined;
      const title = isObject(branch) ? branch['title'] : undefined;
      if (typeof reference === 'string') return reference === mapped || reference.endsWith(`/${name}`);
      return title === name || (title === undefined && String(position + 1) === name);
    });
    const value = list.value[index];
    if (value !== undefined) return { value, source: part.source };
  }
  return undefined;
}
