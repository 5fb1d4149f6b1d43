import { loadText } from '@cc-gateway/loader';
import { createModel } from 'openapi-ts-morph';
import { expect, test } from 'vitest';
import { gatewayFiles } from './gateway-files.ts';
import { errorCodesOf, eventTypesOf } from './issue-facts.ts';

const document = loadText(
  JSON.stringify({
    openapi: '3.1.1',
    info: { title: 'Issue 99', version: '1' },
    paths: { '/voicecall/{agentid}/hold': { post: { operationId: 'voicecall.hold', responses: {} } } },
    components: {
      schemas: {
        Event: {
          discriminator: { mapping: { Talking: '#/components/schemas/Call', Ready: '#/components/schemas/Call' } },
        },
        Call: {},
        ErrorCode: { enum: ['200-001', '100-001', 7], 'x-enumDescriptions': { '100-001': 'One.' } },
      },
    },
  }),
  { name: 'issue.json' },
);

test('codes in order, events as they are listed', () => {
  expect(errorCodesOf(document)).toEqual({ '100-001': { meaning: 'One.' }, '200-001': { meaning: '' } });
  expect(Object.keys(errorCodesOf(document))).toEqual(['100-001', '200-001']);
  expect(eventTypesOf(document)).toEqual(['Talking', 'Ready']);
});

test('an Issue that lacks an operation of the session is told so', async () => {
  await expect(Promise.resolve(gatewayFiles(createModel(document), document))).rejects.toThrow(
    "openapi/client/conventions.ts names 'onlineagent.login', which Issue 99 does not have",
  );
});
