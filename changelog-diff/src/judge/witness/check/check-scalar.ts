import { isEqual } from '../../../compare/canonical.ts';
import { isArray, isObject, type JsonValue } from '../../../compare/json.ts';
import type { Keyword, KeywordCheck } from './evaluation.ts';
import { checkFormat } from './formats.ts';
import { isMultipleOf } from './multiple-of.ts';
import { costOf, parsePattern } from './pattern.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Whether a value has a JSON type; an integer is any number without a fraction. */
export function isOfType(value: JsonValue, type: JsonValue): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return isArray(value);
    case 'object':
      return isObject(value);
    default:
      return typeof value === type;
  }
}

const typeNames: readonly JsonValue[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

function checkType({ keyword, keywords, value }: Keyword): Verdict {
  const types = isArray(keyword) ? keyword : [keyword];
  if (types.some((type) => !typeNames.includes(type))) return 'unknown';
  if (types.some((type) => isOfType(value, type))) return 'valid';
  // Many write the 3.0 flag in later versions, where it means nothing.
  return value === null && keywords['nullable'] === true ? 'unknown' : 'invalid';
}

function bound(isWithin: (value: number, limit: number) => boolean): KeywordCheck {
  return ({ keyword, value }) => {
    if (typeof value !== 'number') return 'valid';
    return typeof keyword === 'number' ? verdictOf(isWithin(value, keyword)) : 'unknown';
  };
}

function length(isWithin: (length: number, limit: number) => boolean): KeywordCheck {
  return ({ keyword, value }) => {
    if (typeof value !== 'string') return 'valid';
    return typeof keyword === 'number' ? verdictOf(isWithin(lengthOf(value), keyword)) : 'unknown';
  };
}

/** The number of characters, not of code units (JSON Schema 2020-12 validation, section 6.3.1). */
export function lengthOf(text: string): number {
  return [...text].length;
}

function checkPattern({ keyword, value, spend }: Keyword): Verdict {
  if (typeof value !== 'string') return 'valid';
  return typeof keyword === 'string' ? matches(keyword, value, spend) : 'unknown';
}

/** Whether a text matches a pattern, if that can be told cheaply. */
export function matches(pattern: string, text: string, spend: (steps: number) => boolean): Verdict {
  const parsed = parsePattern(pattern);
  const cost = parsed === undefined ? undefined : costOf(parsed, text);
  if (parsed === undefined || cost === undefined || !spend(cost)) return 'unknown';
  return verdictOf(parsed.expression.test(text));
}

function checkFormatOf({ keyword, keywords, value }: Keyword): Verdict {
  const verdict = typeof keyword === 'string' ? checkFormat(keyword, value) : 'unknown';
  return verdict === 'unknown' && isOwnExample(keywords, value) ? 'valid' : verdict;
}

/** An author's own example has the format, whatever it is. */
function isOwnExample(keywords: Keyword['keywords'], value: JsonValue): boolean {
  const examples = keywords['examples'] ?? [];
  return (
    isEqual(keywords['example'], value) ||
    isEqual(keywords['default'], value) ||
    (isArray(examples) && examples.some((example) => isEqual(example, value)))
  );
}

/** The keywords that look at a value as a whole. */
export const scalarChecks: Readonly<Record<string, KeywordCheck>> = {
  type: checkType,
  enum: ({ keyword, value }) =>
    isArray(keyword) ? verdictOf(keyword.some((item) => isEqual(item, value))) : 'unknown',
  const: ({ keyword, value }) => verdictOf(isEqual(keyword, value)),
  minimum: bound((value, limit) => value >= limit),
  maximum: bound((value, limit) => value <= limit),
  exclusiveMinimum: bound((value, limit) => value > limit),
  exclusiveMaximum: bound((value, limit) => value < limit),
  multipleOf: ({ keyword, value }) => {
    if (typeof value !== 'number') return 'valid';
    return typeof keyword === 'number' ? isMultipleOf(value, keyword) : 'unknown';
  },
  minLength: length((size, limit) => size >= limit),
  maxLength: length((size, limit) => size <= limit),
  pattern: checkPattern,
  format: checkFormatOf,
};
