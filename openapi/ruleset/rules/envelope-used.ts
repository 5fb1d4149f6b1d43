import type { JsonObject } from '@cc-gateway/loader';
import { isArray, isObject } from '@cc-gateway/loader';
import type { Finding, RuleDefinition } from '../rule.ts';
import { componentName, follow, listOf, mapOf, memberAt } from '../text.ts';

/**
 * Every JSON answer is a success told by the constant "0", or a Failure; both come with status 200. A download has
 * only the Failure as JSON. What an integrator answers to a callback is not the gateway's and is left out.
 */
export const envelopeUsed: RuleDefinition = {
  description: 'every JSON answer is the envelope: a success with retcode "0", or Failure',
  why: 'The gateway answers every request with status 200 and the envelope `{message, retcode, result}`. A typed client tells success from failure by `retcode`, so every answer has to have both forms.',
  mend: 'Describe the answer 200 as `oneOf` a success, whose `retcode` is the constant `"0"`, and `#/components/schemas/Failure`. A download has only the Failure as JSON.',
  at: ['operation'],
  check: ({ value: operation, path }, document) => {
    if (path[0] !== 'paths') return [];
    const responses = mapOf(operation, 'responses');
    const others = Object.keys(responses)
      .filter((status) => status !== '200' && !status.startsWith('x-'))
      .map((status) => ({
        message: `the gateway answers with status 200, not ${status}`,
        path: ['responses', status],
      }));
    return [...others, ...answerFindings(responses['200'], document)];
  },
};

function answerFindings(response: unknown, document: JsonObject): Finding[] {
  const answer = follow(response, document);
  const content = mapOf(answer, 'content');
  const path = ['responses', '200'];
  if (!isObject(answer)) return [{ message: 'the operation has no answer with status 200', path: ['responses'] }];
  const schema = mapOf(mapOf(content, 'application/json'), 'schema');
  const isDownload = Object.keys(content).some((type) => type !== 'application/json');
  if (isDownload && isFailure(schema, document)) return [];
  const branches = (isArray(schema['oneOf']) ? schema['oneOf'] : []).filter((branch) => !isFailure(branch, document));
  const success = follow(branches[0], document);
  if (listOf(schema, 'oneOf').length !== 2 || branches.length !== 1 || !isSuccess(success, document)) {
    return [{ message: 'the answer is not oneOf a success (retcode "0") and Failure', path }];
  }
  return listOf(success, 'required').includes('retcode')
    ? []
    : [{ message: 'the success does not require retcode, which tells it from a failure', path }];
}

function isSuccess(schema: unknown, document: JsonObject): boolean {
  return mapOf({ code: follow(memberAt(schema, ['properties', 'retcode']), document) }, 'code')['const'] === '0';
}

/** True for a reference to Failure, directly or through a component that says more about it. */
function isFailure(schema: unknown, document: JsonObject): boolean {
  const name = componentName(schema);
  if (name === undefined || name === 'Failure') return name === 'Failure';
  const target = memberAt(document, ['components', 'schemas', name]);
  return componentName(target) !== name && isFailure(target, document);
}
