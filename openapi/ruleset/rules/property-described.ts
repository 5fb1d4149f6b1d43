import { isObject } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';
import { parameters, properties } from '../given.ts';
import { isSentence, textOf } from '../text.ts';

/** Every field and parameter has a description that is a sentence; a `$ref` may bring its own. */
export const propertyDescribed: RuleDefinition = {
  description: 'every field and parameter is described in a sentence',
  given: [properties, ...parameters],
  resolved: false,
  check: (node, _document, path) => {
    if (!isObject(node) || isCondition(path)) return [];
    const description = textOf(node, 'description');
    if (description === undefined) return '$ref' in node ? [] : [{ message: `${String(path.at(-1))} has no description` }];
    return isSentence(description)
      ? []
      : [{ message: 'the description is not a sentence (capital, period)', path: ['description'] }];
  },
};

/** Members below `if` and `then` only restrict members that are described elsewhere. */
function isCondition(path: readonly (string | number)[]): boolean {
  return path.includes('if') || path.includes('then') || path.includes('else');
}
