import { escapeMarkdown } from '../report/escape-markdown.ts';
import type { HistoryIssue, HistoryRow } from './history.ts';
import { releaseSentence } from './release-sentence.ts';

/** The change history as Markdown: newest Issue first, a table each, in the form of the published one. */
export function renderHistoryMarkdown(history: readonly HistoryIssue[]): string {
  const issues = [...history].sort((a, b) => b.issue - a.issue);
  return ['# Change history', ...issues.map(renderIssue)].join('\n\n') + '\n';
}

function renderIssue(issue: HistoryIssue): string {
  const head = `## Issue ${String(issue.issue).padStart(2, '0')} (${issue.date})`;
  const release = escapeMarkdown(releaseSentence(issue));
  if (issue.rows.length === 0) return `${head}\n\n${release}`;
  const table = ['| No. | Interface | Type | Remarks |', '| --- | --- | --- | --- |', ...issue.rows.map(renderRow)];
  return [head, release, table.join('\n')].join('\n\n');
}

function renderRow(row: HistoryRow, index: number): string {
  const name = row.interface.startsWith('/')
    ? `\`${row.interface.replaceAll(/[`|\n]/g, '')}\``
    : escapeMarkdown(row.interface);
  const remarks = row.remarks.map(escapeMarkdown).join('<br>');
  return `| ${index + 1} | ${name} | ${row.type} | ${remarks} |`;
}
