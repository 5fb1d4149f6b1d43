import { isObject } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';

/** Every JSON body, asked or answered, has an example; a schema that is shared brings none of its own. */
export const operationExample: RuleDefinition = {
  description: 'every JSON request and response body has an example',
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
