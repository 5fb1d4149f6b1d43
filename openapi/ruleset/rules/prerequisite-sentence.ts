import type { RuleDefinition } from '../rule.ts';
import { isSentence, listOf } from '../text.ts';

/** Prerequisites are read as a list of sentences in the reference. */
export const prerequisiteSentence: RuleDefinition = {
  description: 'x-prerequisites are sentences',
  why: 'Prerequisites are shown as a list; fragments cannot be read without the table they were taken from.',
  mend: 'Write each as a sentence: a capital at its beginning, a period at its end. Without any, write an empty list.',
  at: ['operation'],
  check: ({ value: operation }) => {
    if (!('x-prerequisites' in operation)) {
      return [{ message: 'the operation has no x-prerequisites (an empty list will do)' }];
    }
    return listOf(operation, 'x-prerequisites').flatMap((text, index) =>
      typeof text === 'string' && isSentence(text)
        ? []
        : [{ message: 'the prerequisite is not a sentence', path: ['x-prerequisites', String(index)] }],
    );
  },
};
