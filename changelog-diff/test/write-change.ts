import type { Change } from '../src/compare/change.ts';
import { describePlace } from '../src/report/describe-place.ts';

/** The form of a change in expected.yaml: its operations by name, with their places in words; the references have their own test. */
export function writeChange(change: Change): object {
  const uses = change.operations.map(({ operation, places }): readonly [string, string[]] => [
    `${operation.webhook === true ? 'webhook ' : ''}${operation.method} ${operation.path}`,
    places.map(describePlace),
  ]);
  return { ...change, through: undefined, operations: Object.fromEntries(uses) };
}
