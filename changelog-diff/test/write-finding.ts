import { describePlace } from '../src/report/describe-place.ts';
import type { Finding } from '../src/judge/finding.ts';

/** The form of a finding in expected.yaml of a case. */
export function writeFinding({ rule, level, category, effect, message, uses, guards }: Finding): object {
  const written = uses.map(({ operation, direction, places, ...use }) => ({
    operation: `${operation.webhook === true ? 'webhook ' : ''}${operation.method} ${operation.path}`,
    direction,
    level: use.level,
    ...(use.guards.length === 0 ? {} : { guards: use.guards }),
    places: places.map(describePlace),
  }));
  return { rule, level, category, effect, message, ...(guards === undefined ? {} : { guards }), uses: written };
}
