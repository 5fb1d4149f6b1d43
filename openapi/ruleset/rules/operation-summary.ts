import type { RuleDefinition } from '../rule.ts';
import { isSentence, textOf } from '../text.ts';

/** A summary is a heading: short, imperative, without a period. A description is made of sentences. */
export const operationSummary: RuleDefinition = {
  description: 'every operation has a summary of at most 60 characters without a period, and a description',
  why: 'Summaries are the headings of the reference and of the change history; descriptions are its text.',
  mend: 'Write a summary of at most 60 characters in the imperative, without a period, and a description of whole sentences.',
  at: ['operation'],
  check: ({ value: operation }) => {
    const summary = textOf(operation, 'summary');
    const description = textOf(operation, 'description');
    const path = ['summary'];
    if (summary === undefined) return [{ message: 'the operation has no summary' }];
    if (summary.length > 60) return [{ message: `the summary has ${summary.length} characters, 60 at most`, path }];
    if (summary.endsWith('.')) return [{ message: 'the summary ends with a period', path }];
    if (!/^[A-Z]/.test(summary)) return [{ message: 'the summary does not begin with a capital', path }];
    if (description === undefined) return [{ message: 'the operation has no description' }];
    if (!isSentence(description)) return [{ message: 'the description is not a sentence', path: ['description'] }];
    return description.replace(/\.$/, '') === summary
      ? [{ message: 'the description repeats the summary', path: ['description'] }]
      : [];
  },
};
