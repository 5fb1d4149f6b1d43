import { expect, test } from 'vitest';
import { renderHistoryMarkdown } from './render-history-markdown.ts';

test('newest Issue first, with a table each', () => {
  const row = { interface: '/a/{id}', type: 'New' as const, remarks: ['One | <b>.', 'Two *.'], published: ['02.1'] };
  const history = [
    { issue: 1, date: '2020-01-01', aiccVersion: 'unpublished', rows: [] },
    { issue: 2, date: '2020-02-01', aiccVersion: '8.2.0', rows: [row, { ...row, interface: '-', remarks: [] }] },
    { issue: 3, date: '2020-03-01', aiccVersion: '8.3.0', rows: [] },
  ];
  expect(renderHistoryMarkdown(history)).toBe(`# Change history

## Issue 03 (2020-03-01)

This Issue is released with AICC 8.3.0 and has no changes.

## Issue 02 (2020-02-01)

This Issue is released with AICC 8.2.0.

| No. | Interface | Type | Remarks |
| --- | --- | --- | --- |
| 1 | \`/a/{id}\` | New | One \\| &lt;b&gt;.<br>Two \\*. |
| 2 | - | New |  |

## Issue 01 (2020-01-01)

This Issue is the first official release.
`);
});
