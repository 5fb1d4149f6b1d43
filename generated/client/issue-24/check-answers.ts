// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import { checkedReading, type AnswerSchemas, type Definitions } from './runtime/check-answers.ts';
import type { ReadAnswer } from './runtime/read-answer.ts';
export { InvalidAnswer } from './runtime/check-answers.ts';

const schemas: Definitions = {
  AgentCallFeature: { type: 'integer', enum: [-1, 0, 6, 7, 41, 44, 45, 51, 52, 53] },
  AgentConf_ParticipantChanged: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_ParticipantChanged' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          result: { type: 'integer' },
          changeType: { type: 'integer', enum: [0, 1, 2, 3, 4, 5, 6] },
          changeReason: { type: 'integer', enum: [0, 1, 2, 3, 4, 6, 255] },
          confId: { type: 'integer' },
          participant: { type: 'string' },
          participantType: { type: 'integer', enum: [6, 9] },
          deviceCallType: { type: 'integer' },
          deviceType: { type: 'integer' },
        },
      },
    },
  },
  AgentConf_PresidentChanged: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_PresidentChanged' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { confId: { type: 'integer' } } },
    },
  },
  AgentConf_RequestFailed: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_RequestFailed' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { cause: { type: 'integer' } } },
    },
  },
  AgentConf_RequestSuccess: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_RequestSuccess' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { confId: { type: 'integer' } } },
    },
  },
  AgentConf_Ringing: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_Ringing' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { confId: { type: 'integer' } } },
    },
  },
  AgentConf_SelfJoinResult: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_SelfJoinResult' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { confId: { type: 'integer' } } },
    },
  },
  AgentConf_SelfLeaveResult: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_SelfLeaveResult' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { confId: { type: 'integer' } } },
    },
  },
  AgentConf_StopParticipantVoice: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_StopParticipantVoice' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { result: { type: 'integer', enum: [0, 1] } } },
    },
  },
  AgentConf_StopVoice: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_StopVoice' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { result: { type: 'integer', enum: [0, 1] } } },
    },
  },
  AgentConf_Timeout: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentConf_Timeout' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { confId: { type: 'integer' } } },
    },
  },
  AgentCtiStatus: {
    type: ['integer', 'string'],
    enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  },
  AgentEvent_Agent_Occupyed: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Agent_Occupyed' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentEvent_Auto_Answer: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Auto_Answer' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          caller: { type: 'string' },
          transfer: { type: 'string', enum: ['yes', 'no'] },
          called: { type: 'string' },
          transfrom: { type: 'string' },
          callid: { type: 'string' },
          type: { $ref: '#/$defs/CallRole' },
          feature: { type: 'string', enum: ['0', '7', '43'] },
          mediaAbility: { $ref: '#/$defs/EventMediaAbility' },
          mediaType: { $ref: '#/$defs/EventMediaType' },
        },
      },
    },
  },
  AgentEvent_Call_Out_Fail: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Call_Out_Fail' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'string' },
    },
  },
  AgentEvent_Call_Release: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Call_Release' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'string' },
    },
  },
  AgentEvent_Conference: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Conference' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { partner: { type: 'string' }, callid: { type: 'string' } } },
    },
  },
  AgentEvent_Connect_Fail: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Connect_Fail' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'string' },
    },
  },
  AgentEvent_Consult_Fail: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Consult_Fail' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'string' },
    },
  },
  AgentEvent_Customer_Alerting: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Customer_Alerting' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          otherPhone: { type: 'string' },
          otherPhoneWorkno: { anyOf: [{ $ref: '#/$defs/AgentId' }, { type: 'string', const: '' }] },
          callid: { type: 'string' },
          type: { $ref: '#/$defs/CallRole' },
        },
      },
    },
  },
  AgentEvent_Customer_Release: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Customer_Release' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { callid: { type: 'string' }, number: { type: 'string' } } },
    },
  },
  AgentEvent_Hold: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Hold' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'string' },
    },
  },
  AgentEvent_ImageCapture: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_ImageCapture' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          callid: { type: 'string' },
          filename: { type: 'string' },
          locationId: { type: 'integer' },
          result: { type: 'integer', enum: [0, 1, 2] },
        },
      },
    },
  },
  AgentEvent_Incoming_CallInfo: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Incoming_CallInfo' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          callId: { type: 'string' },
          skillName: { type: 'string' },
          skillId: { type: 'integer' },
          caller: { type: 'string' },
          called: { type: 'string' },
          lastReleaseAgentId: { anyOf: [{ $ref: '#/$defs/AgentId' }, { type: 'integer', const: 65535 }] },
          mediaType: { $ref: '#/$defs/EventMediaType' },
          releaseAndReQueueCount: { type: 'integer' },
          releaseAndReQueueCallFlag: { type: 'integer', enum: [0, 1] },
        },
      },
    },
  },
  AgentEvent_Inside_Call_Fail: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Inside_Call_Fail' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'string' },
    },
  },
  AgentEvent_MediaSwith: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_MediaSwith' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          callid: { type: 'string' },
          reason: { type: 'integer' },
          caller: { type: 'string' },
          called: { type: 'string' },
          mediaType: { type: 'integer' },
          jsonKey: { $ref: '#/$defs/KeyOrder' },
        },
      },
      jsonKey: { $ref: '#/$defs/KeyOrder' },
    },
  },
  AgentEvent_MessageData: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_MessageData' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          callid: { type: 'string' },
          caller: { type: 'string' },
          called: { type: 'string' },
          feature: { type: 'integer', enum: [0, 7] },
          type: { $ref: '#/$defs/CallRole' },
          message: { type: 'string' },
          mediaAbility: { $ref: '#/$defs/EventMediaAbility' },
          jsonKey: { $ref: '#/$defs/KeyOrder' },
        },
      },
      jsonKey: { $ref: '#/$defs/KeyOrder' },
    },
  },
  AgentEvent_No_Answer: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_No_Answer' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'string' },
    },
  },
  AgentEvent_Offline_Queue_Call: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Offline_Queue_Call' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          caller: { type: 'string' },
          orgCallId: { type: 'string' },
          offlineData: { type: 'string' },
        },
      },
    },
  },
  AgentEvent_Preview: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Preview' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: { controlid: { type: 'string' }, dialeddigits: { type: 'string' } },
      },
    },
  },
  AgentEvent_Preview_CallOut: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Preview_CallOut' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          controlid: { type: 'string' },
          dialeddigits: { type: 'string', maxLength: 24 },
          callData: { type: 'string', maxLength: 16384 },
        },
      },
    },
  },
  AgentEvent_Preview_CallOut_Ex: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Preview_CallOut_Ex' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          controlid: { type: 'string' },
          dialeddigits: { type: 'string', maxLength: 120 },
          callData: { type: 'string', maxLength: 16384 },
        },
      },
    },
  },
  AgentEvent_RequestConnect: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_RequestConnect' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          callid: { type: 'string' },
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
  AgentEvent_ReturnFromIvr: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_ReturnFromIvr' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'string' },
    },
  },
  AgentEvent_Ringing: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Ringing' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          caller: { type: 'string' },
          transfer: { type: 'string', enum: ['yes', 'no'] },
          called: { type: 'string' },
          transfrom: { type: 'string' },
          callid: { type: 'string' },
          type: { $ref: '#/$defs/CallRole' },
          feature: { type: 'string', enum: ['0', '7'] },
          mediaAbility: { $ref: '#/$defs/EventMediaAbility' },
          mediaType: { $ref: '#/$defs/EventMediaType' },
        },
      },
    },
  },
  AgentEvent_SuccTransResult: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_SuccTransResult' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { callId: { type: 'string' }, result: { type: 'integer' } } },
    },
  },
  AgentEvent_Talking: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_Talking' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          caller: { type: 'string' },
          callid: { type: 'string' },
          called: { type: 'string' },
          feature: { type: 'string', enum: ['0', '6', '7', '40', '41', '43', '44', '45', '51', '52', '53'] },
          type: { $ref: '#/$defs/CallRole' },
          mediaAbility: { type: 'string', enum: ['1', '3', '5', '6'] },
        },
      },
    },
  },
  AgentEvent_UserMediaAbility: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_UserMediaAbility' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: { userAbility: { type: 'string', enum: ['1', '3'] }, callid: { type: 'string' } },
      },
    },
  },
  AgentEvent_linkageCapability: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkageCapability' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { result: { type: 'integer' } } },
    },
  },
  AgentEvent_linkagePhoneCallOut: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkagePhoneCallOut' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          addrCalled: { $ref: '#/$defs/PhoneAddress' },
          addrCaller: { $ref: '#/$defs/PhoneAddress' },
          skillId: { type: 'integer' },
          callId: { type: 'string' },
        },
      },
    },
  },
  AgentEvent_linkagePhoneHold: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkagePhoneHold' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { callId: { type: 'string' } } },
    },
  },
  AgentEvent_linkagePhoneMute: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkagePhoneMute' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { callId: { type: 'string' } } },
    },
  },
  AgentEvent_linkagePhoneStatus: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkagePhoneStatus' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { result: { type: 'integer', enum: [0, 1, 2, 3, 4, 5] } } },
    },
  },
  AgentEvent_linkagePhoneTransferOut: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkagePhoneTransferOut' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: { addrOut: { $ref: '#/$defs/PhoneAddress' }, addrSelf: { $ref: '#/$defs/PhoneAddress' } },
      },
    },
  },
  AgentEvent_linkagePhoneTransferOut_Result: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkagePhoneTransferOut_Result' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { result: { type: 'integer' }, callId: { type: 'string' } } },
    },
  },
  AgentEvent_linkagePhoneUnHold: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkagePhoneUnHold' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { callId: { type: 'string' } } },
    },
  },
  AgentEvent_linkagePhoneUnMute: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentEvent_linkagePhoneUnMute' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { callId: { type: 'string' } } },
    },
  },
  AgentId: {
    type: ['string', 'integer'],
    pattern: '^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3,5})$',
    minimum: 101,
    maximum: 999999,
  },
  AgentMediaEvent_JumpPlayDone: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_JumpPlayDone' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentMediaEvent_PausePlayDone: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_PausePlayDone' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentMediaEvent_Play: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_Play' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentMediaEvent_Play_Fail: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_Play_Fail' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentMediaEvent_Play_Succ: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_Play_Succ' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentMediaEvent_Record: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_Record' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { $ref: '#/$defs/RecordingTask' },
    },
  },
  AgentMediaEvent_Record_Fail: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_Record_Fail' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { $ref: '#/$defs/RecordingTask' },
    },
  },
  AgentMediaEvent_ResumePlayDone: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_ResumePlayDone' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentMediaEvent_StartRecordScreen_Fail: {
    type: 'object',
    required: ['eventType'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_StartRecordScreen_Fail' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {},
    },
  },
  AgentMediaEvent_StartRecordScreen_Succ: {
    type: 'object',
    required: ['eventType'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_StartRecordScreen_Succ' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {},
    },
  },
  AgentMediaEvent_StopPlayDone: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_StopPlayDone' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { cause: { type: 'integer', enum: [0, 1, 2] } } },
    },
  },
  AgentMediaEvent_StopRecordDone: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_StopRecordDone' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          beginTime: { type: 'integer' },
          endTime: { type: 'integer' },
          taskId: { type: 'integer' },
          fileMediaType: { type: 'string', enum: ['1', '2'] },
          jsonKey: { $ref: '#/$defs/KeyOrder' },
          recordFormat: { type: 'string', enum: ['0', '1', '2', '3'] },
        },
      },
      jsonKey: { $ref: '#/$defs/KeyOrder' },
    },
  },
  AgentMediaEvent_StopRecordScreen_Fail: {
    type: 'object',
    required: ['eventType'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_StopRecordScreen_Fail' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {},
    },
  },
  AgentMediaEvent_StopRecordScreen_Succ: {
    type: 'object',
    required: ['eventType'],
    properties: {
      eventType: { type: 'string', const: 'AgentMediaEvent_StopRecordScreen_Succ' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {},
    },
  },
  AgentOther_All_Agent_Busy: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_All_Agent_Busy' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentOther_BeQcStart: {
    type: 'object',
    required: ['eventType', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_BeQcStart' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          qcAgentId: { $ref: '#/$defs/AgentId' },
          qcType: { type: 'integer', enum: [8, 9, 20172, 20173] },
        },
      },
    },
  },
  AgentOther_BeQcStop: {
    type: 'object',
    required: ['eventType', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_BeQcStop' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          qcAgentId: { $ref: '#/$defs/AgentId' },
          qcType: { type: 'integer', enum: [8, 9, 20172, 20173] },
        },
      },
    },
  },
  AgentOther_InService: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_InService' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentOther_Note: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_Note' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentOther_PhoneAlerting: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_PhoneAlerting' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentOther_PhoneOffhook: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_PhoneOffhook' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: { type: { type: 'string', enum: ['unknown', 'main', 'assistant'] } },
      },
    },
  },
  AgentOther_PhoneRelease: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_PhoneRelease' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { phoneState: { type: 'integer', enum: [2, 3] } } },
    },
  },
  AgentOther_PhoneUnknow: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_PhoneUnknow' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentOther_ShutdownService: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentOther_ShutdownService' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { loginTime: { type: 'string' } } },
    },
  },
  AgentState_Busy: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_Busy' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentState_CancelNotReady_Success: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_CancelNotReady_Success' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentState_CancelRest_Success: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_CancelRest_Success' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentState_CancelWork_Success: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_CancelWork_Success' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentState_Force_Ready: {
    type: 'object',
    required: ['eventType'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_Force_Ready' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {},
    },
  },
  AgentState_Force_SetNotReady: {
    type: 'object',
    required: ['eventType'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_Force_SetNotReady' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {},
    },
  },
  AgentState_Ready: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_Ready' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentState_Rest_Timeout: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_Rest_Timeout' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentState_SetNotReady_Success: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_SetNotReady_Success' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'object', properties: { reason: { type: 'string' } } },
    },
  },
  AgentState_SetRest_Success: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_SetRest_Success' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: ['object', 'null'], properties: { reason: { type: 'string' } } },
    },
  },
  AgentState_SetWork_Success: {
    type: 'object',
    required: ['eventType', 'workNo'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_SetWork_Success' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {},
    },
  },
  AgentState_Work: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'AgentState_Work' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: { type: 'null' },
    },
  },
  AgentStatus: {
    type: ['integer', 'string'],
    enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  },
  AnnouncementFailure: {
    $ref: '#/$defs/Failure',
    properties: { result: { properties: { errorReason: { type: 'integer' } } } },
  },
  CallFeature: { type: 'integer', enum: [0, 6, 7, 40, 41, 43, 44, 45, 51, 52, 53] },
  CallInfo: {
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
  CallMediaAbility: { type: 'integer' },
  CallMediaType: { type: 'integer', enum: [1, 2, 4, 5, 15, 16, 17, 19, 51, 53] },
  CallNumber: { type: ['integer', 'string'] },
  CallRole: { type: 'string', enum: ['main', 'assistant'] },
  Conference: {
    type: 'object',
    properties: {
      confId: { type: 'integer' },
      confState: { type: 'integer', enum: [0, 1] },
      startTime: { type: 'integer' },
      applyConfTime: { type: 'integer' },
      confHaveBeenTime: { type: 'integer' },
      addresses: { type: 'array', items: { $ref: '#/$defs/ConferenceParticipant' } },
    },
  },
  ConferenceParticipant: {
    type: 'object',
    properties: {
      addressType: { $ref: '#/$defs/ParticipantAddressType' },
      address: { type: 'string' },
      deviceCallType: { type: 'integer' },
      deviceType: { type: 'integer' },
      channelAttrib: { type: 'integer', enum: [1, 2, 3] },
      channelState: { type: 'integer', enum: [0, 1, 2] },
      role: { type: 'integer', enum: [0, 1] },
      enterTime: { type: 'integer' },
    },
  },
  ConfiguredSkillQueue: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      id: { type: 'integer' },
      mediatype: { $ref: '#/$defs/SkillMediaType' },
    },
  },
  DetailedAgentState: { type: 'integer', enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 255] },
  ErrorCode: {
    type: 'string',
    enum: [
      '000-000',
      '000-001',
      '000-002',
      '000-003',
      '000-004',
      '000-005',
      '000-006',
      '100-001',
      '100-002',
      '100-003',
      '100-004',
      '100-005',
      '100-006',
      '100-007',
      '100-008',
      '100-009',
      '100-010',
      '100-011',
      '100-012',
      '100-013',
      '100-014',
      '100-015',
      '100-016',
      '100-017',
      '100-018',
      '101-001',
      '101-002',
      '101-003',
      '101-004',
      '101-005',
      '101-006',
      '101-007',
      '104-001',
      '104-002',
      '104-003',
      '104-004',
      '104-005',
      '104-006',
      '104-007',
      '104-008',
      '104-009',
      '104-010',
      '104-011',
      '105-001',
      '105-002',
      '105-003',
      '105-004',
      '105-005',
      '105-006',
      '105-007',
      '106-001',
      '106-002',
      '106-003',
      '106-004',
      '106-008',
      '106-011',
      '106-012',
      '106-015',
      '110-002',
      '110-003',
      '110-004',
      '110-005',
      '110-006',
      '110-007',
      '110-008',
      '110-009',
      '110-010',
      '110-011',
      '110-012',
      '110-016',
      '110-017',
      '110-018',
      '110-019',
      '110-020',
      '110-021',
      '110-022',
      '200-001',
      '200-002',
      '200-003',
      '200-004',
      '200-005',
      '200-006',
      '200-007',
      '200-008',
      '200-009',
      '200-010',
      '200-011',
      '200-012',
      '200-013',
      '200-014',
      '200-015',
      '200-016',
      '200-017',
      '200-018',
      '200-019',
      '200-020',
      '200-021',
      '200-022',
      '200-023',
      '200-024',
      '200-025',
      '200-026',
      '200-027',
      '200-028',
      '200-029',
      '200-030',
      '200-031',
      '200-032',
      '200-033',
      '200-034',
      '200-035',
      '200-037',
      '200-038',
      '200-039',
      '210-001',
      '300-001',
      '300-002',
      '300-003',
      '300-004',
      '400-001',
      '400-002',
      '400-003',
      '500-001',
      '500-002',
      '500-003',
      '500-004',
      '500-005',
      '500-006',
      '500-007',
      '500-008',
      '500-009',
      '500-010',
      '600-001',
      '600-002',
      '600-003',
      '600-004',
      '600-005',
      '700-001',
      '700-002',
      '700-003',
      '700-014',
      '700-016',
      '700-017',
      '700-023',
      '700-024',
      '700-100',
      '701-001',
      '701-002',
      '701-003',
      '701-004',
      '701-005',
      '701-006',
      '800-001',
      '800-002',
      '800-003',
      '900-001',
      '900-002',
      '900-003',
      '900-004',
      '900-005',
      '900-006',
      '900-007',
      '900-008',
      '900-009',
      '999-001',
      '10001',
      '100-019',
      '500-012',
      '500-013',
      '100-020',
      '104-012',
      '108-019',
      '000-007',
      '100-021',
      '200-040',
    ],
  },
  Event: {
    oneOf: [
      { $ref: '#/$defs/AgentState_Busy' },
      { $ref: '#/$defs/AgentState_Work' },
      { $ref: '#/$defs/AgentState_Ready' },
      { $ref: '#/$defs/AgentState_SetNotReady_Success' },
      { $ref: '#/$defs/AgentState_CancelNotReady_Success' },
      { $ref: '#/$defs/AgentState_SetRest_Success' },
      { $ref: '#/$defs/AgentState_CancelRest_Success' },
      { $ref: '#/$defs/AgentState_Rest_Timeout' },
      { $ref: '#/$defs/AgentState_SetWork_Success' },
      { $ref: '#/$defs/AgentState_CancelWork_Success' },
      { $ref: '#/$defs/AgentState_Force_Ready' },
      { $ref: '#/$defs/AgentState_Force_SetNotReady' },
      { $ref: '#/$defs/AgentOther_Note' },
      { $ref: '#/$defs/AgentEvent_Talking' },
      { $ref: '#/$defs/AgentEvent_Customer_Alerting' },
      { $ref: '#/$defs/AgentEvent_Hold' },
      { $ref: '#/$defs/AgentEvent_Conference' },
      { $ref: '#/$defs/AgentEvent_Call_Out_Fail' },
      { $ref: '#/$defs/OUTBOUND_DETECT_EVENT' },
      { $ref: '#/$defs/AgentEvent_Inside_Call_Fail' },
      { $ref: '#/$defs/AgentEvent_No_Answer' },
      { $ref: '#/$defs/AgentEvent_Call_Release' },
      { $ref: '#/$defs/AgentEvent_Customer_Release' },
      { $ref: '#/$defs/AgentEvent_Auto_Answer' },
      { $ref: '#/$defs/AgentEvent_Ringing' },
      { $ref: '#/$defs/AgentEvent_Connect_Fail' },
      { $ref: '#/$defs/AgentEvent_Consult_Fail' },
      { $ref: '#/$defs/AgentEvent_SuccTransResult' },
      { $ref: '#/$defs/AgentEvent_ReturnFromIvr' },
      { $ref: '#/$defs/AgentEvent_MediaSwith' },
      { $ref: '#/$defs/AgentEvent_UserMediaAbility' },
      { $ref: '#/$defs/AgentEvent_Incoming_CallInfo' },
      { $ref: '#/$defs/AgentEvent_Agent_Occupyed' },
      { $ref: '#/$defs/AgentEvent_Preview' },
      { $ref: '#/$defs/AgentEvent_Preview_CallOut' },
      { $ref: '#/$defs/AgentEvent_Preview_CallOut_Ex' },
      { $ref: '#/$defs/AgentMediaEvent_Record' },
      { $ref: '#/$defs/AgentMediaEvent_Record_Fail' },
      { $ref: '#/$defs/AgentMediaEvent_StopRecordDone' },
      { $ref: '#/$defs/AgentMediaEvent_StartRecordScreen_Succ' },
      { $ref: '#/$defs/AgentMediaEvent_StartRecordScreen_Fail' },
      { $ref: '#/$defs/AgentMediaEvent_StopRecordScreen_Succ' },
      { $ref: '#/$defs/AgentMediaEvent_StopRecordScreen_Fail' },
      { $ref: '#/$defs/AgentMediaEvent_Play' },
      { $ref: '#/$defs/AgentMediaEvent_Play_Succ' },
      { $ref: '#/$defs/AgentMediaEvent_Play_Fail' },
      { $ref: '#/$defs/AgentMediaEvent_StopPlayDone' },
      { $ref: '#/$defs/AgentMediaEvent_PausePlayDone' },
      { $ref: '#/$defs/AgentMediaEvent_ResumePlayDone' },
      { $ref: '#/$defs/AgentMediaEvent_JumpPlayDone' },
      { $ref: '#/$defs/QC_AgentState_Notify' },
      { $ref: '#/$defs/AgentOther_BeQcStart' },
      { $ref: '#/$defs/AgentOther_BeQcStop' },
      { $ref: '#/$defs/AgentOther_PhoneUnknow' },
      { $ref: '#/$defs/AgentOther_PhoneRelease' },
      { $ref: '#/$defs/AgentOther_PhoneOffhook' },
      { $ref: '#/$defs/AgentOther_PhoneAlerting' },
      { $ref: '#/$defs/AgentOther_InService' },
      { $ref: '#/$defs/AgentOther_ShutdownService' },
      { $ref: '#/$defs/AgentOther_All_Agent_Busy' },
      { $ref: '#/$defs/AgentEvent_MessageData' },
      { $ref: '#/$defs/AgentEvent_RequestConnect' },
      { $ref: '#/$defs/AgentEvent_ImageCapture' },
      { $ref: '#/$defs/AgentConf_RequestSuccess' },
      { $ref: '#/$defs/AgentConf_RequestFailed' },
      { $ref: '#/$defs/AgentConf_SelfJoinResult' },
      { $ref: '#/$defs/AgentConf_Timeout' },
      { $ref: '#/$defs/AgentConf_Ringing' },
      { $ref: '#/$defs/AgentConf_ParticipantChanged' },
      { $ref: '#/$defs/AgentConf_SelfLeaveResult' },
      { $ref: '#/$defs/AgentConf_PresidentChanged' },
      { $ref: '#/$defs/AgentConf_StopVoice' },
      { $ref: '#/$defs/AgentConf_StopParticipantVoice' },
      { $ref: '#/$defs/AgentEvent_linkageCapability' },
      { $ref: '#/$defs/AgentEvent_linkagePhoneStatus' },
      { $ref: '#/$defs/AgentEvent_linkagePhoneMute' },
      { $ref: '#/$defs/AgentEvent_linkagePhoneUnMute' },
      { $ref: '#/$defs/AgentEvent_linkagePhoneTransferOut' },
      { $ref: '#/$defs/AgentEvent_linkagePhoneTransferOut_Result' },
      { $ref: '#/$defs/AgentEvent_linkagePhoneHold' },
      { $ref: '#/$defs/AgentEvent_linkagePhoneUnHold' },
      { $ref: '#/$defs/AgentEvent_linkagePhoneCallOut' },
      { $ref: '#/$defs/AgentEvent_Offline_Queue_Call' },
    ],
  },
  EventMediaAbility: { type: 'string', enum: ['1', '2', '3', '5', '6'] },
  EventMediaType: { type: 'integer', enum: [1, 2, 4, 5, 15, 16, 17, 19, 51, 53] },
  Failure: {
    type: 'object',
    required: ['retcode'],
    properties: { message: { $ref: '#/$defs/Message' }, retcode: { $ref: '#/$defs/ErrorCode' }, result: {} },
  },
  KeyOrder: { type: 'array', items: { type: 'string' } },
  Message: { type: 'string' },
  OUTBOUND_DETECT_EVENT: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'OUTBOUND_DETECT_EVENT' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: { callId: { type: 'string' }, detect: { type: 'integer' }, desc: { type: 'string' } },
      },
    },
  },
  ParticipantAddressType: { type: 'string', enum: ['6', '9'] },
  PhoneAddress: {
    type: 'object',
    properties: { address: { type: 'string' }, addressType: { type: 'integer', enum: [6] } },
  },
  QC_AgentState_Notify: {
    type: 'object',
    required: ['eventType', 'workNo', 'content'],
    properties: {
      eventType: { type: 'string', const: 'QC_AgentState_Notify' },
      workNo: { $ref: '#/$defs/AgentId' },
      content: {
        type: 'object',
        properties: {
          subtype: { type: 'string', enum: ['QC_AgentState_Login', 'QC_AgentState_Logout'] },
          monitoredagent: { $ref: '#/$defs/AgentId' },
          agentname: { type: 'string' },
          mediaserver: { type: 'string' },
          jsonKey: { $ref: '#/$defs/KeyOrder' },
        },
      },
      jsonKey: { $ref: '#/$defs/KeyOrder' },
    },
  },
  RecordingTask: {
    type: 'object',
    properties: {
      taskId: { type: 'integer' },
      caller: { type: 'string' },
      called: { type: 'string' },
      locationId: { type: 'string' },
      recordID: { type: 'string' },
      fileName: { type: 'string' },
      callId: { type: 'string' },
      fileMediaType: { type: ['string', 'integer'], enum: ['1', '2', 1, 2] },
    },
  },
  SkillMediaType: { type: 'integer', enum: [1, 2, 4, 5, 15, 16, 17, 19, 51, 53] },
  SuccessCode: { type: 'string', const: '0' },
};

