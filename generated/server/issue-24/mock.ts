// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Handlers } from './handlers.ts';
import { createMockHandler, type Examples, type MockOptions } from './runtime/mock/mock-handler.ts';
import { schemas } from './schemas.ts';

const examples: Examples = {
  'agentconf.requestAgentConf': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.answerAgentConf': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.rejectAgentConf': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.requestLeaveAgentConf': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.releaseAgentConf': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.holdParticipant': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.unholdParticipant': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.prolongTime': {
    '200': {
      'application/json': { default: { message: 'success', retcode: '0', result: { applyedTime: 50 } } },
    },
  },
  'agentconf.applyToShiftPresident': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.batchAddParticipant': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'agentconf.batchRemoveParticipant': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: { noExistParticipants: [{ addressType: '9', address: '1002' }] },
        },
      },
    },
  },
  'agentconf.changeParticipantMode': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.playVoiceToConf': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'agentconf.stopVoiceToConf': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.playVoiceToParticipant': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.stopVoiceToParticipant': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'agentconf.modifyConfResource': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'agentconf.queryConfInfos': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: {
            confs: [
              {
                confId: 1029888,
                confState: 0,
                startTime: 1475745454000,
                applyConfTime: 60,
                confHaveBeenTime: 29,
                addresses: [
                  {
                    addressType: '6',
                    address: '70005',
                    deviceCallType: 0,
                    deviceType: 0,
                    channelAttrib: 3,
                    channelState: 0,
                    role: 0,
                    enterTime: 1475745464000,
                  },
                  {
                    addressType: '9',
                    address: '153',
                    deviceCallType: 0,
                    deviceType: 6,
                    channelAttrib: 3,
                    channelState: 0,
                    role: 1,
                    enterTime: 1475745454000,
                  },
                ],
              },
            ],
          },
        },
      },
    },
  },
  'agentconf.queryCallIdOnParticipant': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'agentconf.queryAllConfIds': {
    '200': {
      'application/json': { default: { message: 'success', retcode: '0', result: { confIds: [355840] } } },
    },
  },
  'agentevent.getAgentEvent': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          event: { eventType: 'AgentOther_InService', workNo: '291', content: null },
        },
      },
    },
  },
  'agentgroup.queryAgentInfoBySkillId': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: [{ workno: '1001', name: 'agent1' }, { workno: '1002', name: 'agent2' }],
        },
      },
    },
  },
  'agentgroup.queryAgentInfoByWorkNo': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: {
            workno: '20011',
            name: '20011',
            status: '4',
            ctiStatus: '1',
            groupid: 1,
            groupname: 'group1',
            skilllist: [
              { name: 'clicktodial', id: 10, mediatype: 2 },
              { name: 'callback', id: 2, mediatype: 4 },
              { name: 'webchat', id: 3, mediatype: 1 },
              { name: 'email', id: 4, mediatype: 6 },
              { name: 'voice', id: 6, mediatype: 5 },
            ],
            mediatype: 'TTT',
            vdnid: 6,
            phonenumber: '70942',
            currentstatetime: 1210,
            logindate: 1501125758000,
            callids: [],
            inMultimediaConf: 0,
            currentStateReason: 0,
          },
        },
      },
    },
  },
  'agentgroup.queryAllOnlineAgents': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: [
            {
              skillMediaType: 5,
              skillId: 1,
              agent: [
                {
                  workno: '2005',
                  name: 'agent1',
                  status: '4',
                  ctiStatus: '1',
                  groupid: 0,
                  groupname: null,
                  skilllist: [],
                  mediatype: 'TFF',
                  vdnid: 214,
                  phonenumber: '88880026',
                  currentstatetime: 527,
                  logindate: 1616510142000,
                  callids: [],
                  inMultimediaConf: 0,
                  currentStateReason: 0,
                },
              ],
            },
          ],
        },
      },
    },
  },
  'calldata.queryCallAppData': { '200': { 'application/json': { default: { message: '', retcode: '0', result: '1234' } } } },
  'calldata.setCallAppDataEx': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'calldata.queryHoldListInfo': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: [
            {
              callfeature: 7,
              callid: '1476838963-224',
              caller: '60015',
              called: '70004',
              callskill: 'voice',
              callskillid: 0,
              orgicallednum: '',
              calldata: '',
              begintime: null,
              endtime: null,
            },
          ],
        },
      },
    },
  },
  'calldata.queryCallInfoBeforeAnswer': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: {
            callfeature: 0,
            callid: '1476838963-224',
            caller: '70004',
            called: '60015',
            callskill: 'voice',
            callskillid: 20011,
            orgicallednum: '',
            calldata: '',
            begintime: 1476838963000,
            endtime: null,
            userPriority: 0,
            trunkNo: 65535,
            logontimes: 4,
            mediaType: 5,
            mediaAbility: 1,
            waitTime: 4,
            trace: null,
          },
        },
      },
    },
  },
  'calldata.queryCallInfoByCallId': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: {
            called: '40103',
            caller: '1000001',
            callid: '1397104272-3397',
            calldata: '',
            orgicallednum: '',
            callfeature: 7,
            callskill: 'voice',
          },
        },
      },
    },
  },
  'calldata.queryAllCallInfoByAgentWorkNoEx': {
    '200': {
      'application/json': { default: { message: '', retcode: '0', result: ['1456297722-1253', '1456297463-1249'] } },
    },
  },
  'calldata.queryCallStatisticsInfo': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: {
            talktime: 4328,
            answernums: 5,
            noanswernums: 1,
            calloutnums: 2,
            intercallnums: 1,
            interhelpnums: 0,
            transfernums: 1,
            transferoutnums: 0,
            transferivrnums: 0,
            redirectnums: 0,
            keepnums: 2,
            busynums: 1,
            restnums: 1,
            restoutnums: 0,
            resttime: 600,
            restouttime: 0,
            agentrelease: 3,
            busytime: 120,
          },
        },
      },
    },
  },
  'calldata.queryCallInfo': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: {
            callfeature: 0,
            callid: '1476838963-224',
            caller: '70004',
            called: '60015',
            callskill: 'voice',
            callskillid: 20011,
            orgicallednum: '',
            calldata: '',
            begintime: 1476838963000,
            endtime: null,
            userPriority: 0,
            trunkNo: 65535,
            logontimes: 0,
          },
        },
      },
    },
  },
  'calldata.queryWaitCallInfoBySkillId': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: [
            {
              callfeature: 0,
              callid: '1476707884-279',
              caller: '70004',
              called: '60015',
              callskill: 'voice',
              callskillid: 1,
              orgicallednum: '',
              calldata: '',
              begintime: 1476707884000,
              endtime: null,
              userPriority: 0,
              mediaType: 5,
              mediaAbility: 1,
              waitTime: 0,
              trace: null,
            },
            {
              callfeature: 0,
              callid: '1476707885-280',
              caller: '70003',
              called: '60015',
              callskill: 'voice',
              callskillid: 1,
              orgicallednum: '',
              calldata: '',
              begintime: 1476707885000,
              endtime: null,
              userPriority: 0,
              trunkNo: 65535,
              logontimes: 0,
              mediaType: 5,
              mediaAbility: 1,
              waitTime: 0,
              trace: null,
            },
          ],
        },
      },
    },
  },
  'calldata.queryHoldListInfoEx': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: [
            {
              callfeature: 7,
              callid: '1476838963-224',
              caller: '60015',
              called: '70004',
              callskill: 'voice',
            },
          ],
        },
      },
    },
  },
  'calldata.queryCallStatisticsInfoEx': {
    '200': {
      'application/json': {
        default: { message: '', retcode: '0', result: { talktime: 4328, answernums: 5, calloutnums: 0 } },
      },
    },
  },
  'calldata.getNetCallId': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'mediacall.transfer': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'mediacall.sendMessage': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'mediacall.setCallNums': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'mediacall.getConnectInfo': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: {
            userId: '1001',
            ctime: '1700000000',
            channelId: '15945185-345',
            role: '0',
            ip: '192.0.2.1',
            port: '6500',
            signalingDomainIn: 'https://in.example.com:6501',
            signalingDomainOut: 'https://out.example.com:6501',
            locationId: '65535',
            signature: 'example',
            appId: 'app0',
          },
        },
      },
    },
  },
  'mediacall.imageCapture': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'mediacall.setCallNumsByMediaType': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'onlineagent.login': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: {
            vdnid: 1,
            workno: '291',
            mediatype: 'TTF',
            loginTime: '1471585949806',
            isForceChange: 'false',
            serverName: 'AgentGateway',
          },
        },
      },
    },
  },
  'onlineagent.forceLogin': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: {
            vdnid: 1,
            workno: '291',
            mediatype: 'TTF',
            loginTime: '1471585949806',
            isForceChange: 'false',
          },
        },
      },
    },
  },
  'onlineagent.loginEx': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: {
            vdnid: 1,
            workno: '291',
            mediatype: 'TTF',
            loginTime: '1471585949806',
            isForceChange: 'false',
            serverName: 'AgentGateway',
          },
        },
      },
    },
  },
  'onlineagent.handShake': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'onlineagent.queryAgentSkills': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: [{ name: 'defaultMediaSkill', id: 1, mediatype: 53 }],
        },
      },
    },
  },
  'onlineagent.queryAgentSkillsByWorkNo': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: [
            { name: 'text queue', id: 10, mediatype: 1 },
            { name: 'voice queue', id: 25, mediatype: 5 },
          ],
        },
      },
    },
  },
  'onlineagent.setAgentAutoAnswer': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.resetSkill': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.sayFree': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.sayBusy': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.cancelBusy': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.rest': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.cancelRest': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.sayWork': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.cancelWork': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.modifyAccountPwdEx': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.setAgentAutoEnterIdle': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.logout': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.forceLogout': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'onlineagent.forceLogoutWithReason': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'onlineagent.getAgentStatus': {
    '200': {
      'application/json': { default: { message: '', retcode: '0', result: { agentState: 4, isWorking: false } } },
    },
  },
  'onlineagent.setTalkRight': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.updateGuid': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: { guid: '00000000-0000-0000-0000-000000000000.AgentGateway1' },
        },
      },
    },
  },
  'onlineagent.syncagentinfo': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: {
            callinfo: null,
            agentStateInfo: {
              callFeature: 0,
              callData: '',
              lastState: 255,
              preBusy: false,
              firsttalkingFlag: false,
              workNo: '41001',
              qcWorkNo: '',
              callerNo: '',
              beginHoldTime: null,
              state: 1,
              talkingCallfeature: 0,
              releaseFlag: 0,
              calledNo: '',
              mainCallId: '',
              secondTalkingTime: null,
              preRest: false,
              recordID: '',
              currentTime: '1566636307992',
              beginTalkingTime: null,
              partner: '',
              holdCallId: '',
              agentStateBeginTime: 1566636286408,
              curCommand: 0,
              curCallId: '',
              cmdBeginTime: '',
            },
          },
        },
      },
    },
  },
  'onlineagent.sendNoteletEx': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: null } } } },
  'onlineagent.loginInfo': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: { phonenum: '88880001', phonetoken: '<token>' },
        },
      },
    },
  },
  'onlineagent.setCustomState': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'onlineagent.cancelSetCustomState': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'onlineagent.queryCustomState': {
    '200': {
      'application/json': { default: { message: 'success', retcode: '0', result: { agentcustomstate: '65535' } } },
    },
  },
  'qualitycontrol.addInsert': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.addSupervise': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.intercept': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.stopSuperviseOrInsert': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.forceBusy': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.forceIdle': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.forceLogOutAgent': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.forceDropCall': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.adjustSkill': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.switchSuperviseOrInsert': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.forceRest': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.requestWhisperAgent': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.requestStopWhisperAgent': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.requestSwitchInsertWhisperAgent': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'qualitycontrol.interceptCall': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'queuedevice.queryQueueLengthOnAgent': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: 1 } } } },
  'queuedevice.queryQueueLengthOnAgentSkills': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: 1 } } } },
  'queuedevice.querySkillQueueOnAgentVDN': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: [{ name: 'voice', id: 1, mediatype: 5, serviceType: 1, realFlag: 1 }],
        },
      },
    },
  },
  'queuedevice.queryQueueLengthBySkillId': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: 3 } } } },
  'queuedevice.queryStatInfoOfAcd': {
    '200': {
      'application/json': {
        default: {
          message: '',
          retcode: '0',
          result: [
            {
              pilotNbr: '',
              deviceNo: 1,
              queueSize: 0,
              queueTime: 0,
              loadFactor: 65535,
              estWaitTime: 0,
              loggedOnAgents: 1,
              availAgents: 1,
              transferFlg: 0,
              transferDeviceType: 255,
              transferDeviceNo: 65535,
              skillDescrip: 'chat_a',
              resourceIdleRate: 100,
              serviceLevel: 100,
              oldCallIdEx: { dateTime: 4294967295000, dsn: 65535, server: 255, handle: 255 },
              maxQueueSize: 100,
            },
          ],
        },
      },
    },
  },
  'queuedevice.queryIVRInfoOnVdn': {
    '200': {
      'application/json': {
        default: {
          message: 'success',
          retcode: '0',
          result: [{ access: '1321', id: 1, description: '252', serviceNo: 1 }],
        },
      },
    },
  },
  'recordfile.downloadRecordFile': {
    '200': {
      'application/json': { default: { retcode: '000-003', message: 'no right to invite resource', result: '' } },
    },
  },
  'recordfile.downloadVideoFile': {
    '200': {
      'application/json': { default: { retcode: '000-003', message: 'no right to invite resource', result: '' } },
    },
  },
  'recordfile.downloadVideoFileEx': {
    '200': {
      'application/json': { default: { retcode: '104-005', message: 'The file does not exist.', result: '' } },
    },
  },
  'recordfile.recordfiledownloadEx': {
    '200': {
      'application/json': { default: { retcode: '000-003', message: 'no right to invite resource', result: '' } },
    },
  },
  'recordplay.beginPlay': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'recordplay.pausePlay': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'recordplay.resumePlay': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'recordplay.foreFastPlay': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'recordplay.backFastPlay': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'recordplay.stopPlay': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'recordplay.startRecordScreen': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'recordplay.stopRecordScreen': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'recordplay.beginRecord': {
    '200': {
      'application/json': { default: { result: { taskId: '5086' }, message: 'success', retcode: '0' } },
    },
  },
  'recordplay.stopRecord': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'recordplay.beginNetPlay': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'recordplay.playRelocation': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.callout': {
    '200': { 'application/json': { default: { message: '', retcode: '0', result: '1455885056-1095' } } },
  },
  'voicecall.answer': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.callInner': {
    '200': { 'application/json': { default: { message: '', retcode: '0', result: '1455885056-1095' } } },
  },
  'voicecall.innerHelp': {
    '200': { 'application/json': { default: { message: '', retcode: '0', result: '1455885056-1095' } } },
  },
  'voicecall.beginMute': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'voicecall.endMute': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'voicecall.hold': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'voicecall.getHold': { '200': { 'application/json': { default: { message: 'success', retcode: '0' } } } },
  'voicecall.transfer': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.cancelTransfer': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.secondDialEx': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.confJoin': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.dropCall': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.release': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.releaseEx': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.disconnect': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.connectHold': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.mediaSwitch': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.adjustVideoMode': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.previewCallout': {
    '200': {
      'application/json': { default: { message: 'success', retcode: '0', result: '1476838963-224' } },
    },
  },
  'voicecall.requestAppointedCall': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.snatchpickup': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.reject': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.phonepickup': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.phonehangup': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.thirdPartyConfTransmitNum': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
  'voicecall.callInnerSkill': {
    '200': {
      'application/json': { default: { message: 'success', retcode: '0', result: '1476838963-224' } },
    },
  },
  'voicecall.startASR': { '200': { 'application/json': { default: { message: 'success', retcode: '0', result: {} } } } },
};

