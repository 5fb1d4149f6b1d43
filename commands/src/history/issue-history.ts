import { readFile } from 'node:fs/promises';
import {
  accountFor,
  deriveHistory,
  parsePublished,
  parseSlips,
  parseWording,
  type Account,
  type HistoryIssue,
  type IssuePair,
  type Wording,
} from 'changelog-diff';
import { parseSource, type SourceFile } from '@cc-gateway/loader';
import type { Issue } from '../issues/load-issues.ts';
import { inRepository } from '../repository.ts';

/** The derived change history of all Issues and how it agrees with the published one. */
export interface IssueHistory {
  readonly history: readonly HistoryIssue[];
  readonly account: Account;
}

/** Compares each Issue with the one before and reconciles the result with `openapi/published/`. */
export async function deriveIssueHistory(issues: readonly Issue[]): Promise<IssueHistory> {
  const history = deriveHistory(issuePairs(issues), await readWording());
  const published = parsePublished(await readSource('openapi/published/change-history.yaml'));
  const slips = parseSlips(await readSource('openapi/published/slips.yaml'));
  return { history, account: accountFor(published, history, slips) };
}

/** Each Issue with the one before it. */
export function issuePairs(issues: readonly Issue[]): IssuePair[] {
  return issues.map((issue, index) => {
    const before = issues[index - 1];
    const pair = { issue: issue.number, date: issue.date, aiccVersion: issue.aiccVersion, revision: issue.document };
    return before === undefined ? pair : { ...pair, base: before.document };
  });
}

/** How changes of this API are worded. */
export async function readWording(): Promise<Wording> {
  return parseWording(await readSource('openapi/history/wording.yaml'));
}

async function readSource(name: string): Promise<SourceFile> {
  const file = inRepository(...name.split('/'));
  return parseSource(await readFile(file, 'utf8'), { uri: `file://${file}`, name });
}