const answers: AnswerSchemas = {
  'POST /agentconf/{agentid}/requestagentconf': {
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
  'POST /agentconf/{agentid}/answeragentconf': {
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
  'POST /agentconf/{agentid}/rejectagentconf': {
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
  'POST /agentconf/{agentid}/requestleaveagentconf': {
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
  'POST /agentconf/{agentid}/releaseagentconf': {
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
  'POST /agentconf/{agentid}/holdparticipant': {
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
  'POST /agentconf/{agentid}/unholdparticipant': {
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
  'POST /agentconf/{agentid}/prolongtime': {
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
  'POST /agentconf/{agentid}/applytoshiftpresident': {
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
  'POST /agentconf/{agentid}/batchaddparticipant': {
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
  'POST /agentconf/{agentid}/batchremoveparticipant': {
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
  'POST /agentconf/{agentid}/changeparticipantmode': {
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
  'POST /agentconf/{agentid}/playvoicetoconf': {
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
  'POST /agentconf/{agentid}/stopvoicetoconf': {
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
  'POST /agentconf/{agentid}/playvoicetoparticipant': {
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
  'POST /agentconf/{agentid}/stopvoicetoparticipant': {
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
  'POST /agentconf/{agentid}/modifyconfresource': {
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
  'POST /agentconf/{agentid}/queryconfinfos': {
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
  'POST /agentconf/{agentid}/querycallidonparticipant': {
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
  'GET /agentconf/{agentid}/queryvdnconfid': {
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
  'GET /agentevent/{agentid}': {
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
  'GET /agentgroup/{agentid}/agentbyskill/{skillid}': {
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
  'GET /agentgroup/{agentid}/agentbyworkno/{workno}': {
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
  'GET /agentgroup/{agentid}/allonlineagents': {
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
  'GET /calldata/{agentid}/appdata': {
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
  'PUT /calldata/{agentid}/setcalldataex': {
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
  'GET /calldata/{agentid}/holdlist': {
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
  'GET /calldata/{agentid}/callinfobeforeanswer': {
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
  'GET /calldata/{agentid}/callinfobycallid/{callid}': {
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
  'GET /calldata/{agentid}/allcallinfoEx/{workno}': {
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
  'GET /calldata/{agentid}/statistics': {
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
  'GET /calldata/{agentid}/callinfo': {
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
  'GET /calldata/{agentid}/waitcallinfo/{skillid}': {
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
  'GET /calldata/{agentid}/holdlistex/{workno}': {
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
  'GET /calldata/{agentid}/statisticsEx': {
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
  'GET /calldata/{agentid}/getNetCallId/{callid}': {
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
  'POST /mediacall/{agentid}/transfer': {
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
  'POST /mediacall/{agentid}/sendmessage': {
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
  'POST /mediacall/{agentid}/setcallnums': {
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
  'POST /mediacall/{agentid}/getconnectinfo': {
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
  'POST /mediacall/{agentid}/imagecapture': {
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
  'POST /mediacall/{agentid}/setcallnumsbymediatype': {
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
  'PUT /onlineagent/{agentid}': {
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
  'PUT /onlineagent/{agentid}/forcelogin': {
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
  'PUT /onlineagent/{agentid}/loginex': {
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
  'POST /onlineagent/{agentid}/handshake': {
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
  'GET /onlineagent/{agentid}/agentskills': {
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
  'GET /onlineagent/{agentid}/agentskillsbyworkno/{workno}': {
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
  'POST /onlineagent/{agentid}/autoanswer/{isautoanswer}': {
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
  'POST /onlineagent/{agentid}/resetskill/{autoflag}': {
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
  'POST /onlineagent/{agentid}/sayfree': {
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
  'POST /onlineagent/{agentid}/saybusy': {
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
  'POST /onlineagent/{agentid}/cancelbusy': {
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
  'POST /onlineagent/{agentid}/rest/{time}/{restcause}': {
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
  'POST /onlineagent/{agentid}/cancelrest': {
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
  'POST /onlineagent/{agentid}/work': {
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
  'POST /onlineagent/{agentid}/cancelwork': {
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
  'POST /onlineagent/{agentid}/modifyaccountpwdex': {
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
  'POST /onlineagent/{agentid}/autoenteridle/{flag}': {
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
  'DELETE /onlineagent/{agentid}/logout': {
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
  'DELETE /onlineagent/{agentid}/forcelogout': {
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
  'DELETE /onlineagent/{agentid}/forcelogoutwithreason/{reason}': {
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
  'GET /onlineagent/{agentid}/agentstatus': {
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
  'POST /onlineagent/{agentid}/settalkright': {
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
  'PUT /onlineagent/{agentid}/updateGuid': {
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
  'POST /onlineagent/{agentid}/syncagentinfo': {
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
  'POST /onlineagent/{agentid}/sendnoteletex': {
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
  'POST /onlineagent/{agentid}/logininfo': {
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
  'POST /onlineagent/{agentid}/setcustomstate': {
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
  'POST /onlineagent/{agentid}/cancelsetcustomstate': {
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
  'GET /onlineagent/{agentid}/querycustomstate': {
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
  'PUT /qualitycontrol/{agentid}/addinsert/{workNo}': {
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
  'PUT /qualitycontrol/{agentid}/addsupervise/{workNo}': {
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
  'PUT /qualitycontrol/{agentid}/intercept/{workNo}': {
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
  'DELETE /qualitycontrol/{agentid}/{workNo}': {
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
  'POST /qualitycontrol/{agentid}/forcebusy/{workNo}': {
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
  'POST /qualitycontrol/{agentid}/forceidle/{workNo}': {
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
  'POST /qualitycontrol/{agentid}/forcelogout/{workNo}': {
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
  'POST /qualitycontrol/{agentid}/forcedropcall/{callid}': {
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
  'POST /qualitycontrol/{agentid}/adjustskill': {
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
  'POST /qualitycontrol/{agentid}/switch/{workNo}': {
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
  'POST /qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}': {
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
  'POST /qualitycontrol/{agentid}/requestwhisperagent': {
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
  'POST /qualitycontrol/{agentid}/requeststopwhisperagent': {
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
  'POST /qualitycontrol/{agentid}/requestswitchinsertwhisperagent': {
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
  'PUT /qualitycontrol/{agentid}/intercept/{workNo}/{callId}': {
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
  'GET /queuedevice/{agentid}/waitnum': {
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
  'GET /queuedevice/{agentid}/waitnumbyagent': {
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
  'GET /queuedevice/{agentid}/agentvdnskill': {
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
  'GET /queuedevice/{agentid}/skillwaitnum/{skillid}': {
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
  'POST /queuedevice/{agentid}/queryacdstat': {
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
  'GET /queuedevice/{agentid}/ivrinfo': {
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
  'GET /recordfile/{agentid}': { '200': { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Failure' } } } },
  'GET /recordfile/{agentid}/videofiledownload': { '200': { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Failure' } } } },
  'GET /recordfile/{agentid}/videofiledownloadEx': { '200': { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Failure' } } } },
  'GET /recordfile/{agentid}/recordfiledownloadEx': { '200': { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Failure' } } } },
  'PUT /recordplay/{agentid}/play': {
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
  'POST /recordplay/{agentid}/pauseplay': {
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
  'POST /recordplay/{agentid}/resumeplay': {
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
  'POST /recordplay/{agentid}/forefast/{time}': {
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
  'POST /recordplay/{agentid}/backfast/{time}': {
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
  'DELETE /recordplay/{agentid}/stopplay': {
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
  'PUT /recordplay/{agentid}/startrecordscreen': {
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
  'DELETE /recordplay/{agentid}/stoprecordscreen': {
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
  'PUT /recordplay/{agentid}/record': {
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
  'DELETE /recordplay/{agentid}/stoprecord': {
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
  'POST /recordplay/{agentid}/netplay': {
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
  'POST /recordplay/{agentid}/playrelocation': {
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
  'PUT /voicecall/{agentid}/callout': {
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
  'PUT /voicecall/{agentid}/answer': {
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
  'PUT /voicecall/{agentid}/callinner': {
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
  'POST /voicecall/{agentid}/innerhelp': {
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
  'POST /voicecall/{agentid}/beginmute': {
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
  'POST /voicecall/{agentid}/endmute': {
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
  'POST /voicecall/{agentid}/hold': {
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
  'POST /voicecall/{agentid}/gethold': {
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
  'POST /voicecall/{agentid}/transfer': {
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
  'POST /voicecall/{agentid}/canceltransfer': {
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
  'POST /voicecall/{agentid}/seconddialex': {
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
  'POST /voicecall/{agentid}/confjoin': {
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
  'POST /voicecall/{agentid}/dropcall/{callid}': {
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
  'DELETE /voicecall/{agentid}/release': {
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
  'DELETE /voicecall/{agentid}': {
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
  'POST /voicecall/{agentid}/disconnect/{number}': {
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
  'POST /voicecall/{agentid}/connecthold/{callid}': {
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
  'POST /voicecall/{agentid}/mediaswitch': {
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
  'POST /voicecall/{agentid}/adjustvideomode': {
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
  'PUT /voicecall/{agentid}/previewCallout': {
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
  'POST /voicecall/{agentid}/requestcall/{callid}/{skilltype}': {
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
  'PUT /voicecall/{agentid}/snatchpickup': {
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
  'POST /voicecall/{agentid}/reject': {
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
  'POST /voicecall/{agentid}/phonepickup': {
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
  'POST /voicecall/{agentid}/phonehangup': {
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
  'POST /voicecall/{agentid}/thirdPartyConfTransmitNum': {
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
  'PUT /voicecall/{agentid}/callinnerskill': {
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
  'POST /voicecall/{agentid}/startasrbycallid': {
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
};

/** Reads answers and holds them against the document, as the option `readAnswer` of a client: an answer that
its schema refuses is an unexpected one, whose error is an {@link InvalidAnswer}. */
export const readAnswer: ReadAnswer = /* @__PURE__ */ checkedReading(schemas, answers);
