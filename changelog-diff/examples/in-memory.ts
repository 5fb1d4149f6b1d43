import { loadText } from '@cc-gateway/loader';
import { compare, judge } from 'changelog-diff';

/** What two texts differ in, a line each. */
export function differences(before: string, after: string): string[] {
  const base = loadText(before, { name: 'base' });
  const revision = loadText(after, { name: 'revision' });
  const findings = judge(compare(base, revision), { base, revision });
  return findings.map(({ level, rule, message }) => `${level} ${rule}: ${message}`);
}
