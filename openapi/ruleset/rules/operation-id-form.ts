import type { RuleDefinition } from '../rule.ts';
import { listOf, textOf } from '../text.ts';

/** An operation is named `resource.verb`, and the resource is its only tag, so that clients can group functions. */
export const operationIdForm: RuleDefinition = {
  description: 'operationId is resource.verb and the resource is the only tag',
  why: 'The name of the function in clients and servers comes from the operationId, its group from the resource.',
  mend: 'Name the operation `resource.verb` in camel case, and give it the resource as its only tag.',
  at: ['operation'],
  check: ({ value: operation }) => {
    const id = textOf(operation, 'operationId');
    if (id === undefined) return [{ message: 'the operation has no operationId' }];
    if (!/^[a-z]+\.[a-z][A-Za-z0-9]*$/.test(id)) {
      return [{ message: `operationId "${id}" is not of the form resource.verb`, path: ['operationId'] }];
    }
    const tags = listOf(operation, 'tags');
    const resource = id.slice(0, id.indexOf('.'));
    return tags.length === 1 && tags[0] === resource
      ? []
      : [{ message: `the only tag of ${id} has to be ${resource}`, path: ['tags'] }];
  },
};
