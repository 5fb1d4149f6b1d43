import { expect, it } from 'vitest';
import { filterHistory } from './filter-history.ts';
import type { HistoryIssue, HistoryRow } from './history.ts';
import { renderHistoryHtml } from './render-history-html.ts';
import { renderHistoryText } from './render-history-text.ts';

function row(name: string, ...remarks: string[]): HistoryRow {
  return { interface: name, type: 'Modified', remarks, published: ['03.1'] };
}

const history: HistoryIssue[] = [
  {
    issue: 3,
    date: '2021-03-01',
    aiccVersion: '8.3.0',
    rows: [row('/voicecall/{id}/callout', 'A <b> is added.'), row('-', 'Codes.')],
  },
  { issue: 2, date: '2021-02-01', aiccVersion: '8.2.0', rows: [row('/calldata/{id}', 'B is added.')] },
  { issue: 1, date: '2021-01-01', aiccVersion: 'unpublished', rows: [] },
];

it.each([
  [{}, { 3: ['/voicecall/{id}/callout', '-'], 2: ['/calldata/{id}'], 1: [] }],
  [{ from: 1 }, { 3: ['/voicecall/{id}/callout', '-'], 2: ['/calldata/{id}'] }],
  [{ from: 1, to: 2 }, { 2: ['/calldata/{id}'] }],
  [{ resource: 'voicecall' }, { 3: ['/voicecall/{id}/callout', '-'] }],
  [{ interface: 'CallOut' }, { 3: ['/voicecall/{id}/callout'] }],
  [{ from: 3 }, {}],
])('filters by %j', (filter, expected) => {
  const found = filterHistory(history, filter).map(({ issue, rows }) => [issue, rows.map((each) => each.interface)]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

it('prints text for a terminal', () => {
  expect(renderHistoryText(history)).toBe(`Issue 03 (2021-03-01)
  This Issue is released with AICC 8.3.0.
  Modified /voicecall/{id}/callout   row 03.1
             A <b> is added.
  Modified -   row 03.1
             Codes.

Issue 02 (2021-02-01)
  This Issue is released with AICC 8.2.0.
  Modified /calldata/{id}   row 03.1
             B is added.

Issue 01 (2021-01-01)
  This Issue is the first official release.
`);
});

it('prints a page that loads nothing and in which text stays text', () => {
  const page = renderHistoryHtml(history);
  expect(page).toContain('<li>A &lt;b&gt; is added.</li>');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|src=|href=/);
});
