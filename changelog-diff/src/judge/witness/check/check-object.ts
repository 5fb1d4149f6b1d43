import { isArray, isObject, type JsonObject, type JsonValue } from '../../../compare/json.ts';
import { matches } from './check-scalar.ts';
import { adopt, type Keyword, type KeywordCheck } from './evaluation.ts';
import { all, type Verdict, verdictOf } from './verdict.ts';

type ObjectCheck = (keyword: Keyword, object: JsonObject) => Verdict;

function ofObject(check: ObjectCheck): KeywordCheck {
  return (keyword) => (isObject(keyword.value) ? check(keyword, keyword.value) : 'valid');
}

/** Checks a member against a schema and marks it as looked at. */
function applyToMember(keyword: Keyword, name: string, schema: JsonValue): Verdict {
  const member = isObject(keyword.value) ? keyword.value[name] : undefined;
  if (member === undefined) return 'valid';
  keyword.evaluation.properties?.add(name);
  return keyword.apply({ value: schema, source: keyword.source }, member).verdict;
}

function checkProperties(keyword: Keyword, object: JsonObject): Verdict {
  if (!isObject(keyword.keyword)) return 'unknown';
  const entries = Object.entries(keyword.keyword).filter(([name]) => Object.hasOwn(object, name));
  return all(entries.map(([name, schema]) => applyToMember(keyword, name, schema)));
}

function checkPatternProperties(keyword: Keyword, object: JsonObject): Verdict {
  if (!isObject(keyword.keyword)) return 'unknown';
  const verdicts = Object.entries(keyword.keyword).flatMap(([pattern, schema]) =>
    Object.keys(object).map((name): Verdict => {
      const isMatch = matches(pattern, name, keyword.spend);
      if (isMatch === 'unknown') return 'unknown';
      return isMatch === 'valid' ? applyToMember(keyword, name, schema) : 'valid';
    }),
  );
  return all(verdicts);
}

function checkAdditionalProperties(keyword: Keyword, object: JsonObject): Verdict {
  const verdicts = Object.keys(object).map((name): Verdict => {
    const isNamed = isNamedBy(keyword.keywords, name, keyword.spend);
    if (isNamed === 'unknown') return 'unknown';
    return isNamed === 'valid' ? 'valid' : applyToMember(keyword, name, keyword.keyword);
  });
  return all(verdicts);
}

/** Whether `properties` or `patternProperties` of the same schema say what a member is. */
export function isNamedBy(keywords: JsonObject, name: string, spend: (steps: number) => boolean): Verdict {
  const { properties = {}, patternProperties = {} } = keywords;
  if (isObject(properties) && Object.hasOwn(properties, name)) return 'valid';
  const patterns = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  const verdicts = patterns.map((pattern) => matches(pattern, name, spend));
  return verdicts.includes('valid') ? 'valid' : verdicts.includes('unknown') ? 'unknown' : 'invalid';
}

function hasAll(object: JsonObject, names: JsonValue): Verdict {
  if (!isArray(names)) return 'unknown';
  return verdictOf(names.every((name) => typeof name === 'string' && Object.hasOwn(object, name)));
}

function checkDependentRequired({ keyword }: Keyword, object: JsonObject): Verdict {
  if (!isObject(keyword)) return 'unknown';
  const present = Object.entries(keyword).filter(([name]) => Object.hasOwn(object, name));
  return all(present.map(([, names]) => hasAll(object, names)));
}

function checkDependentSchemas({ keyword, source, value, evaluation, apply }: Keyword, object: JsonObject): Verdict {
  if (!isObject(keyword)) return 'unknown';
  const verdicts: Verdict[] = [];
  for (const [name, schema] of Object.entries(keyword)) {
    if (!Object.hasOwn(object, name)) continue;
    const inner = apply({ value: schema, source }, value);
    adopt(evaluation, inner);
    verdicts.push(inner.verdict);
  }
  return all(verdicts);
}

function checkPropertyNames({ keyword, source, apply }: Keyword, object: JsonObject): Verdict {
  return all(Object.keys(object).map((name) => apply({ value: keyword, source }, name).verdict));
}

function size(isWithin: (size: number, limit: number) => boolean): KeywordCheck {
  return ofObject(({ keyword }, object) =>
    typeof keyword === 'number' ? verdictOf(isWithin(Object.keys(object).length, keyword)) : 'unknown',
  );
}

/** `unevaluatedProperties` looks at the members at which nothing else looked; it is checked last. */
export const checkUnevaluatedProperties = ofObject((keyword, object) => {
  const { evaluation } = keyword;
  const rest = Object.keys(object).filter((name) => evaluation.properties?.has(name) !== true);
  const verdict = all(rest.map((name) => applyToMember(keyword, name, keyword.keyword)));
  return evaluation.isUncertain && keyword.keyword !== true ? 'unknown' : verdict;
});

/** The keywords that look at objects. */
export const objectChecks: Readonly<Record<string, KeywordCheck>> = {
  properties: ofObject(checkProperties),
  patternProperties: ofObject(checkPatternProperties),
  additionalProperties: ofObject(checkAdditionalProperties),
  required: ofObject(({ keyword }, object) => hasAll(object, keyword)),
  dependentRequired: ofObject(checkDependentRequired),
  dependentSchemas: ofObject(checkDependentSchemas),
  propertyNames: ofObject(checkPropertyNames),
  minProperties: size((count, limit) => count >= limit),
  maxProperties: size((count, limit) => count <= limit),
};
