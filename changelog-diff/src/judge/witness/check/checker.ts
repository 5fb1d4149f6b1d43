import { isArray, isObject, type JsonObject, type JsonValue } from '../../../compare/json.ts';
import type { Budget } from '../budget.ts';
import type { Schema } from '../schema.ts';
import { arrayChecks, checkUnevaluatedItems } from './check-array.ts';
import { checkUnevaluatedProperties, objectChecks } from './check-object.ts';
import { scalarChecks } from './check-scalar.ts';
import { adopt, emptyEvaluation, type Evaluation, type Keyword, type KeywordCheck } from './evaluation.ts';
import { all, countWithin, opposite, some, type Verdict } from './verdict.ts';

const deepest = 60;

/** Checks branches against the same value, until the verdict is known; all of them where it is asked what they look at. */
function branches(judge: (verdicts: readonly Verdict[], isLast: boolean) => Verdict | undefined): KeywordCheck {
  return ({ keyword, source, value, evaluation, apply, isTracked }) => {
    if (!isArray(keyword)) return 'unknown';
    const verdicts: Verdict[] = [];
    for (const schema of keyword) {
      const inner = apply({ value: schema, source }, value);
      adopt(evaluation, inner);
      verdicts.push(inner.verdict);
      const early = isTracked ? undefined : judge(verdicts, false);
      if (early !== undefined) return early;
    }
    return judge(verdicts, true) ?? 'unknown';
  };
}

const allOf = branches((verdicts, isLast) => (isLast || verdicts.at(-1) === 'invalid' ? all(verdicts) : undefined));
const anyOf = branches((verdicts, isLast) => (isLast || verdicts.at(-1) === 'valid' ? some(verdicts) : undefined));
const oneOf = branches((verdicts, isLast) => {
  const verdict = countWithin(verdicts, 1, 1);
  const isDecided = verdict === 'invalid' && verdicts.filter((inner) => inner === 'valid').length > 1;
  return isLast || isDecided ? verdict : undefined;
});

function checkReference({ keyword, source, value, evaluation, apply }: Keyword): Verdict {
  const target = typeof keyword === 'string' ? source.resolve(keyword) : undefined;
  if (target === undefined) return 'unknown';
  const inner = apply(target, value);
  adopt(evaluation, inner);
  return inner.verdict;
}

function checkIf({ keyword, keywords, source, value, evaluation, apply }: Keyword): Verdict {
  const condition = apply({ value: keyword, source }, value);
  adopt(evaluation, condition);
  const outcomeOf = (schema: JsonValue = true) => apply({ value: schema, source }, value);
  if (condition.verdict === 'unknown') {
    const both = [outcomeOf(keywords['then']).verdict, outcomeOf(keywords['else']).verdict];
    return both.every((verdict) => verdict === both[0]) ? all(both) : 'unknown';
  }
  const chosen = outcomeOf(condition.verdict === 'valid' ? keywords['then'] : keywords['else']);
  adopt(evaluation, chosen);
  return chosen.verdict;
}

const checks: Readonly<Record<string, KeywordCheck>> = {
  ...scalarChecks,
  ...objectChecks,
  ...arrayChecks,
  $ref: checkReference,
  allOf,
  anyOf,
  oneOf,
  not: ({ keyword, source, value, apply }) => opposite(apply({ value: keyword, source }, value).verdict),
  if: checkIf,
};
const lastChecks: Readonly<Record<string, KeywordCheck>> = {
  unevaluatedProperties: checkUnevaluatedProperties,
  unevaluatedItems: checkUnevaluatedItems,
};

/**
 * Decides exactly whether values are accepted by schemas: JSON Schema 2020-12 with `format` asserted, as far as it
 * can be told for certain. Everything else, and everything over the budget, is unknown.
 */
export class Checker {
  readonly #budget: Budget;
  #depth = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  check(schema: Schema, value: JsonValue): Verdict {
    return this.#apply(schema, value, false).verdict;
  }

  /** Whether all schemas accept a value for certain. */
  isValid(schemas: readonly Schema[], value: JsonValue): boolean {
    return schemas.every((schema) => this.check(schema, value) === 'valid');
  }

  #apply({ value: schema, source }: Schema, value: JsonValue, isAsked: boolean): Evaluation {
    if (typeof schema === 'boolean') return emptyEvaluation(schema ? 'valid' : 'invalid');
    if (!isObject(schema) || !this.#budget.spend() || this.#depth > deepest) return emptyEvaluation('unknown');
    const { keywords, isOpaque, isOpaqueForNull } = source.view(schema);
    if (isOpaque || (value === null && isOpaqueForNull === true)) return emptyEvaluation('unknown');
    const ordered = inOrder(keywords);
    const isTracked = isAsked || ordered.isTracked;
    const evaluation = emptyEvaluation('valid', isTracked);
    const apply = (inner: Schema, part: JsonValue) => this.#apply(inner, part, isTracked && part === value);
    this.#depth += 1;
    checkInOrder(ordered, { keywords, source, value, evaluation, apply, isTracked, spend: this.#spend });
    this.#depth -= 1;
    return evaluation;
  }

  readonly #spend = (steps: number): boolean => this.#budget.spend(steps);
}

/** Checks keyword after keyword until one refuses the value. */
function checkInOrder({ checks }: OrderedChecks, rest: Omit<Keyword, 'keyword'>): void {
  const { keywords, source, value, evaluation, apply, isTracked, spend } = rest;
  for (const { check, keyword } of checks) {
    // Written out: a spread of `rest` here takes a fifth of the time of a search.
    const verdict = check({ keyword, keywords, source, value, evaluation, apply, isTracked, spend });
    if (verdict !== 'valid') evaluation.verdict = verdict;
    if (verdict === 'invalid') return;
  }
}

/** The checks of a schema's keywords. */
interface OrderedChecks {
  readonly checks: readonly { readonly check: KeywordCheck; readonly keyword: JsonValue }[];
  /** Whether one asks what the others looked at. */
  readonly isTracked: boolean;
}

const quick = ['type', 'const', 'enum', 'required'];
const orders = new WeakMap<JsonObject, OrderedChecks>();

/** The keywords that are checked, the quick ones first and those last that ask what the others looked at. */
function inOrder(keywords: JsonObject): OrderedChecks {
  const known = orders.get(keywords);
  if (known !== undefined) return known;
  const rank = (name: string) => (quick.includes(name) ? 0 : Object.hasOwn(lastChecks, name) ? 2 : 1);
  const names = Object.keys(keywords).sort((a, b) => rank(a) - rank(b));
  const found = names.flatMap((name) => {
    const check = checkOf(name);
    return check === undefined ? [] : [{ check, keyword: keywords[name] ?? null }];
  });
  const ordered = { checks: found, isTracked: names.some((name) => Object.hasOwn(lastChecks, name)) };
  orders.set(keywords, ordered);
  return ordered;
}

function checkOf(name: string): KeywordCheck | undefined {
  return Object.hasOwn(checks, name) ? checks[name] : Object.hasOwn(lastChecks, name) ? lastChecks[name] : undefined;
}
