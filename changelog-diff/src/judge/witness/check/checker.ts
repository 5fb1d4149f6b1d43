import { isArray, isObject, type JsonValue } from '../../../compare/json.ts';
import type { Budget } from '../budget.ts';
import type { Schema } from '../schema.ts';
import { arrayChecks, checkUnevaluatedItems } from './check-array.ts';
import { checkUnevaluatedProperties, objectChecks } from './check-object.ts';
import { scalarChecks } from './check-scalar.ts';
import { adopt, emptyEvaluation, type Evaluation, type Keyword, type KeywordCheck } from './evaluation.ts';
import { all, countWithin, opposite, some, type Verdict } from './verdict.ts';

const deepest = 60;

/** Checks every branch against the same value. */
function branches(judge: (verdicts: readonly Verdict[]) => Verdict): KeywordCheck {
  return ({ keyword, source, value, evaluation, apply }) => {
    if (!isArray(keyword)) return 'unknown';
    const inner = keyword.map((schema) => apply({ value: schema, source }, value));
    for (const branch of inner) adopt(evaluation, branch);
    return judge(inner.map(({ verdict }) => verdict));
  };
}

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
  allOf: branches(all),
  anyOf: branches(some),
  oneOf: branches((verdicts) => countWithin(verdicts, 1, 1)),
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
    return this.#apply(schema, value).verdict;
  }

  /** Whether all schemas accept a value for certain. */
  isValid(schemas: readonly Schema[], value: JsonValue): boolean {
    return schemas.every((schema) => this.check(schema, value) === 'valid');
  }

  #apply({ value: schema, source }: Schema, value: JsonValue): Evaluation {
    if (typeof schema === 'boolean') return emptyEvaluation(schema ? 'valid' : 'invalid');
    if (!isObject(schema) || !this.#budget.spend() || this.#depth > deepest) return emptyEvaluation('unknown');
    const { keywords, isOpaque } = source.view(schema);
    if (isOpaque) return emptyEvaluation('unknown');
    this.#depth += 1;
    const evaluation = emptyEvaluation('valid');
    const verdicts: Verdict[] = [];
    for (const table of [checks, lastChecks]) {
      for (const name of Object.keys(keywords)) {
        const check = Object.hasOwn(table, name) ? table[name] : undefined;
        const keyword = keywords[name];
        if (check === undefined || keyword === undefined) continue;
        verdicts.push(check(this.#keyword(keyword, { keywords, source, value, evaluation })));
      }
    }
    this.#depth -= 1;
    evaluation.verdict = all(verdicts);
    return evaluation;
  }

  #keyword(keyword: JsonValue, rest: Pick<Keyword, 'keywords' | 'source' | 'value' | 'evaluation'>): Keyword {
    return {
      ...rest,
      keyword,
      apply: (schema, value) => this.#apply(schema, value),
      spend: (steps) => this.#budget.spend(steps),
    };
  }
}
