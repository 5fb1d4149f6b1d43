import { compare, judge } from 'changelog-diff';
import { issuePairs } from '../history/issue-history.ts';
import type { Issue } from '../issues/load-issues.ts';
import type { UpgradeStep } from './render-upgrade-notes.ts';

/** Every Issue but the first, judged against the one before. */
export function upgradeSteps(issues: readonly Issue[]): UpgradeStep[] {
  return issuePairs(issues).flatMap(({ base, revision, issue, date, aiccVersion }) => {
    if (base === undefined) return [];
    const findings = judge(compare(base, revision), { base, revision });
    return [{ number: issue, date, aiccVersion, findings }];
  });
}
