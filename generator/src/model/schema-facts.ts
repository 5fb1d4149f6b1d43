import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';

/** A value that a schema lists, and what it stands for. */
export interface ValueMeaning {
  readonly value: string;
  readonly meaning: string;
}

// A longer list is no help beside a parameter; the type has the values.
const MOST_VALUES = 20;

type Wording = (least: string | undefined, most: string | undefined) => string | undefined;

const range: Wording = (least, most) => {
  if (least !== undefined && most !== undefined) return `from ${least} to ${most}`;
  return least === undefined ? most && `at most ${most}` : `at least ${least}`;
};

/** @param noun - in the singular, whose plural has an s */
function counted(noun: string): Wording {
  return (least, most) => {
    const words = least === '0' ? range(undefined, most) : range(least, most);
    return words && `${words} ${noun}${(most ?? least) === '1' ? '' : 's'}`;
  };
}

const LIMITS: readonly (readonly [string, string, Wording])[] = [
  ['minimum', 'maximum', range],
  ['exclusiveMinimum', 'exclusiveMaximum', (least, most) => outside(least, most)],
  ['minLength', 'maxLength', counted('character')],
  ['minItems', 'maxItems', counted('item')],
  ['minProperties', 'maxProperties', counted('member')],
];

function outside(least: string | undefined, most: string | undefined): string | undefined {
  const parts = [
    ...(least === undefined ? [] : [`more than ${least}`]),
    ...(most === undefined ? [] : [`less than ${most}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' and ');
}

const FACTS: ReadonlySet<string> = new Set([
  ...LIMITS.flatMap(([least, most]) => [least, most]),
  ...['x-enumDescriptions', 'x-enum-descriptions', 'oneOf'],
]);

/** Whether {@link limitsOf} or {@link meaningsOf} may have something to say of a schema with this keyword. */
export function saysFacts(keyword: string): boolean {
  return FACTS.has(keyword);
}

function numberAt(schema: JsonObject, keyword: string): string | undefined {
  const limit = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
  return typeof limit === 'number' ? String(limit) : undefined;
}

/** Whether a text names all these numbers already: `1 to 24 digits` needs no `from 1 to 24 characters`. */
function isSaid(description: string, numbers: readonly (string | undefined)[]): boolean {
  const words = new Set(description.match(/\d+(?:\.\d+)?/g));
  return numbers.every((number) => number === undefined || words.has(number));
}

/**
 * The limits of a schema in words, `from 1 to 24`; what its description says already is left out. Keywords of JSON
 * Schema 2020-12 validation, section 6, that a reader can make use of.
 */
export function limitsOf(schema: JsonObject, description: string): string[] {
  return LIMITS.flatMap(([leastKey, mostKey, word]) => {
    const least = numberAt(schema, leastKey);
    const most = numberAt(schema, mostKey);
    const words = word(least, most);
    return words === undefined || isSaid(description, [least, most]) ? [] : [words];
  });
}

function scalarText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function fromConstants(branches: readonly JsonValue[]): ValueMeaning[] {
  return branches.filter(isObject).flatMap((branch) => {
    const { const: value, title, description } = branch;
    const meaning = [title, description].find((text) => typeof text === 'string');
    if (value === undefined || isObject(value) || isArray(value) || typeof meaning !== 'string') return [];
    return [{ value: scalarText(value), meaning }];
  });
}

/**
 * What the listed values of a schema stand for, as documents say it: a map or list under `x-enumDescriptions` (also
 * spelled `x-enum-descriptions`), or branches of `oneOf` with `const` and a title or description.
 */
export function allMeaningsOf(schema: JsonObject): ValueMeaning[] {
  const descriptions = schema['x-enumDescriptions'] ?? schema['x-enum-descriptions'];
  const values = isArray(schema['enum']) ? schema['enum'] : [];
  const entries = isArray(descriptions)
    ? values.map((value, index): [string, JsonValue | undefined] => [scalarText(value), descriptions[index]])
    : Object.entries(isObject(descriptions) ? descriptions : {});
  const branches = isArray(schema['oneOf']) ? fromConstants(schema['oneOf']) : [];
  const meanings = entries.flatMap(([value, meaning]) => (typeof meaning === 'string' ? [{ value, meaning }] : []));
  return [...meanings, ...branches];
}

/** As {@link allMeaningsOf}, unless they are too many to be read. */
export function meaningsOf(schema: JsonObject): ValueMeaning[] {
  const all = allMeaningsOf(schema);
  return all.length > MOST_VALUES ? [] : all;
}
