import { applyOverlay, loadText, parseSource } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { issuesIn } from './issue-list.ts';
import { stampOf } from './stamp.ts';

const text = `issues:
  - { number: 1, date: '2019-04-10', aiccVersion: unpublished, status: released }
  - number: 2
    date: '2019-07-03'
    aiccVersion: 8.8.0
    status: draft
`;
const list = parseSource(text, { uri: 'text:', name: 'issues.yaml' });

test.each([
  ['/info/version', 5, 18],
  ['/info/title', 3, 13],
  ['/x-issue/number', 3, 13],
  ['/x-issue/date', 4, 11],
  ['/x-issue', 3, 5],
])('%s stands in the list of Issues', (pointer, line, column) => {
  const document = loadText('openapi: 3.1.1\ninfo: { title: a, version: "1" }\npaths: {}\n', { name: 'openapi.yaml' });
  const [, entry] = issuesIn(list);
  if (entry === undefined) throw new Error('no second Issue');
  const stamped = applyOverlay(document, stampOf(entry, list));
  expect(stamped.locate(pointer)).toEqual({ file: 'issues.yaml', line, column });
  expect(stamped.textAt?.(pointer)).toBe(text);
  expect(stamped.actionAt(pointer)?.position).toEqual({ file: 'issues.yaml', line: 3, column: 5 });
});
