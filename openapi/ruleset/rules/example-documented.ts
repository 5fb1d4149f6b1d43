import { examplesOf, kindsWithExamples } from '../examples.ts';
import type { RuleDefinition } from '../rule.ts';
import { selfContained } from '../self-contained.ts';
import { validationErrors } from '../validate.ts';

/** Objects are open, so only this rule sees a misspelled or undocumented member of an example. */
export const exampleDocumented: RuleDefinition = {
  description: 'every member of an example is documented in its schema',
  at: kindsWithExamples,
  check: (node, document) =>
    examplesOf(node, document)
      .filter(({ schema, value }) => validationErrors(selfContained(schema, document, false), value).length === 0)
      .flatMap(({ schema, value, path }) =>
        validationErrors(selfContained(schema, document, true), value).map((error) => ({
          message: `the example shows what no schema documents: ${error.message}`,
          path: [...path, ...error.path],
        })),
      ),
};
