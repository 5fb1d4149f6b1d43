import { expect, test } from 'vitest';
import { LoaderError, parseSource } from '@cc-gateway/loader';
import { parseChangeHistory } from './parse-change-history.ts';

function parse(text: string): unknown {
  return parseChangeHistory(parseSource(text, { uri: 'file:///history.json', name: 'history.json' }));
}

test('reads Issues with their rows', () => {
  const history = [
    { issue: 2, date: '2019-07-03', aiccVersion: '8.8.0', rows: [] },
    {
      issue: 3,
      date: '2020-01-22',
      aiccVersion: '8.9.0',
      rows: [{ interface: '/x', type: 'New', remarks: ['This interface is added.'], published: ['03.1'] }],
    },
  ];
  expect(parse(JSON.stringify(history))).toEqual(history);
});

const issue = { issue: 2, date: '2019-07-03', aiccVersion: '8.8.0' };
const row = { interface: '/x', type: 'New', remarks: [], published: [] };

test.each([
  [{}, 'the change history is not a list of Issues'],
  [[1], 'an Issue of the change history is not a map'],
  [[{ ...issue, issue: '2' }], 'an Issue of the change history has no number'],
  [[{ ...issue, date: 1 }], 'Issue 2 has no date or no AICC version'],
  [[issue], 'Issue 2 has no list of rows'],
  [[{ ...issue, rows: ['x'] }], 'a row of the change history is not a map'],
  [[{ ...issue, rows: [{ ...row, type: 'Removed' }] }], 'a row has no interface or is neither New nor Modified'],
  [
    [{ ...issue, rows: [{ ...row, remarks: [1] }] }],
    'the remarks or the published rows of a row are not a list of texts',
  ],
  [
    [{ ...issue, rows: [{ ...row, published: null }] }],
    'the remarks or the published rows of a row are not a list of texts',
  ],
])('refuses %j', (value, message) => {
  const fail = (): unknown => parse(JSON.stringify(value));
  expect(fail).toThrow(LoaderError);
  expect(fail).toThrow(`error change-history-invalid   history.json:1:`);
  expect(fail).toThrow(message);
});
