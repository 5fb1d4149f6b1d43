import type { Histories, InterfaceHistory } from '@cc-gateway/openapi/client';
import type { HistoryIssue } from 'changelog-diff';
import { issueName } from '../issues/issue-list.ts';

function label({ issue }: HistoryIssue): string {
  return `Issue ${issueName(issue)}`;
}

/**
 * Since when there is each interface and what changed it, by path, as far as an Issue knows it: what came later is not in
 * its client. Rows about all interfaces belong to none.
 *
 * @param history - the change history, in any order
 * @param paths - the interfaces of the Issue
 */
export function interfaceHistories(
  history: readonly HistoryIssue[],
  issue: number,
  paths: readonly string[],
): Histories {
  const known = history.filter((one) => one.issue <= issue).sort((a, b) => a.issue - b.issue);
  const first = known[0];
  const histories = new Map<string, InterfaceHistory>();
  for (const path of paths) {
    const own = known.flatMap((one) => one.rows.filter((row) => row.interface === path).map((row) => ({ one, row })));
    const since = own.find(({ row }) => row.type === 'New')?.one ?? first;
    if (since === undefined) continue;
    const changes = own
      .filter(({ row }) => row.type === 'Modified')
      .flatMap(({ one, row }) => row.remarks.map((remark) => `${label(one)}: ${remark}`));
    histories.set(path, { since: `${label(since)} (${since.date})`, changes });
  }
  return histories;
}
