import type { RuleDefinition } from '../rule.ts';
import { allOperations } from '../given.ts';
import { listOf, textOf } from '../text.ts';

/** An operation is named `resource.verb`, and the resource is its only tag, so that clients can group functions. */
export const operationIdForm: RuleDefinition = {
  description: 'operationId is resource.verb and the resource is the only tag',
  given: allOperations,
  resolved: false,
  check: (operation) => {
    const id = textOf(operation, 'operationId');
    if (id === undefined) return [{ message: 'the operation has no operationId' }];
    if (!/^[a-z]+\.[a-z][A-Za-z0-9]*$/.test(id)) {
      return [{ message: `operationId "${id}" is not of the form resource.verb`, path: ['operationId'] }];
    }
    const tags = listOf(operation, 'tags');
    const resource = id.split('.')[0];
    return tags.length === 1 && tags[0] === resource
      ? []
      : [{ message: `the only tag of ${id} has to be ${resource}`, path: ['tags'] }];
  },
};
