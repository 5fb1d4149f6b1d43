import { isEqual } from '../../../compare/canonical.ts';
import { isArray, type JsonObject, type JsonValue } from '../../../compare/json.ts';
import type { Budget } from '../budget.ts';
import type { Checker } from '../check/checker.ts';
import type { Schema } from '../schema.ts';
import { arrays } from './arrays.ts';
import type { MadeValues } from './made-values.ts';
import { objects } from './objects.ts';
import { numbers, texts } from './scalars.ts';
import { variants } from './variants.ts';
import { typesOf, type Views, valuesOf } from './views.ts';

const deepest = 25;
const mostVariants = 60;
const mostCandidates = 120;

/** Makes small values that satisfy several schemas at once. */
export class InstanceGenerator {
  readonly budget: Budget;
  readonly #checker: Checker;
  readonly #made: MadeValues;
  readonly #making = new Set<string>();

  constructor(checker: Checker, budget: Budget, made: MadeValues) {
    this.#made = made;
    this.#checker = checker;
    this.budget = budget;
  }

  /** The first small value that all schemas accept. A value that would contain itself is none. */
  instance(schemas: readonly Schema[]): JsonValue | undefined {
    const key = this.#made.keyOf(schemas);
    const known = this.#made.get(key);
    if (known !== undefined || this.#making.has(key) || this.#making.size > deepest) return known;
    this.#making.add(key);
    const made = this.first(schemas, schemas);
    this.#making.delete(key);
    if (made !== undefined) this.#made.set(key, made);
    return made;
  }

  /** The first value made for some schemas that all the wanted ones accept. */
  first(schemas: readonly Schema[], wanted: readonly Schema[], most = mostCandidates): JsonValue | undefined {
    let tried = 0;
    for (const candidate of this.#candidates(schemas)) {
      if (this.budget.isSpent || tried >= most) return undefined;
      tried += 1;
      if (this.#checker.isValid(wanted, candidate)) return candidate;
    }
    return undefined;
  }

  /** Up to `count` different values that all schemas accept. */
  instances(schemas: readonly Schema[], count: number): JsonValue[] {
    const found: JsonValue[] = [];
    let tried = 0;
    for (const candidate of this.#candidates(schemas)) {
      if (this.budget.isSpent || found.length >= count || tried >= mostCandidates) break;
      tried += 1;
      const isNew = !found.some((value) => isEqual(value, candidate));
      if (isNew && this.#checker.isValid(schemas, candidate)) found.push(candidate);
    }
    return found;
  }

  *#candidates(schemas: readonly Schema[]): Generator<JsonValue> {
    let count = 0;
    for (const views of variants(schemas, this.budget)) {
      if (++count > mostVariants) return;
      yield* this.#ofViews(views);
    }
  }

  *#ofViews(views: Views): Generator<JsonValue> {
    const listed = listedValues(views);
    if (listed !== undefined) {
      yield* listed;
      return;
    }
    for (const type of likely(views)) {
      if (!this.budget.spend()) return;
      yield* this.#ofType(type, views);
    }
  }

  *#ofType(type: string, views: Views): Generator<JsonValue> {
    switch (type) {
      case 'null':
        yield null;
        return;
      case 'boolean':
        yield* [false, true];
        return;
      case 'integer':
        yield* numbers(views).filter(Number.isInteger);
        return;
      case 'number':
        yield* numbers(views);
        return;
      case 'string':
        yield* texts(views);
        return;
      case 'array':
        yield* arrays(this, views);
        return;
      default:
        yield* objects(this, views);
    }
  }
}

/** The values of the shortest list of values. */
function listedValues(views: Views): readonly JsonValue[] | undefined {
  const lists = valuesOf(views, 'enum').filter(isArray);
  const constants = valuesOf(views, 'const').map((value) => [value]);
  return [...constants, ...lists].sort((a, b) => a.length - b.length)[0];
}

const marks: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'patternProperties'],
  array: ['items', 'prefixItems', 'minItems', 'contains', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: ['minimum', 'maximum', 'multipleOf', 'exclusiveMinimum', 'exclusiveMaximum'],
};

/** The possible types, those first that the keywords speak of when none is said. */
function likely(views: Views): string[] {
  const types = typesOf(views);
  const has = (keywords: JsonObject, type: string) => marks[type]?.some((name) => Object.hasOwn(keywords, name));
  const isMeant = (type: string) => views.some(({ keywords }) => has(keywords, type) === true);
  return types.length < 3 ? types : [...types.filter(isMeant), ...types.filter((type) => !isMeant(type))];
}
