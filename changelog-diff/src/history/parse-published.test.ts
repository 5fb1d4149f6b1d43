import { LoaderError, parseSource } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { parsePublished, parseSlips } from './parse-published.ts';

function source(text: string) {
  return parseSource(text, { uri: 'file:///p.yaml', name: 'p.yaml' });
}

function messagesOf(parse: () => unknown): string[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof LoaderError) {
      return error.diagnostics.map(
        ({ message, position }) => `${position?.line ?? 0}:${position?.column ?? 0} ${message}`,
      );
    }
    throw error;
  }
  return [];
}

test('a history', () => {
  const text = `issues:
  - { issue: 2, date: '2020-01-01', aiccVersion: 8.1.0, rows: [{ number: '02.1', interface: '-', type: '', remarks: [] }] }
`;
  expect(parsePublished(source(text))).toEqual([
    {
      issue: 2,
      date: '2020-01-01',
      aiccVersion: '8.1.0',
      rows: [{ number: '02.1', interface: '-', type: '', remarks: [] }],
    },
  ]);
});

test('slips', () => {
  expect(parseSlips(source(`slips: [{ kind: k, rows: ['02.1'], reason: Because. }]`))).toEqual([
    { kind: 'k', rows: ['02.1'], reason: 'Because.' },
  ]);
});

test.each([
  ['{}', ['1:1 "issues" is missing or not a list']],
  ['issues: [1]', ['1:10 an entry of "issues" is not an object']],
  [
    'issues:\n  - { issue: two, date: x, aiccVersion: x, rows: [{ number: 2.1, interface: a, type: New, remarks: [1] }] }',
    [
      '2:5 "issue" is missing or not a number',
      '2:51 "number" is missing or not a text',
      '2:101 an entry of "remarks" is not a text',
    ],
  ],
])('a faulty history %j', (text, messages) => {
  expect(messagesOf(() => parsePublished(source(text)))).toEqual(messages);
});

test('faulty slips', () => {
  expect(messagesOf(() => parseSlips(source('slips: [{ kind: k, rows: 3 }]')))).toEqual([
    '1:9 "rows" is missing or not a list',
    '1:9 "reason" is missing or not a text',
  ]);
});
