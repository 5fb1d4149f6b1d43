import { isObject, type JsonObject } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';
import { operations } from '../given.ts';
import { isArray } from '@cc-gateway/loader';
import { mapOf, memberAt } from '../text.ts';

/** Every JSON answer is a success told by the constant "0", or a Failure. A download has only the Failure as JSON. */
export const envelopeUsed: RuleDefinition = {
  description: 'every JSON answer is the envelope: a success with retcode "0", or Failure',
  given: operations,
  resolved: true,
  check: (operation) => {
    const content = mapOf(mapOf(mapOf(operation, 'responses'), '200'), 'content');
    const path = ['responses', '200', 'content', 'application/json', 'schema'];
    const schema = mapOf(mapOf(content, 'application/json'), 'schema');
    if (isFailure(schema) && Object.keys(content).length > 1) return [];
    const branches = isArray(schema['oneOf']) ? schema['oneOf'].filter(isObject) : [];
    return branches.length === 2 && branches.some(isSuccess) && branches.some(isFailure)
      ? []
      : [{ message: 'the answer is not oneOf a success (retcode "0") and Failure', path }];
  },
};

function isSuccess(schema: JsonObject): boolean {
  return memberAt(schema, ['properties', 'retcode', 'const']) === '0';
}

function isFailure(schema: JsonObject): boolean {
  return isArray(memberAt(schema, ['properties', 'retcode', 'enum'])) && !isSuccess(schema);
}
