import { extensions } from '../extensions.ts';
import { everyKind } from '../places.ts';
import type { RuleDefinition } from '../rule.ts';
import { validationErrors } from '../validate.ts';

/** The value of an extension has its form, so that tools can rely on it. */
export const extensionForm: RuleDefinition = {
  description: 'the value of every extension has the form that belongs to it',
  why: 'Tools read extensions; a value of another form makes them fail or ignore it.',
  mend: 'Write the value in the form that `openapi/README.md` gives.',
  at: everyKind,
  check: ({ value }) =>
    Object.entries(extensions).flatMap(([name, { schema }]) =>
      Object.hasOwn(value, name)
        ? validationErrors(schema, value[name]).map((error) => ({
            message: `${name}: ${error.message}`,
            path: [name, ...error.path],
          }))
        : [],
    ),
};
