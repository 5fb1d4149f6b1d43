import { examplesOf, kindsWithExamples } from '../examples.ts';
import type { RuleDefinition } from '../rule.ts';
import { selfContained } from '../self-contained.ts';
import { validationErrors } from '../validate.ts';

/** Every example and default validates against its schema (JSON Schema 2020-12, formats included). */
export const exampleValid: RuleDefinition = {
  description: 'every example validates against its schema',
  why: 'People copy examples. One that breaks its own schema shows that one of the two is wrong.',
  mend: 'Correct the example, or the schema if the example is what the gateway sends.',
  at: kindsWithExamples,
  check: (node, document) =>
    examplesOf(node, document).flatMap(({ schema, value, path }) =>
      validationErrors(selfContained(schema, document), value).map((error) => ({
        message: `the ${path[0] === 'default' ? 'default' : 'example'} does not validate: ${error.message}`,
        path: [...path, ...error.path],
      })),
    ),
};
