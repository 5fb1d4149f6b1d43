import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { operationNotes } from './operation-notes.ts';

const document = loadText(
  JSON.stringify({
    openapi: '3.1.1',
    info: {},
    paths: {
      '/a/{agentid}': {
        parameters: [],
        put: {
          operationId: 'a.one',
          'x-prerequisites': ['The agent is signed in.'],
          'x-errors': ['100-001', '100-002'],
          'x-events': ['Ready', { event: 'Talking', when: 'the other party answers' }],
        },
        delete: { 'x-errors': ['100-001'] },
      },
      '/b': { get: { operationId: 'b.two', 'x-errors': [], 'x-events': [] } },
    },
    components: {
      schemas: {
        ErrorCode: {
          enum: ['100-002', '100-001'],
          'x-enumDescriptions': { '100-001': 'It is empty.', '100-002': 'It is there.' },
          'x-handling': { '100-002': 'Go on.' },
        },
      },
    },
  }),
  { name: 'issue.json' },
);

test('notes of each operation, none that are empty', () => {
  const history = { since: 'Issue 02 (2019-07-03)', changes: ['Issue 03: It is longer.'] };
  const notes = operationNotes(document, new Map([['/a/{agentid}', history]]));
  expect(Object.fromEntries(notes)).toEqual({
    'a.one': [
      { title: 'Needs', lines: ['The agent is signed in.'] },
      { title: 'Error codes', lines: ['100-001: It is empty.', '100-002: It is there. Go on.'] },
      { title: 'Events', lines: ['Ready', 'Talking: the other party answers'] },
      { title: 'Since', lines: ['Issue 02 (2019-07-03)'] },
      { title: 'Changed', lines: ['Issue 03: It is longer.'] },
    ],
    'b.two': [],
  });
});
