// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Route } from '../../../../src/runtime/server/route.ts';

export const routes: readonly Route[] = [
  {
    resource: 'onlineagent',
    operation: 'signIn',
    method: 'PUT',
    path: '/onlineagent/{agentid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          kind: 'json',
          schema: {
            type: 'object',
            required: ['password'],
            properties: {
              password: { type: 'string', maxLength: 32 },
              phonenum: { type: ['string', 'null'], pattern: '^[0-9*#]{0,24}$' },
              autoanswer: { type: 'boolean' },
            },
          },
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: { oneOf: [{ $ref: '#/$defs/Success' }, { $ref: '#/$defs/Failure' }] },
        },
      },
    },
  },
  {
    resource: 'onlineagent',
    operation: 'signOut',
    method: 'DELETE',
    path: '/onlineagent/{agentid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: { oneOf: [{ $ref: '#/$defs/Success' }, { $ref: '#/$defs/Failure' }] },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'recordfile',
    operation: 'download',
    method: 'GET',
    path: '/recordfile/{agentid}/download',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'query',
        name: 'record',
        required: true,
        shape: 'number',
        schema: { type: 'integer', minimum: 1 },
      },
      {
        in: 'query',
        name: 'formats',
        explode: false,
        shape: { list: 'string' },
        schema: { type: 'array', items: { type: 'string' } },
      },
    ],
    responses: {
      '200': {
        'application/octet-stream': { kind: 'binary' },
        'application/json': { kind: 'json', schema: { $ref: '#/$defs/Failure' } },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'voicecall',
    operation: 'callout',
    method: 'PUT',
    path: '/voicecall/{agentid}/callout',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    body: {
      required: true,
      content: {
        'application/json': {
          kind: 'json',
          schema: {
            type: 'object',
            required: ['called'],
            properties: {
              called: { type: 'string', minLength: 1, maxLength: 24 },
              mediaability: { type: ['integer', 'string'], enum: [0, 1, '0', '1'] },
            },
          },
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['message', 'retcode'],
                properties: {
                  message: { type: 'string' },
                  retcode: { type: 'string', const: '0' },
                  result: { type: 'string' },
                },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
];
