import { isObject } from '@cc-gateway/loader';
import type { Finding, RuleDefinition } from '../rule.ts';
import { allOperations } from '../given.ts';
import { mapOf } from '../text.ts';

/** Every JSON body, asked or answered, has an example, inline or through the shared response. */
export const operationExample: RuleDefinition = {
  description: 'every JSON request and response body has an example',
  given: allOperations,
  resolved: true,
  check: (operation) => {
    const bodies: [string[], unknown][] = [[['requestBody', 'content'], mapOf(mapOf(operation, 'requestBody'), 'content')]];
    for (const [status, response] of Object.entries(mapOf(operation, 'responses'))) {
      bodies.push([['responses', status, 'content'], mapOf(response, 'content')]);
    }
    return bodies.flatMap(([path, content]) => missingExamples(path, content));
  },
};

function missingExamples(path: readonly string[], content: unknown): Finding[] {
  const json = isObject(content) ? content['application/json'] : undefined;
  if (!isObject(json) || 'example' in json || 'examples' in json) return [];
  return [{ message: 'the JSON body has no example', path: [...path, 'application/json'] }];
}
