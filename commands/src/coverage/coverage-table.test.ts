import { expect, test } from 'vitest';
import { coverageTable } from './coverage-table.ts';
import type { Coverage } from './measure.ts';

const counts = {
  interfaces: 2,
  parameters: 3,
  requestFields: 4,
  responseFields: 5,
  examples: 6,
  errorCodes: 7,
  events: 8,
  unconfirmed: 9,
};

const coverage: Coverage = {
  resources: [{ resource: 'voicecall', ...counts }],
  sharedUnconfirmed: 1,
  total: { resource: 'total', ...counts, unconfirmed: 10 },
  callbacks: ['agentevent.pushEvent'],
  api: { events: 83, eventFields: 418, errorCodes: 175 },
};

test('a row per resource, what is shared, the total, the API', () => {
  expect(coverageTable('24', coverage).split('\n')).toEqual([
    'resource   interfaces  parameters  request  response  fields  examples  error codes  events  unconfirmed',
    'voicecall  2           3           4        5         12      6         7            8       9',
    '(shared)                                                                                     1',
    'total      2           3           4        5         12      6         7            8       10',
    '',
    'Issue 24: 2 interfaces, agentevent.pushEvent among them, which the integrator provides',
    '83 events with 418 fields; interfaces name 8 of them',
    '175 error codes; interfaces name 7 of them',
  ]);
});

test('without callbacks nothing is said of them', () => {
  expect(coverageTable('01', { ...coverage, callbacks: [] })).toContain('Issue 01: 2 interfaces\n');
});
