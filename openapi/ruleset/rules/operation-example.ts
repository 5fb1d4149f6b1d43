import { isObject } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';

/** Every JSON body, asked or answered, has an example; a schema that is shared brings none of its own. */
export const operationExample: RuleDefinition = {
  description: 'every JSON request and response body has an example',
  why: 'The first thing that an integrator looks for is a request to copy and the answer to expect.',
  mend: 'Add an `example` to the media type. Several go to `examples`, each with a summary.',
  at: ['requestBody', 'response'],
  check: ({ value: body }) => {
    const content = isObject(body['content']) ? body['content'] : {};
    return Object.entries(content).flatMap(([type, media]) =>
      type.endsWith('json') && isObject(media) && !('example' in media) && !('examples' in media)
        ? [{ message: 'the JSON body has no example', path: ['content', type] }]
        : [],
    );
  },
};
