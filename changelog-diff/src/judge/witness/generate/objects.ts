import { type JsonObject, type JsonValue } from '../../../compare/json.ts';
import type { Schema } from '../schema.ts';
import type { InstanceGenerator } from './instance-generator.ts';
import { samplePattern } from './sample-pattern.ts';
import { variants } from './variants.ts';
import { least, listedIn, membersOf, schemasOfMember, type Views } from './views.ts';

/** How many optional members are tried one by one. */
const mostOptional = 12;
/** No witness needs more members. */
const mostMembers = 80;
const fillers = ['extra', 'other', 'Extra', 'a', '0'];

/** Objects that may satisfy the views: what is required, then with one optional member more, then with all. */
export function* objects(generator: InstanceGenerator, views: Views): Generator<JsonValue> {
  const names = closure(views, listedIn(views, 'required'));
  const dependent = dependentSchemas(views, names);
  if (dependent.length > 0) {
    for (const wider of variants([...rebound(views), ...dependent], generator.budget)) {
      yield* ofNames(generator, wider, closure(wider, listedIn(wider, 'required')));
    }
  } else yield* ofNames(generator, views, names);
}

function* ofNames(generator: InstanceGenerator, views: Views, names: readonly string[]): Generator<JsonValue> {
  const smallest = least(views, 'minProperties', 0);
  const optional = optionalNames(views, names);
  if (names.length > mostMembers || smallest > mostMembers) return;
  const base = fill(generator, views, build(generator, views, names), optional, smallest);
  if (base === undefined) return;
  yield base;
  let full: JsonObject = base;
  for (const name of optional.slice(0, mostOptional)) {
    if (Object.hasOwn(base, name)) continue;
    const isNew = (other: string) => !Object.hasOwn(base, other);
    const more = build(generator, views, closure(views, [name]).filter(isNew));
    if (more === undefined) continue;
    yield { ...base, ...more };
    full = { ...full, ...more };
  }
  yield full;
  yield* others(generator, views, base);
}

/** The object with other values of its members, one by one and then together. */
function* others(generator: InstanceGenerator, views: Views, base: JsonObject): Generator<JsonValue> {
  let all: JsonObject = base;
  for (const name of Object.keys(base).slice(0, mostOptional)) {
    const schemas = schemasOfMember(views, name, (steps) => generator.budget.spend(steps));
    const other = generator.instances(schemas, 2)[1];
    if (other === undefined) continue;
    yield { ...base, [name]: other };
    all = { ...all, [name]: other };
  }
  yield all;
}

/** An object with exactly these members. */
function build(generator: InstanceGenerator, views: Views, names: readonly string[]): JsonObject | undefined {
  const members: [string, JsonValue][] = [];
  for (const name of names) {
    const schemas = schemasOfMember(views, name, (steps) => generator.budget.spend(steps));
    const member = generator.budget.spend(views.length) ? generator.instance(schemas) : undefined;
    if (member === undefined) return undefined;
    members.push([name, member]);
  }
  return Object.fromEntries(members);
}

/** Adds members until there are enough. */
function fill(
  generator: InstanceGenerator,
  views: Views,
  object: JsonObject | undefined,
  optional: readonly string[],
  count: number,
): JsonObject | undefined {
  if (object === undefined) return undefined;
  let filled = object;
  const numbered = Array.from({ length: count }, (_, index) => `extra${index + 1}`);
  for (const name of [...optional, ...numbered]) {
    if (Object.keys(filled).length >= count) break;
    filled = { ...filled, ...build(generator, views, Object.hasOwn(filled, name) ? [] : [name]) };
  }
  return filled;
}

/** Members that may be there, the described ones first. */
function optionalNames(views: Views, required: readonly string[]): string[] {
  const described = membersOf(views, 'properties').map(([name]) => name);
  const byPattern = membersOf(views, 'patternProperties').flatMap(([pattern]) => samplePattern(pattern, 0).slice(0, 2));
  return [...new Set([...described, ...byPattern, ...fillers])].filter((name) => !required.includes(name));
}

/** The names together with those that they require. */
function closure(views: Views, names: readonly string[]): string[] {
  const closed = new Set(names);
  const dependencies = membersOf(views, 'dependentRequired');
  for (const name of closed) {
    for (const [dependent, required] of dependencies) {
      if (dependent !== name || !Array.isArray(required)) continue;
      for (const item of required) if (typeof item === 'string') closed.add(item);
    }
  }
  return [...closed];
}

/** What the presence of members demands and is not demanded yet. */
function dependentSchemas(views: Views, names: readonly string[]): Schema[] {
  return views.flatMap(({ keywords, source }) =>
    membersOf([{ keywords, source }], 'dependentSchemas')
      .filter(([name]) => names.includes(name))
      .map(([, value]) => ({ value, source })),
  );
}

/** The views as schemas again, without what they have been followed for. */
function rebound(views: Views): Schema[] {
  return views.map(({ keywords, source }) => ({ value: keywords, source }));
}
