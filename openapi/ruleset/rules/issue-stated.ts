import type { RuleDefinition } from '../rule.ts';

/** A specification says which Issue it describes, so that it can be used alone. */
export const issueStated: RuleDefinition = {
  description: 'the document has x-issue',
  at: ['document'],
  check: ({ value }) => ('x-issue' in value ? [] : [{ message: 'the document does not say which Issue it describes (x-issue)' }]),
};
