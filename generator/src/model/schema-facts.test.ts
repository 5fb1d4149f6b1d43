import { expect, test } from 'vitest';
import type { JsonObject } from '@cc-gateway/loader';
import { limitsOf, meaningsOf } from './schema-facts.ts';

const limits: readonly (readonly [JsonObject, string, readonly string[]])[] = [
  [{ minimum: 1, maximum: 24 }, '', ['from 1 to 24']],
  [{ minimum: 0 }, '', ['at least 0']],
  [{ maximum: 1.5 }, '', ['at most 1.5']],
  [{ exclusiveMinimum: 0, exclusiveMaximum: 1 }, '', ['more than 0 and less than 1']],
  [{ exclusiveMinimum: 0 }, '', ['more than 0']],
  [{ minLength: 0, maxLength: 24 }, '', ['at most 24 characters']],
  [{ minLength: 1, maxItems: 1 }, '', ['at least 1 character', 'at most 1 item']],
  [{ minLength: 1, maxLength: 24, minItems: 2 }, '', ['from 1 to 24 characters', 'at least 2 items']],
  [{ maxProperties: 3 }, '', ['at most 3 members']],
  [{ minLength: 1, maxLength: 24 }, 'A number of 1 to 24 digits.', []],
  [{ maxLength: 24 }, 'Line 240.', ['at most 24 characters']],
  [{ minLength: 0 }, '', []],
  [{ minimum: 'x', maximum: null }, '', []],
];

test.each(limits)('limits of %j described as %j', (schema, description, expected) => {
  expect(limitsOf(schema, description)).toEqual(expected);
});

const meanings: readonly (readonly [JsonObject, readonly (readonly [string, string])[]])[] = [
  [
    { enum: [1, 2], 'x-enumDescriptions': { 1: 'Audio', 2: 'Video' } },
    [
      ['1', 'Audio'],
      ['2', 'Video'],
    ],
  ],
  [
    { enum: ['a', 'b'], 'x-enum-descriptions': ['First', 'Second'] },
    [
      ['a', 'First'],
      ['b', 'Second'],
    ],
  ],
  [{ oneOf: [{ const: 1, title: 'One' }, { const: {}, title: 'No' }, { type: 'string' }, 7] }, [['1', 'One']]],
  [{ enum: [1], 'x-enumDescriptions': { 1: 7 } }, []],
  [{ 'x-enumDescriptions': Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`v${index}`, 'x'])) }, []],
];

test.each(meanings)('meanings of %j', (schema, expected) => {
  expect(meaningsOf(schema).map(({ value, meaning }) => [value, meaning])).toEqual(expected);
});
