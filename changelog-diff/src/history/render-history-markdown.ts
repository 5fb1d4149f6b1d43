import { escapeMarkdown } from '../report/escape-markdown.ts';
import type { HistoryIssue, HistoryRow } from './history.ts';

/** The change history as Markdown: newest Issue first, a table each, in the form of the published one. */
export function renderHistoryMarkdown(history: readonly HistoryIssue[]): string {
  const issues = [...history].sort((a, b) => b.issue - a.issue);
  return ['# Change history', ...issues.map(renderIssue)].join('\n\n') + '\n';
}

function renderIssue({ issue, date, aiccVersion, rows }: HistoryIssue): string {
  const head = `## Issue ${String(issue).padStart(2, '0')} (${date})`;
  const isVersionKnown = /^\d/.test(aiccVersion);
  const release = isVersionKnown ? `This Issue is released with AICC ${escapeMarkdown(aiccVersion)}` : undefined;
  if (issue === 1) return `${head}\n\nThis Issue is the first official release.`;
  if (rows.length === 0) return `${head}\n\n${release === undefined ? 'This Issue' : `${release} and`} has no changes.`;
  const table = ['| No. | Interface | Type | Remarks |', '| --- | --- | --- | --- |', ...rows.map(renderRow)];
  return [head, ...(release === undefined ? [] : [`${release}.`]), table.join('\n')].join('\n\n');
}

function renderRow(row: HistoryRow, index: number): string {
  const name = row.interface.startsWith('/')
    ? `\`${row.interface.replaceAll(/[`|\n]/g, '')}\``
    : escapeMarkdown(row.interface);
  const remarks = row.remarks.map(escapeMarkdown).join('<br>');
  return `| ${index + 1} | ${name} | ${row.type} | ${remarks} |`;
}
