import { expect, test } from 'vitest';
import { accountFor } from './account-for.ts';
import type { HistoryIssue, HistoryRow } from './history.ts';
import type { PublishedIssue } from './published.ts';

const url = 'https://IP address:Port number/agentgateway/resource';

function published(...rows: [number: string, name: string, type: string][]): PublishedIssue[] {
  const printed = rows.map(([number, name, type]) => ({ number, interface: name, type, remarks: [] }));
  return [{ issue: 2, date: '2020-01-01', aiccVersion: '8.1', rows: printed }];
}

function derived(...rows: [name: string, type: HistoryRow['type'], published: string[]][]): HistoryIssue[] {
  const list = rows.map(([name, type, numbers]) => ({ interface: name, type, remarks: [], published: numbers }));
  return [{ issue: 2, date: '2020-01-01', aiccVersion: '8.1', rows: list }];
}

test('rows that agree', () => {
  const print = published(['02.10', `${url}/a/{id}?x=1`, 'New'], ['02.9', 'Signing In', 'Modified']);
  expect(accountFor(print, derived(['/a/{id}', 'New', ['02.10']], ['/b', 'Modified', ['02.9']]))).toEqual({
    total: 2,
    accounted: ['02.9', '02.10'],
    missing: [],
    unpublished: [],
    differences: [],
  });
});

test('rows that only one side has', () => {
  const account = accountFor(published(['02.1', '-', 'New']), derived(['/a', 'New', []], ['/b', 'New', ['02.7']]));
  expect(account).toEqual({
    total: 1,
    accounted: [],
    missing: ['02.1'],
    unpublished: [
      { issue: 2, interface: '/a' },
      { issue: 2, interface: '/b' },
    ],
    differences: [],
  });
});

const print = published(['02.1', `${url}/a`, 'New'], ['03.1', '-', 'New']);
const history = derived(['/b', 'Modified', ['02.1']], ['-', 'New', ['03.1']]);

test('rows that say different things', () => {
  expect(accountFor(print, history).differences).toEqual([
    { row: '02.1', what: 'type', published: 'New', derived: 'Modified' },
    { row: '02.1', what: 'interface', published: '/a', derived: '/b' },
    { row: '03.1', what: 'issue', published: '03.1', derived: '2' },
  ]);
});

test('a slip excuses the rows it names', () => {
  const slip = { kind: 'wrong-path', rows: ['02.1'], reason: 'The path is wrong.' };
  expect(accountFor(print, history, [slip]).differences.map(({ row }) => row)).toEqual(['03.1']);
});
