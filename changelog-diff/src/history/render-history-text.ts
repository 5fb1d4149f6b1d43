import { plainText } from '../report/plain-text.ts';
import { releaseSentence } from './release-sentence.ts';
import type { HistoryIssue, HistoryRow } from './history.ts';

/** The change history as text for a terminal: newest Issue first, a block each. */
export function renderHistoryText(history: readonly HistoryIssue[]): string {
  const issues = [...history].sort((a, b) => b.issue - a.issue);
  return `${issues.map(renderIssue).join('\n\n')}\n`;
}

function renderIssue(issue: HistoryIssue): string {
  const head = `Issue ${String(issue.issue).padStart(2, '0')} (${issue.date})`;
  return [head, `  ${plainText(releaseSentence(issue))}`, ...issue.rows.flatMap(renderRow)].join('\n');
}

function renderRow(row: HistoryRow): string[] {
  const published = row.published.length === 0 ? '' : `   row ${row.published.join(', ')}`;
  return [`  ${row.type.padEnd(8)} ${plainText(row.interface)}${published}`, ...row.remarks.map(remark)];
}

function remark(text: string): string {
  return `             ${plainText(text)}`;
}
