import { escapeXml } from '../report/escape-xml.ts';
import { releaseSentence } from './release-sentence.ts';
import type { HistoryIssue, HistoryRow } from './history.ts';

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8884; }
td:first-child { overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 1.2rem; }`;

/** The change history as one HTML page that loads nothing: newest Issue first, a table each. */
export function renderHistoryHtml(history: readonly HistoryIssue[]): string {
  const issues = [...history].sort((a, b) => b.issue - a.issue);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Change history</title>
<style>${style}
</style>
</head>
<body>
<h1>Change history</h1>
${issues.map(renderIssue).join('\n')}
</body>
</html>
`;
}

function renderIssue(issue: HistoryIssue): string {
  const name = String(issue.issue).padStart(2, '0');
  const head = `<h2 id="issue-${name}">Issue ${name} (${escapeXml(issue.date)})</h2>\n<p>${escapeXml(releaseSentence(issue))}</p>`;
  if (issue.rows.length === 0) return head;
  const rows = issue.rows.map(renderRow).join('\n');
  return `${head}\n<table>\n<tr><th>Interface</th><th>Type</th><th>Remarks</th><th>Published</th></tr>\n${rows}\n</table>`;
}

function renderRow(row: HistoryRow): string {
  const remarks = row.remarks.map((remark) => `<li>${escapeXml(remark)}</li>`).join('');
  const cells = [escapeXml(row.interface), row.type, `<ul>${remarks}</ul>`, escapeXml(row.published.join(', '))];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
