import { examplesOf, kindsWithExamples } from '../examples.ts';
import type { RuleDefinition } from '../rule.ts';
import { undocumentedMembers } from '../undocumented.ts';

/** Objects are open, so only this rule sees a misspelled or undocumented member of an example. */
export const exampleDocumented: RuleDefinition = {
  description: 'every member of an example is documented in its schema',
  why: 'Objects are open for what later Issues add, so a validator does not see a misspelt field in an example.',
  mend: 'Correct the name in the example, or document the field.',
  at: kindsWithExamples,
  check: (node, document) =>
    examplesOf(node, document).flatMap(({ schema, value, path }) =>
      undocumentedMembers(value, schema, document).map((member) => ({
        message: `the example shows ${member.join('.')}, which no schema documents`,
        path: [...path, ...member],
      })),
    ),
};
