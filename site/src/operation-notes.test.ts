import { expect, test } from 'vitest';
import { operationNotes } from './operation-notes.ts';

const errors = { '100-006': 'The agent is not signed in.', '100-007': '<b>* bad *</b>' };

test('tells what the extensions of an operation say', () => {
  const operation = {
    summary: 'Make an outbound call',
    'x-prerequisites': ['The agent is signed in.'],
    'x-events': ['AgentEvent_Talking', { event: 'AgentState_Work', when: 'status is 5' }],
    'x-errors': ['100-006', '999-001'],
    'x-media': { voice: true, video: false },
    'x-phone-linkage': { phones: ['eSpace 7910'], effect: 'The phone rings.', 'x-unconfirmed': 'details' },
    'x-log-name': 'callOut',
    'x-unconfirmed': 'further error codes',
  };
  expect(operationNotes(operation, errors)).toBe(
    [
      '**Before the call**\n\n- The agent is signed in\\.',
      '**Events**\n\n- `AgentEvent_Talking`\n- `AgentState_Work` when status is 5',
      '**Error codes**\n\n- `100-006` The agent is not signed in\\.\n- `999-001`',
      '**Media:** voice',
      '**Phone linkage:** The phone rings\\. Phones: eSpace 7910. Not confirmed: details.',
      '**Name in the logs:** `callOut`',
      '**Not confirmed**\n\n- further error codes',
    ].join('\n\n'),
  );
});

test.each([
  [{}, ''],
  [{ 'x-events': [], 'x-errors': [], 'x-media': {} }, ''],
  [{ 'x-events': [1, { when: 'x' }], 'x-errors': [null], 'x-media': 'voice' }, ''],
  [{ 'x-errors': ['100-007'] }, '**Error codes**\n\n- `100-007` \\<b\\>\\* bad \\*\\</b\\>'],
  [{ 'x-events': ['`<u>`\n# x'] }, '**Events**\n\n- \\`\\<u\\>\\` \\# x'],
  [
    { 'x-prerequisites': ['{% if %} [a](javascript:b)'] },
    '**Before the call**\n\n- \\{\\% if \\%\\} \\[a\\]\\(javascript:b\\)',
  ],
])('notes of %j', (operation, expected) => {
  expect(operationNotes(operation, errors)).toBe(expected);
});
