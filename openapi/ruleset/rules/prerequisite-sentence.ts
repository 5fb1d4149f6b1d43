import type { RuleDefinition } from '../rule.ts';
import { allOperations } from '../given.ts';
import { isSentence, listOf } from '../text.ts';

/** Prerequisites are read as a list of sentences in the reference. */
export const prerequisiteSentence: RuleDefinition = {
  description: 'x-prerequisites are sentences',
  given: allOperations,
  resolved: false,
  check: (operation) =>
    listOf(operation, 'x-prerequisites').flatMap((text, index) =>
      typeof text === 'string' && isSentence(text)
        ? []
        : [{ message: 'the prerequisite is not a sentence', path: ['x-prerequisites', String(index)] }],
    ),
};
