import { isArray, isObject, type JsonObject, type JsonValue } from '../../compare/json.ts';
import { Budget } from '../witness/budget.ts';
import { Checker } from '../witness/check/checker.ts';
import { refusesNothing } from '../witness/known-keywords.ts';
import type { BoundView, Schema, SchemaSource } from '../witness/schema.ts';
import { demands } from './demands.ts';
import { said, saidBy } from './said.ts';

/** Enough for any schema that a person reads; what takes more counts as undecided. */
const mostSteps = 20_000;
const deepest = 80;

/**
 * Whether everything that `inner` accepts is accepted by `outer`, as far as that follows from what both say of types,
 * values, bounds, described members and items. `false` means that it does not follow, not that a value shows the contrary. Where
 * branches of a `oneOf` overlap, one that accepts is enough, as most who write `oneOf` mean it.
 */
export function isSubset(inner: Schema, outer: Schema): boolean {
  return new SubsetProof().holds([inner], outer);
}

/** `assumed` while it is being proved: to need it again deeper inside the values is no contradiction. */
type Proved = 'assumed' | 'proved' | 'refuted';

class SubsetProof {
  readonly #budget = new Budget(mostSteps);
  readonly #checker = new Checker(this.#budget);
  /** What is known of an inner schema, by the outer one. What rests on an assumption is kept by nobody. */
  readonly #known = new Map<JsonObject, Map<JsonObject, Proved>>();
  /** How often something was taken to hold that is still being proved. */
  #assumptions = 0;
  #depth = 0;

  holds(inner: readonly Schema[], outer: Schema): boolean {
    const views = said(inner);
    if (views === undefined) return true;
    const [only] = inner.length === 1 ? inner : [];
    if (only === undefined || !isObject(only.value) || !isObject(outer.value)) return this.#follows(views, outer);
    const known = this.#knownOf(outer.value);
    const proved = known.get(only.value);
    if (proved === 'assumed') this.#assumptions += 1;
    if (proved !== undefined) return proved !== 'refuted';
    const before = this.#assumptions;
    known.set(only.value, 'assumed');
    const holds = this.#follows(views, outer);
    this.#keep(known, only.value, holds, this.#assumptions > before);
    return holds;
  }

  #knownOf(outer: JsonObject): Map<JsonObject, Proved> {
    const known = this.#known.get(outer) ?? new Map<JsonObject, Proved>();
    this.#known.set(outer, known);
    return known;
  }

  #keep(known: Map<JsonObject, Proved>, inner: JsonObject, holds: boolean, isAssuming: boolean): void {
    if (holds && isAssuming) known.delete(inner);
    else known.set(inner, holds ? 'proved' : 'refuted');
  }

  /** The same for one value, without going into it. Schemas can refer to each other in a circle. */
  #follows(inner: readonly BoundView[], outer: Schema): boolean {
    if (outer.value === true) return true;
    if (!this.#budget.spend() || this.#depth > deepest || !isObject(outer.value)) return false;
    const values = valuesOf(inner);
    if (values !== undefined) return values.every((value) => this.#checker.check(outer, value) === 'valid');
    this.#depth += 1;
    const holds = this.#meets(inner, outer) || this.#bySplitting(inner, outer);
    this.#depth -= 1;
    return holds;
  }

  /** Every keyword of the outer schema asks for what the inner ones say already. */
  #meets(inner: readonly BoundView[], { value, source }: Schema): boolean {
    if (!isObject(value)) return false;
    const { keywords, isOpaque } = source.view(value);
    if (isOpaque) return false;
    return quickFirst(keywords).every((name) => {
      const keyword = keywords[name] ?? null;
      if (refusesNothing(name)) return true;
      const branches = isArray(keyword) ? keyword.map((part): Schema => ({ value: part, source })) : [];
      if (name === '$ref') return this.#meetsReference(inner, keyword, source);
      if (name === 'allOf') return branches.every((branch) => this.#follows(inner, branch));
      if (name === 'anyOf' || name === 'oneOf') return branches.some((branch) => this.#follows(inner, branch));
      const follows = Object.hasOwn(demands, name) ? demands[name] : undefined;
      const holds = (some: readonly Schema[], one: Schema) => this.holds(some, one);
      return follows?.({ keyword, keywords, source, inner, holds }) === true;
    });
  }

  #meetsReference(inner: readonly BoundView[], reference: JsonValue, source: SchemaSource): boolean {
    const target = typeof reference === 'string' ? source.resolve(reference) : undefined;
    return target !== undefined && this.#follows(inner, target);
  }

  /** A union is accepted when each of its branches is. */
  #bySplitting(inner: readonly BoundView[], outer: Schema): boolean {
    return inner.some(({ keywords, source }, index) =>
      (['anyOf', 'oneOf'] as const).some((name) => {
        const { [name]: branches, ...rest } = keywords;
        if (branches === undefined || !isArray(branches)) return false;
        const others = [...inner.slice(0, index), ...inner.slice(index + 1), { keywords: rest, source }];
        return branches.every((branch) => {
          const views = said([{ value: branch, source }]);
          return views === undefined || this.#follows([...views, ...others], outer);
        });
      }),
    );
  }
}

const quick = ['type', 'required', 'enum', 'const'];

/** The keywords of a schema, those that refute at once in front. */
function quickFirst(keywords: JsonObject): string[] {
  const names = Object.keys(keywords);
  return [...quick.filter((name) => names.includes(name)), ...names.filter((name) => !quick.includes(name))];
}

/** The values of an inner schema that lists them. */
function valuesOf(inner: readonly BoundView[]): readonly JsonValue[] | undefined {
  const [constant] = saidBy(inner, 'const');
  if (constant !== undefined) return [constant];
  return saidBy(inner, 'enum').find((list) => isArray(list));
}