/** Handlers that answer with the examples of the document; callers choose with the header Prefer. */
export function createMock(options: MockOptions = {}): Handlers {
  const mock = createMockHandler(schemas, examples, options);
  return {
    agentconf: {
      requestAgentConf: mock,
      answerAgentConf: mock,
      rejectAgentConf: mock,
      requestLeaveAgentConf: mock,
      releaseAgentConf: mock,
      holdParticipant: mock,
      unholdParticipant: mock,
      prolongTime: mock,
      applyToShiftPresident: mock,
      batchAddParticipant: mock,
      batchRemoveParticipant: mock,
      changeParticipantMode: mock,
      playVoiceToConf: mock,
      stopVoiceToConf: mock,
      playVoiceToParticipant: mock,
      stopVoiceToParticipant: mock,
      modifyConfResource: mock,
      queryConfInfos: mock,
      queryCallIdOnParticipant: mock,
      queryAllConfIds: mock,
    },
    agentevent: {
      getAgentEvent: mock,
    },
    agentgroup: {
      queryAgentInfoBySkillId: mock,
      queryAgentInfoByWorkNo: mock,
      queryAllOnlineAgents: mock,
    },
    calldata: {
      queryCallAppData: mock,
      setCallAppDataEx: mock,
      queryHoldListInfo: mock,
      queryCallInfoBeforeAnswer: mock,
      queryCallInfoByCallId: mock,
      queryAllCallInfoByAgentWorkNoEx: mock,
      queryCallStatisticsInfo: mock,
      queryCallInfo: mock,
      queryWaitCallInfoBySkillId: mock,
      queryHoldListInfoEx: mock,
      queryCallStatisticsInfoEx: mock,
      getNetCallId: mock,
    },
    mediacall: {
      transfer: mock,
      sendMessage: mock,
      setCallNums: mock,
      getConnectInfo: mock,
      imageCapture: mock,
      setCallNumsByMediaType: mock,
    },
    onlineagent: {
      login: mock,
      forceLogin: mock,
      loginEx: mock,
      handShake: mock,
      queryAgentSkills: mock,
      queryAgentSkillsByWorkNo: mock,
      setAgentAutoAnswer: mock,
      resetSkill: mock,
      sayFree: mock,
      sayBusy: mock,
      cancelBusy: mock,
      rest: mock,
      cancelRest: mock,
      sayWork: mock,
      cancelWork: mock,
      modifyAccountPwdEx: mock,
      setAgentAutoEnterIdle: mock,
      logout: mock,
      forceLogout: mock,
      forceLogoutWithReason: mock,
      getAgentStatus: mock,
      setTalkRight: mock,
      updateGuid: mock,
      syncagentinfo: mock,
      sendNoteletEx: mock,
      loginInfo: mock,
      setCustomState: mock,
      cancelSetCustomState: mock,
      queryCustomState: mock,
    },
    qualitycontrol: {
      addInsert: mock,
      addSupervise: mock,
      intercept: mock,
      stopSuperviseOrInsert: mock,
      forceBusy: mock,
      forceIdle: mock,
      forceLogOutAgent: mock,
      forceDropCall: mock,
      adjustSkill: mock,
      switchSuperviseOrInsert: mock,
      forceRest: mock,
      requestWhisperAgent: mock,
      requestStopWhisperAgent: mock,
      requestSwitchInsertWhisperAgent: mock,
      interceptCall: mock,
    },
    queuedevice: {
      queryQueueLengthOnAgent: mock,
      queryQueueLengthOnAgentSkills: mock,
      querySkillQueueOnAgentVDN: mock,
      queryQueueLengthBySkillId: mock,
      queryStatInfoOfAcd: mock,
      queryIVRInfoOnVdn: mock,
    },
    recordfile: {
      downloadRecordFile: mock,
      downloadVideoFile: mock,
      downloadVideoFileEx: mock,
      recordfiledownloadEx: mock,
    },
    recordplay: {
      beginPlay: mock,
      pausePlay: mock,
      resumePlay: mock,
      foreFastPlay: mock,
      backFastPlay: mock,
      stopPlay: mock,
      startRecordScreen: mock,
      stopRecordScreen: mock,
      beginRecord: mock,
      stopRecord: mock,
      beginNetPlay: mock,
      playRelocation: mock,
    },
    voicecall: {
      callout: mock,
      answer: mock,
      callInner: mock,
      innerHelp: mock,
      beginMute: mock,
      endMute: mock,
      hold: mock,
      getHold: mock,
      transfer: mock,
      cancelTransfer: mock,
      secondDialEx: mock,
      confJoin: mock,
      dropCall: mock,
      release: mock,
      releaseEx: mock,
      disconnect: mock,
      connectHold: mock,
      mediaSwitch: mock,
      adjustVideoMode: mock,
      previewCallout: mock,
      requestAppointedCall: mock,
      snatchpickup: mock,
      reject: mock,
      phonepickup: mock,
      phonehangup: mock,
      thirdPartyConfTransmitNum: mock,
      callInnerSkill: mock,
      startASR: mock,
    },
  };
}
