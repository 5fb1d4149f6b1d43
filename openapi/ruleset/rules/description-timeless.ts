import type { RuleDefinition } from '../rule.ts';

/** A description tells how this Issue is; what changed when is told by the change history. */
export const descriptionTimeless: RuleDefinition = {
  description: 'descriptions speak of this Issue only: no Issue numbers, page dates or copies',
  given: ['$..description', '$..summary'],
  resolved: false,
  check: (text) => {
    if (typeof text !== 'string') return [];
    const slip = /\bIssue \d+|\b20\d\d-\d\d(-\d\d)?\b|\bcec_\d+|\bcop(y|ies) of\b|\bsnapshot/.exec(text);
    return slip === null ? [] : [{ message: `"${slip[0]}" tells when or where it was written, not how the API is` }];
  },
};
