import type { RuleDefinition } from '../rule.ts';

/** A specification says which Issue it describes, so that it can be used alone. */
export const issueStated: RuleDefinition = {
  description: 'the document has x-issue',
  why: 'Each specification is complete and used alone, so it has to say which Issue it describes.',
  mend: 'The build writes `x-issue` from `openapi/issues.yaml`: build the specification with `npm run build:specs`.',
  at: ['document'],
  check: ({ value }) =>
    'x-issue' in value ? [] : [{ message: 'the document does not say which Issue it describes (x-issue)' }],
};
