import { describePlace } from '../src/report/describe-place.ts';
import type { OperationUse } from '../src/compare/change.ts';
import type { Finding, Use } from '../src/judge/finding.ts';

/** The form of a finding in expected.yaml of a case. */
export function writeFinding({ rule, level, category, effect, message, uses, guards, change }: Finding): object {
  const written = change.operations.flatMap(({ operation }) =>
    uses.flatMap((use) => {
      const own = use.operations.find((one) => one.operation === operation);
      return own === undefined ? [] : [writeUse(use, own)];
    }),
  );
  return { rule, level, category, effect, message, ...(guards === undefined ? {} : { guards }), uses: written };
}

function writeUse({ direction, level, guards }: Use, { operation, places }: OperationUse): object {
  return {
    operation: `${operation.webhook === true ? 'webhook ' : ''}${operation.method} ${operation.path}`,
    direction,
    level,
    ...(guards.length === 0 ? {} : { guards }),
    places: places.map(describePlace),
  };
}
