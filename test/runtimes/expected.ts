import type { Report } from './items-report.ts';

const problem = {
  type: 'about:blank',
  title: 'Bad Request',
  status: 400,
  errors: [{ in: 'body', name: '/text', message: 'has to match ^(([a-z])+.)+[A-Z]([a-z])+$' }],
};

/** What `reportItems` finds in every runtime. */
export const itemsExpected: Report = {
  query: '{"text":"ä b&c=+","count":3,"tags":["x","y,z"]}',
  json: { count: 1, nested: ['ä/b c', ['ü']], created: 'now' },
  form: 'application/x-www-form-urlencoded: {"count":2}',
  multipart:
    'multipart/form-data: {"count":2,"tags":["a","b"],"options":{"deep":true},"file":{"bytes":[1,2,3],"type":"image/png"}}',
  text: 'text/plain: grüße',
  bytes: 'application/octet-stream: 9 0',
  blob: [0, 255, 128],
  events: [
    { data: 'one\nin two lines', id: '1' },
    { data: 'zwei – ü', event: 'second', id: '2' },
  ],
  lines: [{ count: 1 }, { count: 2 }, { count: 3 }],
  closed: 1,
  refused: 'none of these',
  unauthorized: 401,
  invalid: [400, problem],
  missing: 501,
};

/** What `report` finds in every runtime. */
export const reportExpected: Report = {
  items: itemsExpected,
  aborted: 'TimeoutError',
  gateway: {
    callId: '90012345-1',
    events: ['AgentState_Ready', 'AgentEvent_Talking'],
    refused: 'refused',
    file: 'RIFF',
    state: 'signed-out',
  },
  withoutNetwork: itemsExpected,
};
