import type { HistoryIssue, HistoryRow } from 'changelog-diff';
import { expect, test } from 'vitest';
import { interfaceHistories } from './interface-histories.ts';

function issue(number: number, ...rows: readonly (readonly [string, HistoryRow['type'], string])[]): HistoryIssue {
  return {
    issue: number,
    date: `20${number}-01-01`,
    aiccVersion: `${number}.100.0`,
    rows: rows.map(([name, type, remark]) => ({ interface: name, type, remarks: [remark], published: [] })),
  };
}

const history = [
  issue(13, ['/old', 'Modified', 'One is added.'], ['/new', 'Modified', 'Two is added.']),
  issue(12, ['/new', 'New', 'This interface is added.'], ['All interfaces', 'Modified', 'Three is added.']),
  issue(11, ['/old', 'Modified', 'Four is added.']),
];

test('an interface is as old as the row that adds it, else as the first Issue', () => {
  expect(Object.fromEntries(interfaceHistories(history, 13, ['/old', '/new', '/same']))).toEqual({
    '/old': { since: 'Issue 11 (2011-01-01)', changes: ['Issue 11: Four is added.', 'Issue 13: One is added.'] },
    '/new': { since: 'Issue 12 (2012-01-01)', changes: ['Issue 13: Two is added.'] },
    '/same': { since: 'Issue 11 (2011-01-01)', changes: [] },
  });
});

test('an Issue knows nothing of those after it', () => {
  expect(Object.fromEntries(interfaceHistories(history, 12, ['/old', '/new']))).toEqual({
    '/old': { since: 'Issue 11 (2011-01-01)', changes: ['Issue 11: Four is added.'] },
    '/new': { since: 'Issue 12 (2012-01-01)', changes: [] },
  });
});

test('without a history nothing is said', () => {
  expect(interfaceHistories([], 1, ['/old']).size).toBe(0);
});
