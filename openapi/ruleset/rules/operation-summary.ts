import type { RuleDefinition } from '../rule.ts';
import { allOperations } from '../given.ts';
import { textOf } from '../text.ts';

/** A summary is a heading: short, imperative, without a period. */
export const operationSummary: RuleDefinition = {
  description: 'every operation has a summary of at most 60 characters without a period, and a description',
  given: allOperations,
  resolved: false,
  check: (operation) => {
    const summary = textOf(operation, 'summary');
    const description = textOf(operation, 'description');
    if (summary === undefined) return [{ message: 'the operation has no summary' }];
    if (description === undefined) return [{ message: 'the operation has no description' }];
    if (summary.length > 60) return [{ message: `the summary has ${summary.length} characters, 60 at most`, path: ['summary'] }];
    if (summary.endsWith('.')) return [{ message: 'the summary ends with a period', path: ['summary'] }];
    if (!/^[A-Z]/.test(summary)) return [{ message: 'the summary does not begin with a capital', path: ['summary'] }];
    return [];
  },
};
