import type { RuleDefinition } from '../rule.ts';
import { listOf, memberAt } from '../text.ts';

/** `x-errors` names values of the ErrorCode schema, each once; an empty list says that none is documented. */
export const errorCodeKnown: RuleDefinition = {
  description: 'every code in x-errors is a value of ErrorCode',
  why: 'Codes that are listed are links to the table of codes; one that is not in it leads nowhere.',
  mend: 'Correct the code, or add it to `ErrorCode`. An operation without documented codes has an empty list.',
  at: ['operation'],
  check: ({ value: operation }, document) => {
    if (!('x-errors' in operation)) return [{ message: 'the operation has no x-errors (an empty list will do)' }];
    const known = new Set(listOf(memberAt(document, ['components', 'schemas', 'ErrorCode']), 'enum'));
    const codes = listOf(operation, 'x-errors');
    return codes.flatMap((code, index) => {
      const path = ['x-errors', String(index)];
      if (!known.has(code))
        return [{ message: `error code ${JSON.stringify(code)} is not a value of ErrorCode`, path }];
      return codes.indexOf(code) === index
        ? []
        : [{ message: `error code ${JSON.stringify(code)} stands twice`, path }];
    });
  },
};
