import { canonical } from '../../../compare/canonical.ts';
import { isArray, type JsonArray } from '../../../compare/json.ts';
import type { Keyword, KeywordCheck } from './evaluation.ts';
import { all, countWithin, type Verdict, verdictOf } from './verdict.ts';

type ArrayCheck = (keyword: Keyword, array: JsonArray) => Verdict;

function ofArray(check: ArrayCheck): KeywordCheck {
  return (keyword) => (isArray(keyword.value) ? check(keyword, keyword.value) : 'valid');
}

function checkPrefixItems(keyword: Keyword, array: JsonArray): Verdict {
  if (!isArray(keyword.keyword)) return 'unknown';
  const verdicts = keyword.keyword.slice(0, array.length).map((schema, index): Verdict => {
    keyword.evaluation.items?.add(index);
    return keyword.apply({ value: schema, source: keyword.source }, array[index] ?? null).verdict;
  });
  return all(verdicts);
}

function checkItems({ keyword, keywords, source, evaluation, apply }: Keyword, array: JsonArray): Verdict {
  const { prefixItems = [] } = keywords;
  const start = isArray(prefixItems) ? prefixItems.length : 0;
  const verdicts = array.slice(start).map((item, index) => {
    evaluation.items?.add(start + index);
    return apply({ value: keyword, source }, item).verdict;
  });
  return all(verdicts);
}

function checkContains({ keyword, keywords, source, evaluation, apply }: Keyword, array: JsonArray): Verdict {
  const { minContains = 1, maxContains = Infinity } = keywords;
  if (typeof minContains !== 'number' || typeof maxContains !== 'number') return 'unknown';
  const verdicts = array.map((item) => apply({ value: keyword, source }, item).verdict);
  for (const [index, verdict] of verdicts.entries()) {
    if (verdict === 'valid') evaluation.items?.add(index);
  }
  // Validators differ on whether `unevaluatedItems` skips what `contains` looked at.
  evaluation.isUncertain = true;
  return countWithin(verdicts, minContains, maxContains);
}

function size(isWithin: (size: number, limit: number) => boolean): KeywordCheck {
  return ofArray(({ keyword }, array) =>
    typeof keyword === 'number' ? verdictOf(isWithin(array.length, keyword)) : 'unknown',
  );
}

/** `unevaluatedItems` looks at the items at which nothing else looked; it is checked last. */
export const checkUnevaluatedItems = ofArray(({ keyword, source, evaluation, apply }, array) => {
  const verdicts = array.map((item, index): Verdict => {
    if (evaluation.items?.has(index) === true) return 'valid';
    evaluation.items?.add(index);
    return apply({ value: keyword, source }, item).verdict;
  });
  return evaluation.isUncertain && keyword !== true ? 'unknown' : all(verdicts);
});

/** The keywords that look at arrays. */
export const arrayChecks: Readonly<Record<string, KeywordCheck>> = {
  prefixItems: ofArray(checkPrefixItems),
  items: ofArray(checkItems),
  contains: ofArray(checkContains),
  minItems: size((count, limit) => count >= limit),
  maxItems: size((count, limit) => count <= limit),
  uniqueItems: ofArray(({ keyword }, array) =>
    verdictOf(keyword !== true || new Set(array.map(canonical)).size === array.length),
  ),
};
