// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Route } from './runtime/route.ts';

export const routes: readonly Route[] = [
  {
    resource: 'agentconf',
    operation: 'requestAgentConf',
    method: 'POST',
    path: '/agentconf/{agentid}/requestagentconf',
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
            required: ['memberNum'],
            properties: {
              memberNum: { type: 'integer', minimum: 1, maximum: 120 },
              confCallerNo: { type: 'string', maxLength: 24 },
              time: { type: 'integer', minimum: 4, maximum: 1440 },
              promptTime: { type: 'integer', minimum: 3, maximum: 1440 },
              beepTone: { type: 'boolean' },
              playMode: { $ref: '#/$defs/AnnouncementMode' },
              voicePath: { $ref: '#/$defs/AnnouncementFile' },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'answerAgentConf',
    method: 'POST',
    path: '/agentconf/{agentid}/answeragentconf',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'rejectAgentConf',
    method: 'POST',
    path: '/agentconf/{agentid}/rejectagentconf',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'requestLeaveAgentConf',
    method: 'POST',
    path: '/agentconf/{agentid}/requestleaveagentconf',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'releaseAgentConf',
    method: 'POST',
    path: '/agentconf/{agentid}/releaseagentconf',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'holdParticipant',
    method: 'POST',
    path: '/agentconf/{agentid}/holdparticipant',
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
            required: ['addressType', 'address', 'voicePath'],
            properties: {
              addressType: { $ref: '#/$defs/ParticipantAddressType' },
              address: { $ref: '#/$defs/ParticipantAddress' },
              playMode: { $ref: '#/$defs/AnnouncementMode' },
              voicePath: { $ref: '#/$defs/AnnouncementFile' },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'unholdParticipant',
    method: 'POST',
    path: '/agentconf/{agentid}/unholdparticipant',
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
            required: ['addressType', 'address'],
            properties: {
              addressType: { $ref: '#/$defs/ParticipantAddressType' },
              address: { $ref: '#/$defs/ParticipantAddress' },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'prolongTime',
    method: 'POST',
    path: '/agentconf/{agentid}/prolongtime',
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
            required: ['prolongTime'],
            properties: { prolongTime: { type: 'integer', minimum: 1, maximum: 1440 } },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: { applyedTime: { type: 'integer', minimum: 1, maximum: 1440 } },
                  },
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
  {
    resource: 'agentconf',
    operation: 'applyToShiftPresident',
    method: 'POST',
    path: '/agentconf/{agentid}/applytoshiftpresident',
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
            required: ['destAgentNo'],
            properties: { destAgentNo: { $ref: '#/$defs/AgentId' } },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'batchAddParticipant',
    method: 'POST',
    path: '/agentconf/{agentid}/batchaddparticipant',
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
            required: ['addresses'],
            properties: {
              addresses: {
                type: 'array',
                maxItems: 120,
                items: {
                  type: 'object',
                  required: ['addressType', 'address'],
                  properties: {
                    addressType: { $ref: '#/$defs/ParticipantAddressType' },
                    address: { $ref: '#/$defs/ParticipantAddress' },
                    deviceCallType: { type: ['integer', 'null'], minimum: 0, maximum: 255 },
                    deviceType: { type: ['integer', 'null'], minimum: 0, maximum: 255 },
                  },
                },
              },
              beepTone: { type: 'boolean' },
              playMode: { $ref: '#/$defs/AnnouncementMode' },
              voicePath: { $ref: '#/$defs/AnnouncementFile' },
              caller: { type: 'string', maxLength: 24 },
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
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'agentconf',
    operation: 'batchRemoveParticipant',
    method: 'POST',
    path: '/agentconf/{agentid}/batchremoveparticipant',
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
            required: ['addresses'],
            properties: {
              addresses: {
                type: 'array',
                maxItems: 30,
                items: {
                  type: 'object',
                  required: ['addressType', 'address'],
                  properties: {
                    addressType: { $ref: '#/$defs/ParticipantAddressType' },
                    address: { $ref: '#/$defs/ParticipantAddress' },
                  },
                },
              },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      noExistParticipants: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: { addressType: { type: 'string' }, address: { type: 'string' } },
                        },
                      },
                    },
                  },
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
  {
    resource: 'agentconf',
    operation: 'changeParticipantMode',
    method: 'POST',
    path: '/agentconf/{agentid}/changeparticipantmode',
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
            required: ['attribute', 'addressType', 'address'],
            properties: {
              attribute: { type: 'integer', enum: [1, 2, 3, 4] },
              addressType: { $ref: '#/$defs/ParticipantAddressType' },
              address: { $ref: '#/$defs/ParticipantAddress' },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'playVoiceToConf',
    method: 'POST',
    path: '/agentconf/{agentid}/playvoicetoconf',
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
            required: ['voicePath'],
            properties: {
              playType: { type: 'integer', enum: [0, 1] },
              playMode: { $ref: '#/$defs/AnnouncementMode' },
              voicePath: { $ref: '#/$defs/AnnouncementFile' },
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
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'agentconf',
    operation: 'stopVoiceToConf',
    method: 'POST',
    path: '/agentconf/{agentid}/stopvoicetoconf',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
                },
              },
              { $ref: '#/$defs/AnnouncementFailure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'agentconf',
    operation: 'playVoiceToParticipant',
    method: 'POST',
    path: '/agentconf/{agentid}/playvoicetoparticipant',
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
            required: ['addressType', 'address', 'voicePath'],
            properties: {
              addressType: { $ref: '#/$defs/ParticipantAddressType' },
              address: { $ref: '#/$defs/ParticipantAddress' },
              playMode: { $ref: '#/$defs/AnnouncementMode' },
              voicePath: { $ref: '#/$defs/AnnouncementFile' },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
                },
              },
              { $ref: '#/$defs/AnnouncementFailure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'agentconf',
    operation: 'stopVoiceToParticipant',
    method: 'POST',
    path: '/agentconf/{agentid}/stopvoicetoparticipant',
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
            required: ['addressType', 'address'],
            properties: {
              addressType: { $ref: '#/$defs/ParticipantAddressType' },
              address: { $ref: '#/$defs/ParticipantAddress' },
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
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'agentconf',
    operation: 'modifyConfResource',
    method: 'POST',
    path: '/agentconf/{agentid}/modifyconfresource',
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
            required: ['modifyType', 'modifyNum'],
            properties: {
              modifyType: { type: 'integer', enum: [0, 1] },
              modifyNum: { type: 'integer', minimum: 2, maximum: 118 },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'agentconf',
    operation: 'queryConfInfos',
    method: 'POST',
    path: '/agentconf/{agentid}/queryconfinfos',
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
            required: ['confIds'],
            properties: { confIds: { type: 'array', maxItems: 20, items: { type: 'integer' } } },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: { confs: { type: 'array', items: { $ref: '#/$defs/Conference' } } },
                  },
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
  {
    resource: 'agentconf',
    operation: 'queryCallIdOnParticipant',
    method: 'POST',
    path: '/agentconf/{agentid}/querycallidonparticipant',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'agentconf',
    operation: 'queryAllConfIds',
    method: 'GET',
    path: '/agentconf/{agentid}/queryvdnconfid',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: { confIds: { type: 'array', items: { type: 'integer' } } },
                  },
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
  {
    resource: 'agentevent',
    operation: 'getAgentEvent',
    method: 'GET',
    path: '/agentevent/{agentid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'calldata', shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  event: { oneOf: [{ $ref: '#/$defs/Event' }, { type: 'null' }] },
                },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    answerHeaders: {
      '200': [
        {
          name: 'Set-GUID',
          shape: 'string',
          schema: { type: 'string', pattern: '^JSESSIONID=.+$' },
        },
      ],
    },
    security: [['Guid']],
  },
  {
    resource: 'agentgroup',
    operation: 'queryAgentInfoBySkillId',
    method: 'GET',
    path: '/agentgroup/{agentid}/agentbyskill/{skillid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'skillid', required: true, shape: 'number', schema: { type: 'integer' } },
    ],
    body: {
      content: {
        'application/json': {
          kind: 'json',
          schema: {
            type: 'object',
            properties: {
              agentLimit: { type: 'integer', minimum: 1, maximum: 500 },
              agentStatus: { type: 'array', items: { type: 'integer', minimum: 0, maximum: 9 } },
            },
            dependentRequired: { agentLimit: ['agentStatus'], agentStatus: ['agentLimit'] },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        workno: { $ref: '#/$defs/AgentId' },
                        name: { type: 'string' },
                        preRestFlag: {},
                        preBusyFlag: {},
                      },
                    },
                  },
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
  {
    resource: 'agentgroup',
    operation: 'queryAgentInfoByWorkNo',
    method: 'GET',
    path: '/agentgroup/{agentid}/agentbyworkno/{workno}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workno',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      workno: { $ref: '#/$defs/AgentId' },
                      name: { type: 'string' },
                      status: { $ref: '#/$defs/AgentStatus' },
                      ctiStatus: { $ref: '#/$defs/AgentCtiStatus' },
                      groupid: { type: 'integer' },
                      groupname: { type: 'string' },
                      skilllist: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            name: { type: 'string' },
                            id: { type: 'integer' },
                            mediatype: { type: 'integer' },
                          },
                        },
                      },
                      callids: { type: 'array', items: {} },
                      mediatype: { type: 'string', pattern: '^[TF]{3}$' },
                      vdnid: { type: 'integer' },
                      phonenumber: { type: 'string' },
                      currentstatetime: { type: 'integer' },
                      logindate: { type: 'integer' },
                      inMultimediaConf: { type: 'integer' },
                      currentStateReason: { type: 'integer' },
                      preRestFlag: {},
                      preBusyFlag: {},
                    },
                  },
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
  {
    resource: 'agentgroup',
    operation: 'queryAllOnlineAgents',
    method: 'GET',
    path: '/agentgroup/{agentid}/allonlineagents',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        skillMediaType: { $ref: '#/$defs/SkillMediaType' },
                        skillId: { type: 'integer' },
                        agent: {
                          type: 'array',
                          items: {
                            type: 'object',
                            properties: {
                              workno: { $ref: '#/$defs/AgentId' },
                              name: { type: 'string' },
                              status: { $ref: '#/$defs/AgentStatus' },
                              ctiStatus: { $ref: '#/$defs/AgentCtiStatus' },
                              groupid: { type: 'integer' },
                              groupname: { type: ['string', 'null'] },
                              skilllist: { type: 'array', items: {} },
                              callids: { type: 'array', items: {} },
                              mediatype: { type: 'string', pattern: '^[TF]{3}$' },
                              vdnid: { type: 'integer' },
                              phonenumber: { type: 'string' },
                              currentstatetime: { type: 'integer' },
                              logindate: { type: 'integer' },
                              inMultimediaConf: { type: 'integer' },
                              currentStateReason: { type: 'integer' },
                              preRestFlag: {},
                              preBusyFlag: {},
                            },
                          },
                        },
                      },
                    },
                  },
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
  {
    resource: 'calldata',
    operation: 'queryCallAppData',
    method: 'GET',
    path: '/calldata/{agentid}/appdata',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'isEncodeResult', shape: 'boolean', schema: { type: 'boolean' } },
      { in: 'query', name: 'callid', shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
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
  {
    resource: 'calldata',
    operation: 'setCallAppDataEx',
    method: 'PUT',
    path: '/calldata/{agentid}/setcalldataex',
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
            properties: {
              callid: { type: 'string' },
              calldata: { type: 'string', maxLength: 21848 },
              isDataEncoded: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'calldata',
    operation: 'queryHoldListInfo',
    method: 'GET',
    path: '/calldata/{agentid}/holdlist',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        callfeature: { $ref: '#/$defs/CallFeature' },
                        callid: { type: 'string' },
                        caller: { $ref: '#/$defs/CallNumber' },
                        called: { $ref: '#/$defs/CallNumber' },
                        callskill: { type: 'string' },
                        callskillid: { type: 'integer' },
                        orgicallednum: { type: 'string' },
                        calldata: { type: 'string' },
                        begintime: { type: ['integer', 'null'] },
                        endtime: { type: ['integer', 'null'] },
                      },
                    },
                  },
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
  {
    resource: 'calldata',
    operation: 'queryCallInfoBeforeAnswer',
    method: 'GET',
    path: '/calldata/{agentid}/callinfobeforeanswer',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { $ref: '#/$defs/CallInfo' },
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
  {
    resource: 'calldata',
    operation: 'queryCallInfoByCallId',
    method: 'GET',
    path: '/calldata/{agentid}/callinfobycallid/{callid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'callid', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { $ref: '#/$defs/CallInfo' },
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
  {
    resource: 'calldata',
    operation: 'queryAllCallInfoByAgentWorkNoEx',
    method: 'GET',
    path: '/calldata/{agentid}/allcallinfoEx/{workno}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workno',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'array', items: { type: 'string' } },
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
  {
    resource: 'calldata',
    operation: 'queryCallStatisticsInfo',
    method: 'GET',
    path: '/calldata/{agentid}/statistics',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      talktime: { type: 'integer' },
                      answernums: { type: 'integer' },
                      noanswernums: { type: 'integer' },
                      calloutnums: { type: 'integer' },
                      intercallnums: { type: 'integer' },
                      interhelpnums: { type: 'integer' },
                      transfernums: { type: 'integer' },
                      transferoutnums: { type: 'integer' },
                      transferivrnums: { type: 'integer' },
                      redirectnums: { type: 'integer' },
                      keepnums: { type: 'integer' },
                      busynums: { type: 'integer' },
                      restnums: { type: 'integer' },
                      restoutnums: { type: 'integer' },
                      resttime: { type: 'integer' },
                      restouttime: { type: 'integer' },
                      agentrelease: { type: 'integer' },
                      busytime: { type: 'integer' },
                    },
                  },
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
  {
    resource: 'calldata',
    operation: 'queryCallInfo',
    method: 'GET',
    path: '/calldata/{agentid}/callinfo',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'isNoContainLastCall', shape: 'boolean', schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      callfeature: { $ref: '#/$defs/CallFeature' },
                      callid: { type: 'string' },
                      caller: { $ref: '#/$defs/CallNumber' },
                      called: { $ref: '#/$defs/CallNumber' },
                      callskill: { type: 'string' },
                      callskillid: { type: 'integer' },
                      orgicallednum: { type: 'string' },
                      calldata: { type: 'string' },
                      begintime: { type: 'integer' },
                      endtime: { type: ['integer', 'null'] },
                      userPriority: { type: 'integer' },
                      trunkNo: { type: 'integer' },
                      logontimes: { type: 'integer' },
                      mediaType: { $ref: '#/$defs/CallMediaType' },
                      mediaAbility: { $ref: '#/$defs/CallMediaAbility' },
                      waitTime: { type: 'integer' },
                      trace: { type: ['object', 'null'] },
                    },
                  },
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
  {
    resource: 'calldata',
    operation: 'queryWaitCallInfoBySkillId',
    method: 'GET',
    path: '/calldata/{agentid}/waitcallinfo/{skillid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'skillid', required: true, shape: 'number', schema: { type: 'integer' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'array', items: { $ref: '#/$defs/CallInfo' } },
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
  {
    resource: 'calldata',
    operation: 'queryHoldListInfoEx',
    method: 'GET',
    path: '/calldata/{agentid}/holdlistex/{workno}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workno',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        callfeature: { $ref: '#/$defs/CallFeature' },
                        callid: { type: 'string' },
                        caller: { $ref: '#/$defs/CallNumber' },
                        called: { $ref: '#/$defs/CallNumber' },
                        callskill: { type: 'string' },
                      },
                    },
                  },
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
  {
    resource: 'calldata',
    operation: 'queryCallStatisticsInfoEx',
    method: 'GET',
    path: '/calldata/{agentid}/statisticsEx',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      talktime: { type: 'integer' },
                      answernums: { type: 'integer' },
                      calloutnums: { type: 'integer' },
                    },
                  },
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
  {
    resource: 'calldata',
    operation: 'getNetCallId',
    method: 'GET',
    path: '/calldata/{agentid}/getNetCallId/{callid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'callid', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {},
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
  {
    resource: 'mediacall',
    operation: 'transfer',
    method: 'POST',
    path: '/mediacall/{agentid}/transfer',
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
            required: ['callid', 'devicetype', 'mode', 'address'],
            properties: {
              callid: { type: 'string' },
              caller: { type: 'string' },
              devicetype: { type: 'integer', enum: [1, 2, 4] },
              mode: { type: 'integer', enum: [0, 2] },
              address: { type: 'string', maxLength: 24 },
              calldata: { type: 'string', maxLength: 2048 },
              skillId: { type: 'integer' },
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
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'mediacall',
    operation: 'sendMessage',
    method: 'POST',
    path: '/mediacall/{agentid}/sendmessage',
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
            required: ['callid', 'data'],
            properties: {
              callid: { type: 'string' },
              userid: { type: 'string' },
              data: { type: ['object', 'string'] },
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
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'mediacall',
    operation: 'setCallNums',
    method: 'POST',
    path: '/mediacall/{agentid}/setcallnums',
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
            required: ['mediaType', 'callnums'],
            properties: {
              mediaType: { type: 'string', enum: ['1', '2', '4', '5', '15', '16', '17', '19', '51', '53'] },
              callnums: { type: 'string' },
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
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'mediacall',
    operation: 'getConnectInfo',
    method: 'POST',
    path: '/mediacall/{agentid}/getconnectinfo',
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
            required: ['userType', 'callid'],
            properties: { userType: { type: 'string', enum: ['agent'] }, callid: { type: 'string' } },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      userId: { $ref: '#/$defs/AgentId' },
                      ctime: { type: 'string' },
                      channelId: { type: 'string' },
                      role: { type: 'string' },
                      ip: { type: 'string' },
                      port: { type: 'string' },
                      signalingDomainIn: { type: 'string' },
                      signalingDomainOut: { type: 'string' },
                      locationId: { type: 'string' },
                      signature: { type: 'string' },
                      appId: { type: 'string' },
                    },
                  },
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
  {
    resource: 'mediacall',
    operation: 'imageCapture',
    method: 'POST',
    path: '/mediacall/{agentid}/imagecapture',
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
            required: ['userType', 'callid'],
            properties: { userType: { type: 'string', enum: ['user'] }, callid: { type: 'string' } },
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
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'mediacall',
    operation: 'setCallNumsByMediaType',
    method: 'POST',
    path: '/mediacall/{agentid}/setcallnumsbymediatype',
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
            required: ['totalCallNum', 'agentMediaCallNums'],
            properties: {
              totalCallNum: { type: 'number', minimum: 1, maximum: 60 },
              agentMediaCallNums: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['mediaType'],
                  properties: { mediaType: { type: 'number' } },
                },
              },
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
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'onlineagent',
    operation: 'login',
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
            required: ['password', 'phonenum'],
            properties: {
              password: { type: 'string', maxLength: 32 },
              phonenum: { type: 'string', maxLength: 24 },
              autoanswer: { type: 'boolean' },
              autoenteridle: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
              releasephone: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
              agenttype: { type: ['integer', 'string'], enum: [4, 11, '4', '11'] },
              status: { type: ['integer', 'string'], enum: [4, 5, '4', '5', 3, '3', 8, '8'] },
              ip: { type: 'string', maxLength: 15 },
              entryIp: { type: 'string' },
              phonelinkage: { type: 'boolean' },
              checkInWebm: { type: 'boolean' },
              checkInMailm: { type: 'boolean' },
              vcPhoneNumber: { type: 'string', maxLength: 24 },
              listenStatus: { type: 'boolean' },
              callBackUri: { type: 'string', maxLength: 200 },
              serviceToken: { type: 'string', maxLength: 50 },
              signInMode: {},
              time: {},
              restcause: {},
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      vdnid: { type: ['string', 'integer'] },
                      workno: { $ref: '#/$defs/AgentId' },
                      mediatype: { type: 'string', pattern: '^[TF]{3}$' },
                      loginTime: { type: 'string' },
                      isForceChange: { type: 'string', enum: ['true', 'false'] },
                      serverName: { type: 'string' },
                      timeRemaining: { type: 'string', pattern: '^([0-9]|[1-9][0-9]|1[0-7][0-9]|180)?$' },
                      detailCode: {},
                    },
                  },
                },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    answerHeaders: {
      '200': [
        { name: 'Guid', shape: 'string', schema: { type: 'string' } },
        {
          name: 'Set-GUID',
          shape: 'string',
          schema: { type: 'string', pattern: '^JSESSIONID=.+$' },
        },
      ],
    },
  },
  {
    resource: 'onlineagent',
    operation: 'forceLogin',
    method: 'PUT',
    path: '/onlineagent/{agentid}/forcelogin',
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
            required: ['password', 'phonenum'],
            properties: {
              password: { type: 'string', maxLength: 32 },
              phonenum: { type: 'string', maxLength: 24 },
              autoanswer: { type: 'boolean' },
              autoenteridle: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
              releasephone: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
              agenttype: { type: ['integer', 'string'], enum: [4, 11, '4', '11'] },
              status: { type: ['integer', 'string'], enum: [4, 5, '4', '5', 3, '3', 8, '8'] },
              ip: { type: 'string', maxLength: 15 },
              entryIp: { type: 'string' },
              phonelinkage: { type: 'boolean' },
              checkInWebm: { type: 'boolean' },
              checkInMailm: { type: 'boolean' },
              vcPhoneNumber: { type: 'string', maxLength: 24 },
              listenStatus: { type: 'boolean' },
              callBackUri: { type: 'string', maxLength: 200 },
              serviceToken: { type: 'string', maxLength: 50 },
              signInMode: {},
              time: {},
              restcause: {},
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      vdnid: { type: ['string', 'integer'] },
                      workno: { $ref: '#/$defs/AgentId' },
                      mediatype: { type: 'string', pattern: '^[TF]{3}$' },
                      loginTime: { type: 'string' },
                      isForceChange: { type: 'string', enum: ['true', 'false'] },
                      serverName: { type: 'string' },
                      timeRemaining: { type: 'string', pattern: '^([0-9]|[1-9][0-9]|1[0-7][0-9]|180)?$' },
                      detailCode: {},
                    },
                  },
                },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    answerHeaders: {
      '200': [
        { name: 'Guid', shape: 'string', schema: { type: 'string' } },
        {
          name: 'Set-GUID',
          shape: 'string',
          schema: { type: 'string', pattern: '^JSESSIONID=.+$' },
        },
      ],
    },
  },
  {
    resource: 'onlineagent',
    operation: 'loginEx',
    method: 'PUT',
    path: '/onlineagent/{agentid}/loginex',
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
              phonenum: { type: 'string', maxLength: 24 },
              autoanswer: { type: 'boolean' },
              autoenteridle: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
              releasephone: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
              agenttype: { type: ['integer', 'string'], enum: [4, 11, '4', '11'] },
              status: { type: ['integer', 'string'], enum: [4, 5, '4', '5', 3, '3'] },
              ip: { type: 'string', maxLength: 15 },
              entryIp: { type: 'string' },
              phonelinkage: { type: 'boolean' },
              checkInWebm: { type: 'boolean' },
              checkInMailm: { type: 'boolean' },
              vcPhoneNumber: { type: 'string', maxLength: 24 },
              listenStatus: { type: 'boolean' },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      vdnid: { type: ['string', 'integer'] },
                      workno: { $ref: '#/$defs/AgentId' },
                      mediatype: { type: 'string', pattern: '^[TF]{3}$' },
                      loginTime: { type: 'string' },
                      isForceChange: { type: 'string', enum: ['true', 'false'] },
                      serverName: { type: 'string' },
                      timeRemaining: { type: 'string', pattern: '^([0-9]|[1-9][0-9]|1[0-7][0-9]|180)?$' },
                    },
                  },
                },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    answerHeaders: {
      '200': [
        {
          name: 'Set-GUID',
          shape: 'string',
          schema: { type: 'string', pattern: '^JSESSIONID=.+$' },
        },
      ],
    },
  },
  {
    resource: 'onlineagent',
    operation: 'handShake',
    method: 'POST',
    path: '/onlineagent/{agentid}/handshake',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'headers',
        name: 'service_token',
        shape: 'string',
        schema: { type: 'string', maxLength: 50 },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    answerHeaders: {
      '200': [
        {
          name: 'Set-GUID',
          shape: 'string',
          schema: { type: 'string', pattern: '^JSESSIONID=.+$' },
        },
      ],
    },
    security: [['Guid']],
  },
  {
    resource: 'onlineagent',
    operation: 'queryAgentSkills',
    method: 'GET',
    path: '/onlineagent/{agentid}/agentskills',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'array', items: { $ref: '#/$defs/ConfiguredSkillQueue' } },
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
  {
    resource: 'onlineagent',
    operation: 'queryAgentSkillsByWorkNo',
    method: 'GET',
    path: '/onlineagent/{agentid}/agentskillsbyworkno/{workno}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workno',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'array', items: { $ref: '#/$defs/ConfiguredSkillQueue' } },
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
  {
    resource: 'onlineagent',
    operation: 'setAgentAutoAnswer',
    method: 'POST',
    path: '/onlineagent/{agentid}/autoanswer/{isautoanswer}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'isautoanswer',
        required: true,
        shape: 'string',
        schema: { type: 'string', maxLength: 5 },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'resetSkill',
    method: 'POST',
    path: '/onlineagent/{agentid}/resetskill/{autoflag}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'autoflag',
        required: true,
        shape: 'boolean',
        schema: { type: 'boolean' },
      },
      {
        in: 'query',
        name: 'skillid',
        shape: 'string',
        schema: { type: 'string', maxLength: 4000, pattern: '^[0-9;]*$' },
      },
      {
        in: 'query',
        name: 'phonelinkage',
        shape: 'number',
        schema: { type: 'integer', enum: [0, 1] },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'sayFree',
    method: 'POST',
    path: '/onlineagent/{agentid}/sayfree',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'sayBusy',
    method: 'POST',
    path: '/onlineagent/{agentid}/saybusy',
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
        name: 'reason',
        shape: 'number',
        schema: { anyOf: [{ type: 'integer', const: 0 }, { type: 'integer', minimum: 200, maximum: 250 }] },
      },
      { in: 'query', name: 'prolong', shape: 'boolean', schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'cancelBusy',
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelbusy',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'rest',
    method: 'POST',
    path: '/onlineagent/{agentid}/rest/{time}/{restcause}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'time',
        required: true,
        shape: 'number',
        schema: { type: 'integer', minimum: 1, maximum: 86399 },
      },
      {
        in: 'path',
        name: 'restcause',
        required: true,
        shape: 'number',
        schema: { type: 'integer', minimum: 0, maximum: 255 },
      },
      { in: 'query', name: 'prolong', shape: 'boolean', schema: { type: 'boolean' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'cancelRest',
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelrest',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'sayWork',
    method: 'POST',
    path: '/onlineagent/{agentid}/work',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'cancelWork',
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelwork',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'modifyAccountPwdEx',
    method: 'POST',
    path: '/onlineagent/{agentid}/modifyaccountpwdex',
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
            required: ['oldPassword', 'newPassword'],
            properties: {
              oldPassword: { type: 'string', maxLength: 32 },
              newPassword: { type: 'string', minLength: 8, maxLength: 32 },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'setAgentAutoEnterIdle',
    method: 'POST',
    path: '/onlineagent/{agentid}/autoenteridle/{flag}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'flag',
        required: true,
        shape: 'string',
        schema: { type: 'string', minLength: 1, maxLength: 5 },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'logout',
    method: 'DELETE',
    path: '/onlineagent/{agentid}/logout',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'forceLogout',
    method: 'DELETE',
    path: '/onlineagent/{agentid}/forcelogout',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'onlineagent',
    operation: 'forceLogoutWithReason',
    method: 'DELETE',
    path: '/onlineagent/{agentid}/forcelogoutwithreason/{reason}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'reason',
        required: true,
        shape: 'number',
        schema: { type: 'integer', minimum: 1, maximum: 255 },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'onlineagent',
    operation: 'getAgentStatus',
    method: 'GET',
    path: '/onlineagent/{agentid}/agentstatus',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      agentState: { type: 'integer', enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
                      isWorking: { type: 'boolean' },
                    },
                  },
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
  {
    resource: 'onlineagent',
    operation: 'setTalkRight',
    method: 'POST',
    path: '/onlineagent/{agentid}/settalkright',
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
        name: 'flag',
        required: true,
        shape: 'number',
        schema: { type: 'integer', enum: [0, 1] },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'updateGuid',
    method: 'PUT',
    path: '/onlineagent/{agentid}/updateGuid',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object', properties: { guid: { type: 'string' } } },
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
  {
    resource: 'onlineagent',
    operation: 'syncagentinfo',
    method: 'POST',
    path: '/onlineagent/{agentid}/syncagentinfo',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: {
                      callinfo: { type: ['string', 'null'] },
                      agentStateInfo: {
                        type: 'object',
                        properties: {
                          callFeature: { $ref: '#/$defs/AgentCallFeature' },
                          callData: { type: 'string' },
                          lastState: { $ref: '#/$defs/DetailedAgentState' },
                          preBusy: { type: 'boolean' },
                          firsttalkingFlag: { type: 'boolean' },
                          workNo: { $ref: '#/$defs/AgentId' },
                          qcWorkNo: { anyOf: [{ $ref: '#/$defs/AgentId' }, { const: '' }] },
                          callerNo: { type: 'string' },
                          beginHoldTime: { type: ['string', 'null'] },
                          state: { $ref: '#/$defs/DetailedAgentState' },
                          talkingCallfeature: { $ref: '#/$defs/AgentCallFeature' },
                          releaseFlag: { type: 'integer' },
                          calledNo: { type: 'string' },
                          mainCallId: { type: 'string' },
                          secondTalkingTime: { type: ['string', 'null'] },
                          preRest: { type: 'boolean' },
                          recordID: { type: 'string' },
                          currentTime: { type: 'string' },
                          beginTalkingTime: { type: ['string', 'null'] },
                          partner: { type: 'string' },
                          holdCallId: { type: 'string' },
                          agentStateBeginTime: { type: ['string', 'integer'] },
                          curCommand: { type: 'integer' },
                          curCallId: { type: 'string' },
                          cmdBeginTime: { type: 'string' },
                        },
                      },
                      signInMode: {},
                    },
                  },
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
  {
    resource: 'onlineagent',
    operation: 'sendNoteletEx',
    method: 'POST',
    path: '/onlineagent/{agentid}/sendnoteletex',
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
            required: ['agentIds', 'content'],
            properties: {
              agentIds: { type: 'array', maxItems: 100, items: { $ref: '#/$defs/AgentId' } },
              content: { type: 'string', maxLength: 1023 },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: ['object', 'null'] },
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
  {
    resource: 'onlineagent',
    operation: 'loginInfo',
    method: 'POST',
    path: '/onlineagent/{agentid}/logininfo',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'object',
                    properties: { phonetoken: { type: 'string' }, phonenum: { type: 'string' } },
                  },
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
  {
    resource: 'onlineagent',
    operation: 'setCustomState',
    method: 'POST',
    path: '/onlineagent/{agentid}/setcustomstate',
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
        name: 'customstate',
        required: true,
        shape: 'number',
        schema: { type: 'integer', minimum: 0, maximum: 65534 },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'onlineagent',
    operation: 'cancelSetCustomState',
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelsetcustomstate',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'onlineagent',
    operation: 'queryCustomState',
    method: 'GET',
    path: '/onlineagent/{agentid}/querycustomstate',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object', properties: { agentcustomstate: { type: 'string' } } },
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
  {
    resource: 'qualitycontrol',
    operation: 'addInsert',
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/addinsert/{workNo}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'addSupervise',
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/addsupervise/{workNo}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'intercept',
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/intercept/{workNo}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'stopSuperviseOrInsert',
    method: 'DELETE',
    path: '/qualitycontrol/{agentid}/{workNo}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'forceBusy',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcebusy/{workNo}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'forceIdle',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forceidle/{workNo}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'forceLogOutAgent',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcelogout/{workNo}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'forceDropCall',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcedropcall/{callid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'callid', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'adjustSkill',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/adjustskill',
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
            properties: {
              workNo: { $ref: '#/$defs/AgentId' },
              skills: { type: 'array', maxItems: 1000, items: { type: 'integer' } },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'switchSuperviseOrInsert',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/switch/{workNo}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'forceRest',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'time',
        required: true,
        shape: 'number',
        schema: { type: 'integer', minimum: 1, maximum: 86399 },
      },
      {
        in: 'path',
        name: 'reason',
        required: true,
        shape: 'number',
        schema: { type: 'integer', minimum: 1, maximum: 255 },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'requestWhisperAgent',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requestwhisperagent',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'whisperagentid', shape: 'string', schema: { $ref: '#/$defs/AgentId' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'requestStopWhisperAgent',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requeststopwhisperagent',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'whisperagentid', shape: 'string', schema: { $ref: '#/$defs/AgentId' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'requestSwitchInsertWhisperAgent',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requestswitchinsertwhisperagent',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'whisperagentid', shape: 'string', schema: { $ref: '#/$defs/AgentId' } },
      {
        in: 'query',
        name: 'switchtype',
        required: true,
        shape: 'number',
        schema: { type: 'integer', enum: [0, 1, 2] },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'qualitycontrol',
    operation: 'interceptCall',
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/intercept/{workNo}/{callId}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'workNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'callId', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'queuedevice',
    operation: 'queryQueueLengthOnAgent',
    method: 'GET',
    path: '/queuedevice/{agentid}/waitnum',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'integer' },
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
  {
    resource: 'queuedevice',
    operation: 'queryQueueLengthOnAgentSkills',
    method: 'GET',
    path: '/queuedevice/{agentid}/waitnumbyagent',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'integer' },
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
  {
    resource: 'queuedevice',
    operation: 'querySkillQueueOnAgentVDN',
    method: 'GET',
    path: '/queuedevice/{agentid}/agentvdnskill',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        name: { type: 'string' },
                        id: { type: 'integer' },
                        mediatype: { $ref: '#/$defs/SkillMediaType' },
                        serviceType: { type: 'integer' },
                        realFlag: { type: 'integer', enum: [0, 1] },
                      },
                    },
                  },
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
  {
    resource: 'queuedevice',
    operation: 'queryQueueLengthBySkillId',
    method: 'GET',
    path: '/queuedevice/{agentid}/skillwaitnum/{skillid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'skillid', required: true, shape: 'number', schema: { type: 'integer' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: ['integer', 'object'] },
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
  {
    resource: 'queuedevice',
    operation: 'queryStatInfoOfAcd',
    method: 'POST',
    path: '/queuedevice/{agentid}/queryacdstat',
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
            required: ['skills'],
            properties: { skills: { type: 'array', maxItems: 100, items: { type: ['integer', 'string'] } } },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        pilotNbr: { type: 'string' },
                        deviceNo: { type: 'integer' },
                        queueSize: { type: 'integer' },
                        queueTime: { type: 'integer' },
                        loadFactor: { type: 'integer' },
                        estWaitTime: { type: 'integer' },
                        loggedOnAgents: { type: 'integer' },
                        availAgents: { type: 'integer' },
                        transferFlg: { type: 'integer', enum: [0, 2] },
                        transferDeviceType: { type: 'integer' },
                        transferDeviceNo: { type: 'integer' },
                        skillDescrip: { type: 'string' },
                        resourceIdleRate: { type: 'integer' },
                        serviceLevel: { type: 'integer' },
                        oldCallIdEx: {
                          type: 'object',
                          properties: {
                            dateTime: { type: 'integer' },
                            dsn: { type: 'integer' },
                            server: { type: 'integer' },
                            handle: { type: 'integer' },
                          },
                        },
                        maxQueueSize: { type: 'integer' },
                      },
                    },
                  },
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
  {
    resource: 'queuedevice',
    operation: 'queryIVRInfoOnVdn',
    method: 'GET',
    path: '/queuedevice/{agentid}/ivrinfo',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        access: { type: 'string' },
                        id: { type: 'integer' },
                        description: { type: 'string' },
                        serviceNo: { type: 'integer' },
                      },
                    },
                  },
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
  {
    resource: 'recordfile',
    operation: 'downloadRecordFile',
    method: 'GET',
    path: '/recordfile/{agentid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'recordId', required: true, shape: 'string', schema: { type: 'string' } },
      {
        in: 'query',
        name: 'filetype',
        shape: 'string',
        schema: { type: 'string', enum: ['1', '2'] },
      },
      { in: 'query', name: 'locationId', shape: 'number', schema: { type: 'number' } },
      { in: 'query', name: 'recordFormat', shape: 'string', schema: {} },
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
    resource: 'recordfile',
    operation: 'downloadVideoFile',
    method: 'GET',
    path: '/recordfile/{agentid}/videofiledownload',
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
        name: 'conferenceId',
        required: true,
        shape: 'string',
        schema: { type: 'string' },
      },
      { in: 'query', name: 'recordId', shape: 'string', schema: { type: 'string' } },
      {
        in: 'query',
        name: 'fileType',
        required: true,
        shape: 'string',
        schema: { type: 'string', enum: ['0', '1', '2'] },
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
    resource: 'recordfile',
    operation: 'downloadVideoFileEx',
    method: 'GET',
    path: '/recordfile/{agentid}/videofiledownloadEx',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'recordId', required: true, shape: 'string', schema: { type: 'string' } },
      { in: 'query', name: 'locationId', shape: 'number', schema: { type: 'integer' } },
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
    resource: 'recordfile',
    operation: 'recordfiledownloadEx',
    method: 'GET',
    path: '/recordfile/{agentid}/recordfiledownloadEx',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'callId', required: true, shape: 'string', schema: { type: 'string' } },
      { in: 'query', name: 'hwFileName', shape: 'string', schema: { type: 'string' } },
      { in: 'query', name: 'workNo', shape: 'string', schema: { $ref: '#/$defs/AgentId' } },
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
    resource: 'recordplay',
    operation: 'beginPlay',
    method: 'PUT',
    path: '/recordplay/{agentid}/play',
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
            required: ['voicepath'],
            properties: {
              voicepath: { type: 'string', maxLength: 100 },
              startpostion: { type: 'integer' },
              volumechange: { type: ['string', 'integer'], pattern: '^[0-9]{0,5}$', minimum: 0, maximum: 99999 },
              speedchange: { type: ['string', 'integer'], pattern: '^[0-9]{0,5}$', minimum: 0, maximum: 99999 },
              times: { type: 'integer' },
              codeformat: { type: 'integer', enum: [0] },
              locationId: { type: 'integer' },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'recordplay',
    operation: 'pausePlay',
    method: 'POST',
    path: '/recordplay/{agentid}/pauseplay',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'recordplay',
    operation: 'resumePlay',
    method: 'POST',
    path: '/recordplay/{agentid}/resumeplay',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'recordplay',
    operation: 'foreFastPlay',
    method: 'POST',
    path: '/recordplay/{agentid}/forefast/{time}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'time', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'recordplay',
    operation: 'backFastPlay',
    method: 'POST',
    path: '/recordplay/{agentid}/backfast/{time}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'time', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'recordplay',
    operation: 'stopPlay',
    method: 'DELETE',
    path: '/recordplay/{agentid}/stopplay',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'recordplay',
    operation: 'startRecordScreen',
    method: 'PUT',
    path: '/recordplay/{agentid}/startrecordscreen',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'recordplay',
    operation: 'stopRecordScreen',
    method: 'DELETE',
    path: '/recordplay/{agentid}/stoprecordscreen',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'recordplay',
    operation: 'beginRecord',
    method: 'PUT',
    path: '/recordplay/{agentid}/record',
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
            required: ['mediaType'],
            properties: {
              fileName: { type: 'string', maxLength: 100 },
              mediaType: { type: 'integer', enum: [5] },
              recordMode: { type: 'integer', enum: [0, 1] },
              recordFormat: { type: 'integer', enum: [0, 1, 2, 3] },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object', properties: { taskId: { type: 'string' } } },
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
  {
    resource: 'recordplay',
    operation: 'stopRecord',
    method: 'DELETE',
    path: '/recordplay/{agentid}/stoprecord',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'recordplay',
    operation: 'beginNetPlay',
    method: 'POST',
    path: '/recordplay/{agentid}/netplay',
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
            required: ['fileName', 'ccId'],
            properties: {
              fileName: { type: 'string', maxLength: 100 },
              position: { type: 'integer' },
              playTime: { type: 'integer', enum: [0, 1] },
              fileFormat: { type: 'integer', enum: [0, 1, 2] },
              ccId: { type: 'integer' },
              locationId: { type: 'integer', minimum: 0, maximum: 65535 },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: {},
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
  {
    resource: 'recordplay',
    operation: 'playRelocation',
    method: 'POST',
    path: '/recordplay/{agentid}/playrelocation',
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
            required: ['seekseconds', 'seekposition'],
            properties: {
              seekdirection: { type: 'integer', enum: [0, 1] },
              seekseconds: { type: 'integer' },
              seekposition: { type: 'integer', enum: [0, 1, 2] },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
              caller: { type: 'string', maxLength: 24, pattern: '^[0-9]*$' },
              called: { type: 'string', minLength: 1, maxLength: 24, pattern: '^[0-9*#]+$' },
              skillid: { type: 'integer' },
              callappdata: { type: 'string', maxLength: 16384 },
              mediaability: { type: 'integer', enum: [0, 1, 2] },
              userVideoDirection: { type: 'integer', enum: [1, 2, 3, 4] },
              uuiData: {},
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
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
  {
    resource: 'voicecall',
    operation: 'answer',
    method: 'PUT',
    path: '/voicecall/{agentid}/answer',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'callid', shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'callInner',
    method: 'PUT',
    path: '/voicecall/{agentid}/callinner',
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
              called: { type: 'string', minLength: 1, maxLength: 24, pattern: '^[0-9*#]+$' },
              caller: { type: 'string', maxLength: 24, pattern: '^[0-9]*$' },
              skillid: { type: 'integer' },
              callappdata: { type: 'string', maxLength: 16384 },
              mediaability: { type: 'integer' },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
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
  {
    resource: 'voicecall',
    operation: 'innerHelp',
    method: 'POST',
    path: '/voicecall/{agentid}/innerhelp',
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
            required: ['dstaddress'],
            properties: {
              dstaddress: { type: 'string' },
              devicetype: { type: 'integer', enum: [1, 2] },
              mode: { type: 'integer', enum: [1, 2] },
              callappdata: { type: 'string', maxLength: 16384 },
              holdflag: { type: 'boolean' },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
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
  {
    resource: 'voicecall',
    operation: 'beginMute',
    method: 'POST',
    path: '/voicecall/{agentid}/beginmute',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'voicecall',
    operation: 'endMute',
    method: 'POST',
    path: '/voicecall/{agentid}/endmute',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'voicecall',
    operation: 'hold',
    method: 'POST',
    path: '/voicecall/{agentid}/hold',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'voicecall',
    operation: 'getHold',
    method: 'POST',
    path: '/voicecall/{agentid}/gethold',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'callid', shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/SuccessCode' } },
              },
              { $ref: '#/$defs/Failure' },
            ],
          },
        },
      },
    },
    security: [['Guid']],
  },
  {
    resource: 'voicecall',
    operation: 'transfer',
    method: 'POST',
    path: '/voicecall/{agentid}/transfer',
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
            required: ['devicetype', 'address', 'mode'],
            properties: {
              devicetype: { type: 'integer', enum: [1, 2, 3, 5, 4] },
              address: { type: 'string', maxLength: 24 },
              mode: { type: 'integer', enum: [0, 1, 2, 3, 4] },
              callappdata: { type: 'string', maxLength: 16384 },
              caller: { type: 'string', maxLength: 24, pattern: '^[0-9]*$' },
              mediaability: { type: 'integer', enum: [0, 1, 2] },
              holdflag: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
              skillId: { type: 'integer' },
            },
            if: { properties: { devicetype: { not: { const: 5 } } } },
            then: { properties: { address: { pattern: '^[0-9]+$' } } },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'cancelTransfer',
    method: 'POST',
    path: '/voicecall/{agentid}/canceltransfer',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'secondDialEx',
    method: 'POST',
    path: '/voicecall/{agentid}/seconddialex',
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
        name: 'number',
        required: true,
        shape: 'string',
        schema: { type: 'string', minLength: 1, maxLength: 24, pattern: '^[0-9*#]+$' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'confJoin',
    method: 'POST',
    path: '/voicecall/{agentid}/confjoin',
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
            required: ['callid'],
            properties: {
              callid: { type: 'string', minLength: 1 },
              callappdata: { type: 'string', maxLength: 16384 },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'dropCall',
    method: 'POST',
    path: '/voicecall/{agentid}/dropcall/{callid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'callid', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'release',
    method: 'DELETE',
    path: '/voicecall/{agentid}/release',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'releaseEx',
    method: 'DELETE',
    path: '/voicecall/{agentid}',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'disconnect',
    method: 'POST',
    path: '/voicecall/{agentid}/disconnect/{number}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      {
        in: 'path',
        name: 'number',
        required: true,
        shape: 'string',
        schema: { type: 'string', minLength: 1, maxLength: 24, pattern: '^[0-9]+$' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'connectHold',
    method: 'POST',
    path: '/voicecall/{agentid}/connecthold/{callid}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'callid', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'mediaSwitch',
    method: 'POST',
    path: '/voicecall/{agentid}/mediaswitch',
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
        name: 'mediaType',
        required: true,
        shape: 'number',
        schema: { type: 'integer', enum: [3, 1] },
      },
      {
        in: 'query',
        name: 'videoDirection',
        shape: 'number',
        schema: { type: 'integer', enum: [1, 2, 3, 4] },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'adjustVideoMode',
    method: 'POST',
    path: '/voicecall/{agentid}/adjustvideomode',
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
            required: ['mode'],
            properties: { mode: { type: ['integer', 'string'], enum: [0, 1, 2, 3, '0', '1', '2', '3'] } },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'previewCallout',
    method: 'PUT',
    path: '/voicecall/{agentid}/previewCallout',
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
            required: ['called', 'callcontrolid'],
            properties: { called: { type: 'string' }, callcontrolid: { type: 'integer' } },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
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
  {
    resource: 'voicecall',
    operation: 'requestAppointedCall',
    method: 'POST',
    path: '/voicecall/{agentid}/requestcall/{callid}/{skilltype}',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'path', name: 'callid', required: true, shape: 'string', schema: { type: 'string' } },
      {
        in: 'path',
        name: 'skilltype',
        required: true,
        shape: 'number',
        schema: { type: 'integer', enum: [0] },
      },
      { in: 'query', name: 'skillId', required: true, shape: 'number', schema: { type: 'integer' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'snatchpickup',
    method: 'PUT',
    path: '/voicecall/{agentid}/snatchpickup',
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
        name: 'destWorkNo',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'reject',
    method: 'POST',
    path: '/voicecall/{agentid}/reject',
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
            required: ['mode'],
            properties: {
              callid: { type: 'string' },
              mode: { type: ['integer', 'string'], enum: [1, 2, '1', '2'] },
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
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'phonepickup',
    method: 'POST',
    path: '/voicecall/{agentid}/phonepickup',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'phonehangup',
    method: 'POST',
    path: '/voicecall/{agentid}/phonehangup',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'thirdPartyConfTransmitNum',
    method: 'POST',
    path: '/voicecall/{agentid}/thirdPartyConfTransmitNum',
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
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
  {
    resource: 'voicecall',
    operation: 'callInnerSkill',
    method: 'PUT',
    path: '/voicecall/{agentid}/callinnerskill',
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
          schema: { type: 'object', required: ['skillId'], properties: { skillId: { type: 'integer' } } },
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
                required: ['retcode', 'result'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
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
  {
    resource: 'voicecall',
    operation: 'startASR',
    method: 'POST',
    path: '/voicecall/{agentid}/startasrbycallid',
    parameters: [
      {
        in: 'path',
        name: 'agentid',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/AgentId' },
      },
      { in: 'query', name: 'callId', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: {
            oneOf: [
              {
                type: 'object',
                required: ['retcode'],
                properties: {
                  message: { $ref: '#/$defs/Message' },
                  retcode: { $ref: '#/$defs/SuccessCode' },
                  result: { type: 'object' },
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
