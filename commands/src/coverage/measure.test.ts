import type { JsonObject } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { measureCoverage } from './measure.ts';

const document: JsonObject = {
  info: { 'x-unconfirmed': 'version' },
  tags: [{ name: 'voicecall' }, { name: 'agentevent' }, { name: 'recordfile' }],
  paths: {
    '/voicecall/{agentid}': {
      parameters: [{ $ref: '#/components/parameters/AgentId' }],
      put: {
        operationId: 'voicecall.callout',
        tags: ['voicecall'],
        parameters: [{ name: 'force', in: 'query', 'x-unconfirmed': 'values' }],
        requestBody: {
          content: { 'application/json': { schema: { properties: { called: {}, caller: {} } }, example: {} } },
        },
        responses: { '200': { $ref: '#/components/responses/Done' } },
        'x-errors': ['100-001', '100-002'],
        'x-events': ['Talking', { event: 'Hold', when: 'the call is held' }],
        'x-unconfirmed': ['error codes', 'events'],
      },
      delete: {
        operationId: 'voicecall.release',
        tags: ['voicecall'],
        responses: { '200': { content: { 'application/json': { examples: { one: {}, two: {} } } } } },
        'x-errors': ['100-001'],
        'x-events': ['Talking'],
      },
    },
  },
  components: {
    parameters: { AgentId: { name: 'agentid', in: 'path', example: '1001' } },
    responses: {
      Done: { content: { 'application/json': { schema: { properties: { retcode: {}, result: {} } }, example: {} } } },
    },
    callbacks: { Push: { '{$url}': { post: { operationId: 'agentevent.pushEvent', tags: ['agentevent'] } } } },
    schemas: {
      ErrorCode: { enum: ['100-001', '100-002', '100-003'] },
      Event: {
        discriminator: { mapping: { Talking: '#/components/schemas/Talking', Hold: '#/components/schemas/Hold' } },
      },
      Talking: { properties: { eventType: {}, callid: { 'x-unconfirmed': 'form' } } },
      Hold: { properties: { eventType: {} } },
    },
  },
};

const none = {
  interfaces: 0,
  parameters: 0,
  requestFields: 0,
  responseFields: 0,
  examples: 0,
  errorCodes: 0,
  events: 0,
  unconfirmed: 0,
};

test('counts by resource, each code and event once', () => {
  const voicecall = {
    interfaces: 2,
    parameters: 3,
    requestFields: 2,
    responseFields: 1,
    examples: 6,
    errorCodes: 2,
    events: 2,
  };
  expect(measureCoverage(document)).toEqual({
    resources: [
      { resource: 'voicecall', ...voicecall, unconfirmed: 3 },
      { ...none, resource: 'agentevent', interfaces: 1 },
      { ...none, resource: 'recordfile' },
    ],
    sharedUnconfirmed: 2,
    total: { resource: 'total', ...voicecall, interfaces: 3, unconfirmed: 5 },
    callbacks: ['agentevent.pushEvent'],
    api: { events: 2, eventFields: 3, errorCodes: 3 },
  });
});

test('an operation without a tag has a row of its own', () => {
  const untagged: JsonObject = { paths: { '/a': { get: {} } } };
  expect(measureCoverage(untagged).resources).toEqual([{ ...none, resource: 'untagged', interfaces: 1 }]);
});

test('an empty document has nothing', () => {
  expect(measureCoverage({})).toEqual({
    resources: [],
    sharedUnconfirmed: 0,
    total: { ...none, resource: 'total' },
    callbacks: [],
    api: { events: 0, eventFields: 0, errorCodes: 0 },
  });
});
