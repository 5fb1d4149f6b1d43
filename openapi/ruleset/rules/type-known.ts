import type { JsonObject, JsonValue } from '@cc-gateway/loader';
import { isArray } from '@cc-gateway/loader';
import type { Finding, RuleDefinition } from '../rule.ts';
import { textOf } from '../text.ts';

const deciding = ['type', '$ref', 'oneOf', 'anyOf', 'allOf', 'const', 'enum', 'contentMediaType'];

/**
 * A schema that takes anything says that its type is unconfirmed. One that takes a number and a string, because the
 * documentation and the wire differ, says so and spells each value of an enum both ways.
 */
export const typeKnown: RuleDefinition = {
  description: 'an open type is unconfirmed, a double type is explained',
  why: 'A schema without a type takes anything, and nobody can tell whether that is known or forgotten.',
  mend: 'Write the type. Where it is not known say so: `x-unconfirmed: type`. Where the documentation and the wire differ, allow both and say which is sent.',
  at: ['schema'],
  check: ({ value: schema, condition }) => {
    if (condition) return [];
    if (!deciding.some((key) => key in schema) && !('x-unconfirmed' in schema)) {
      return [{ message: 'the schema takes anything and does not say what is unconfirmed (x-unconfirmed)' }];
    }
    return isDouble(schema) ? doubleFindings(schema) : [];
  },
};

function isDouble(schema: JsonObject): boolean {
  const types = isArray(schema['type']) ? schema['type'] : [];
  return types.includes('string') && ['integer', 'number', 'boolean'].some((type) => types.includes(type));
}

function doubleFindings(schema: JsonObject): Finding[] {
  const description = textOf(schema, 'description') ?? '';
  const values = isArray(schema['enum']) ? schema['enum'] : [];
  const unspelled = values.filter((value) => !values.includes(otherSpelling(value)));
  return [
    ...(/string|text|digits|quoted/i.test(description)
      ? []
      : [
          {
            message: 'the description does not say that both a string and another type are sent',
            path: ['description'],
          },
        ]),
    ...unspelled.map((value) => ({ message: `${JSON.stringify(value)} is spelled in one way only`, path: ['enum'] })),
  ];
}

/** The string of a number or boolean, and what a string spells; a word has no other spelling. */
function otherSpelling(value: JsonValue): JsonValue {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value !== 'string' || value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value);
}
