import { isArray } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';
import { mapOf } from '../text.ts';

/** A value without a meaning is a guess for the reader: every enum value is explained, and nothing else is. */
export const enumExplained: RuleDefinition = {
  description: 'every enum value is explained in x-enumDescriptions',
  why: 'A value without a meaning is a guess for whoever reads the reference, and an explanation without a value is a leftover.',
  mend: 'Give each value of the enum, and nothing else, a sentence in `x-enumDescriptions`.',
  at: ['schema'],
  check: ({ value: schema, condition }) => {
    const explained = mapOf(schema, 'x-enumDescriptions');
    if (condition) return [];
    const values = new Set(isArray(schema['enum']) ? schema['enum'].map(String) : []);
    return [
      ...[...values]
        .filter((value) => !Object.hasOwn(explained, value))
        .map((value) => ({ message: `the value ${value} is not explained`, path: ['enum'] })),
      ...Object.keys(explained)
        .filter((value) => !values.has(value))
        .map((value) => ({ message: `${value} is explained but is no value`, path: ['x-enumDescriptions', value] })),
    ];
  },
};
