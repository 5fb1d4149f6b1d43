// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { ASSERTIONS } from './assertions.ts';
import { memberRules, missingMembers, schemasOf, type MemberRules } from './members.ts';
import { isList, isRecord, isSchema, NO_TYPES, schemaList, schemaMap } from './schema.ts';
import type { Definitions, Direction, Schema, Test, ValueTypes } from './schema.ts';
import { evaluatedItems, evaluatedMembers } from './unevaluated.ts';

type Keywords = Readonly<Record<string, unknown>>;

const REFERENCE = '#/$defs/';

function all(tests: readonly Test[]): Test {
  const [first, second, ...rest] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (rest.length === 0) return (value) => first(value) && second(value);
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

/**
 * Judges values by schemas. Nothing is compiled to code: each schema becomes a closure over its keywords when it is
 * first used, so that starting up costs nothing, and no text of a document is ever run.
 */
export class Judge {
  readonly direction: Direction;
  readonly types: ValueTypes;
  readonly #definitions: ReadonlyMap<string, Schema>;
  readonly #tests = new WeakMap<object, Test>();
  readonly #rules = new WeakMap<object, MemberRules>();

  constructor(definitions: Definitions, direction: Direction, types: ValueTypes = NO_TYPES) {
    this.direction = direction;
    this.types = types;
    this.#definitions = new Map(Object.entries(definitions));
  }

  /** The test of a schema; made once. */
  test(schema: Schema): Test {
    if (typeof schema === 'boolean') return () => schema;
    const known = this.#tests.get(schema);
    if (known !== undefined) return known;
    const made = this.#link(schema);
    this.#tests.set(schema, made);
    return made;
  }

  /** The schema that `$ref` names. */
  target(reference: string): Schema {
    return this.#definitions.get(reference.slice(REFERENCE.length)) ?? false;
  }

  rules(schema: Keywords): MemberRules {
    const rules = this.#rules.get(schema) ?? memberRules(schema, (member) => this.isForbidden(member));
    this.#rules.set(schema, rules);
    return rules;
  }

  /** Whether a member with this schema may only travel in the other direction. */
  isForbidden(schema: Schema, depth = 0): boolean {
    if (typeof schema === 'boolean' || depth > 10) return false;
    if (schema[this.direction === 'request' ? 'readOnly' : 'writeOnly'] === true) return true;
    const reference = schema['$ref'];
    if (typeof reference === 'string' && this.isForbidden(this.target(reference), depth + 1)) return true;
    return schemaList(schema['allOf']).some((branch) => this.isForbidden(branch, depth + 1));
  }

  #link(schema: Keywords): Test {
    const assertions = [...ASSERTIONS].flatMap(([keyword, { test }]) =>
      Object.hasOwn(schema, keyword) ? [test(schema[keyword], this.types)] : [],
    );
    return all([
      ...assertions,
      ...this.#reference(schema),
      ...this.#combinations(schema),
      ...this.#condition(schema),
      ...this.#members(schema),
      ...this.#items(schema),
      ...this.#unevaluated(schema),
    ]);
  }

  #reference({ $ref: reference }: Keywords): Test[] {
    if (typeof reference !== 'string') return [];
    // Looked up when it is needed: a schema may refer to itself.
    let found: Test | undefined;
    return [(value) => (found ??= this.test(this.target(reference)))(value)];
  }

  #combinations(schema: Keywords): Test[] {
    const tests = (keyword: string): Test[] => schemaList(schema[keyword]).map((branch) => this.test(branch));
    const { not } = schema;
    const [some, one] = [tests('anyOf'), tests('oneOf')];
    const excluded = isSchema(not) ? this.test(not) : undefined;
    return [
      ...tests('allOf'),
      ...(some.length === 0 ? [] : [(value: unknown) => some.some((test) => test(value))]),
      ...(one.length === 0 ? [] : [(value: unknown) => countUpTo(one, value, 2) === 1]),
      ...(excluded === undefined ? [] : [(value: unknown) => !excluded(value)]),
    ];
  }

  #condition({ if: condition, then: positive, else: negative }: Keywords): Test[] {
    if (!isSchema(condition)) return [];
    const holds = this.test(condition);
    const whenTrue = this.test(isSchema(positive) ? positive : true);
    const whenFalse = this.test(isSchema(negative) ? negative : true);
    return [(value) => (holds(value) ? whenTrue : whenFalse)(value)];
  }

  #members(schema: Keywords): Test[] {
    const rules = this.rules(schema);
    const { named, patterns, additional = true, required } = rules;
    const judgesMembers = named.size > 0 || patterns.length > 0 || additional !== true;
    const holds = judgesMembers ? this.#memberwise(rules) : (value: Keywords) => hasAll(value, required);
    const depends = Object.hasOwn(schema, 'dependentRequired');
    return [
      ...(judgesMembers || required.length > 0 ? [(value: unknown) => !isRecord(value) || holds(value)] : []),
      ...(depends ? [(value: unknown) => !isRecord(value) || missingMembers(schema, rules, value).length === 0] : []),
      ...this.#namesOf(schema),
    ];
  }

  /** Judges each member once, and counts those that have to be there. */
  #memberwise(rules: MemberRules): (value: Keywords) => boolean {
    const required = new Set(rules.required);
    const known = new Map(
      [...rules.named.keys(), ...required].map((name) => {
        return [name, { test: this.#memberTest(rules, name), isRequired: required.has(name) }];
      }),
    );
    const rest = rules.patterns.length === 0 ? this.test(rules.additional ?? true) : undefined;
    return (value) => {
      let missing = required.size;
      for (const name of Object.keys(value)) {
        const member = known.get(name);
        const test = member?.test ?? rest ?? this.#memberTest(rules, name);
        if (!test(value[name])) return false;
        if (member?.isRequired === true) missing--;
      }
      return missing === 0;
    };
  }

  #memberTest(rules: MemberRules, name: string): Test {
    if (rules.forbidden.has(name)) return () => false;
    return all(schemasOf(rules, name).map((schema) => this.test(schema)));
  }

  #namesOf({ propertyNames, dependentSchemas }: Keywords): Test[] {
    const names = isSchema(propertyNames) ? this.test(propertyNames) : undefined;
    const dependents = schemaMap(dependentSchemas).map(([name, schema]) => ({ name, test: this.test(schema) }));
    return [
      ...(names === undefined ? [] : [(value: unknown) => !isRecord(value) || Object.keys(value).every(names)]),
      ...dependents.map(({ name, test }): Test => {
        return (value) => !isRecord(value) || !Object.hasOwn(value, name) || test(value);
      }),
    ];
  }

  #items(schema: Keywords): Test[] {
    const { items, contains, minContains, maxContains } = schema;
    const first = schemaList(schema['prefixItems']).map((one) => this.test(one));
    const rest = isSchema(items) ? this.test(items) : undefined;
    const wanted = isSchema(contains) ? this.test(contains) : undefined;
    const least = typeof minContains === 'number' ? minContains : 1;
    const most = typeof maxContains === 'number' ? maxContains : Infinity;
    const itemsHold: Test = (value) =>
      !isList(value) || value.every((item, index) => (first[index] ?? rest)?.(item) ?? true);
    const contained: Test = (value) => {
      if (!isList(value) || wanted === undefined) return true;
      const count = value.filter(wanted).length;
      return count >= least && count <= most;
    };
    return [
      ...(first.length > 0 || rest !== undefined ? [itemsHold] : []),
      ...(wanted === undefined ? [] : [contained]),
    ];
  }

  #unevaluated(schema: Keywords): Test[] {
    const { unevaluatedProperties: members, unevaluatedItems: items } = schema;
    const tests: Test[] = [];
    if (isSchema(members)) {
      tests.push((value) => {
        if (!isRecord(value)) return true;
        const known = evaluatedMembers(this, schema, value);
        return Object.keys(value).every((name) => known.has(name) || this.test(members)(value[name]));
      });
    }
    if (isSchema(items)) {
      tests.push((value) => {
        if (!isList(value)) return true;
        const known = evaluatedItems(this, schema, value);
        return value.every((item, index) => known.has(index) || this.test(items)(item));
      });
    }
    return tests;
  }
}

function hasAll(value: Keywords, names: readonly string[]): boolean {
  for (const name of names) if (!Object.hasOwn(value, name)) return false;
  return true;
}

function countUpTo(tests: readonly Test[], value: unknown, most: number): number {
  let count = 0;
  for (const test of tests) {
    if (test(value)) count++;
    if (count === most) break;
  }
  return count;
}
