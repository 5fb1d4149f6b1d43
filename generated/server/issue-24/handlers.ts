// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import { notImplemented } from './runtime/failures.ts';
import type { AgentconfHandlers } from './agentconf.ts';
import type { AgenteventHandlers } from './agentevent.ts';
import type { AgentgroupHandlers } from './agentgroup.ts';
import type { CalldataHandlers } from './calldata.ts';
import type { MediacallHandlers } from './mediacall.ts';
import type { OnlineagentHandlers } from './onlineagent.ts';
import type { QualitycontrolHandlers } from './qualitycontrol.ts';
import type { QueuedeviceHandlers } from './queuedevice.ts';
import type { RecordfileHandlers } from './recordfile.ts';
import type { RecordplayHandlers } from './recordplay.ts';
import type { VoicecallHandlers } from './voicecall.ts';

/** One handler per operation. `Principal` is what the security handlers say of a caller. */
export interface Handlers<Principal = unknown> {
  /** Agent conferences. */
  readonly agentconf: AgentconfHandlers<Principal>;
  /** Events of an agent, fetched by polling or pushed to the integrator. */
  readonly agentevent: AgenteventHandlers<Principal>;
  /** Agents of the virtual call centre and their groups. */
  readonly agentgroup: AgentgroupHandlers<Principal>;
  /** Data and statistics of calls. */
  readonly calldata: CalldataHandlers<Principal>;
  /** Multimedia sessions: text chat, transfer, concurrent sessions. */
  readonly mediacall: MediacallHandlers<Principal>;
  /** Signing in and out, agent states, skills and the heartbeat. */
  readonly onlineagent: OnlineagentHandlers<Principal>;
  /** Quality inspection: taking part in the calls of other agents, changing their states. */
  readonly qualitycontrol: QualitycontrolHandlers<Principal>;
  /** Skill queues and other devices of the virtual call centre that take calls. */
  readonly queuedevice: QueuedeviceHandlers<Principal>;
  /** Downloads of recordings and videos. */
  readonly recordfile: RecordfileHandlers<Principal>;
  /** Recordings of agents and their playback. */
  readonly recordplay: RecordplayHandlers<Principal>;
  /** Voice and video calls: make, answer, hold, transfer, confer, release. */
  readonly voicecall: VoicecallHandlers<Principal>;
}

/** Handlers that answer 501, to be spread in for operations that are not written yet. */
export const unimplemented: Handlers = {
  agentconf: {
    requestAgentConf: notImplemented,
    answerAgentConf: notImplemented,
    rejectAgentConf: notImplemented,
    requestLeaveAgentConf: notImplemented,
    releaseAgentConf: notImplemented,
    holdParticipant: notImplemented,
    unholdParticipant: notImplemented,
    prolongTime: notImplemented,
    applyToShiftPresident: notImplemented,
    batchAddParticipant: notImplemented,
    batchRemoveParticipant: notImplemented,
    changeParticipantMode: notImplemented,
    playVoiceToConf: notImplemented,
    stopVoiceToConf: notImplemented,
    playVoiceToParticipant: notImplemented,
    stopVoiceToParticipant: notImplemented,
    modifyConfResource: notImplemented,
    queryConfInfos: notImplemented,
    queryCallIdOnParticipant: notImplemented,
    queryAllConfIds: notImplemented,
  },
  agentevent: {
    getAgentEvent: notImplemented,
  },
  agentgroup: {
    queryAgentInfoBySkillId: notImplemented,
    queryAgentInfoByWorkNo: notImplemented,
    queryAllOnlineAgents: notImplemented,
  },
  calldata: {
    queryCallAppData: notImplemented,
    setCallAppDataEx: notImplemented,
    queryHoldListInfo: notImplemented,
    queryCallInfoBeforeAnswer: notImplemented,
    queryCallInfoByCallId: notImplemented,
    queryAllCallInfoByAgentWorkNoEx: notImplemented,
    queryCallStatisticsInfo: notImplemented,
    queryCallInfo: notImplemented,
    queryWaitCallInfoBySkillId: notImplemented,
    queryHoldListInfoEx: notImplemented,
    queryCallStatisticsInfoEx: notImplemented,
    getNetCallId: notImplemented,
  },
  mediacall: {
    transfer: notImplemented,
    sendMessage: notImplemented,
    setCallNums: notImplemented,
    getConnectInfo: notImplemented,
    imageCapture: notImplemented,
    setCallNumsByMediaType: notImplemented,
  },
  onlineagent: {
    login: notImplemented,
    forceLogin: notImplemented,
    loginEx: notImplemented,
    handShake: notImplemented,
    queryAgentSkills: notImplemented,
    queryAgentSkillsByWorkNo: notImplemented,
    setAgentAutoAnswer: notImplemented,
    resetSkill: notImplemented,
    sayFree: notImplemented,
    sayBusy: notImplemented,
    cancelBusy: notImplemented,
    rest: notImplemented,
    cancelRest: notImplemented,
    sayWork: notImplemented,
    cancelWork: notImplemented,
    modifyAccountPwdEx: notImplemented,
    setAgentAutoEnterIdle: notImplemented,
    logout: notImplemented,
    forceLogout: notImplemented,
    forceLogoutWithReason: notImplemented,
    getAgentStatus: notImplemented,
    setTalkRight: notImplemented,
    updateGuid: notImplemented,
    syncagentinfo: notImplemented,
    sendNoteletEx: notImplemented,
    loginInfo: notImplemented,
    setCustomState: notImplemented,
    cancelSetCustomState: notImplemented,
    queryCustomState: notImplemented,
  },
  qualitycontrol: {
    addInsert: notImplemented,
    addSupervise: notImplemented,
    intercept: notImplemented,
    stopSuperviseOrInsert: notImplemented,
    forceBusy: notImplemented,
    forceIdle: notImplemented,
    forceLogOutAgent: notImplemented,
    forceDropCall: notImplemented,
    adjustSkill: notImplemented,
    switchSuperviseOrInsert: notImplemented,
    forceRest: notImplemented,
    requestWhisperAgent: notImplemented,
    requestStopWhisperAgent: notImplemented,
    requestSwitchInsertWhisperAgent: notImplemented,
    interceptCall: notImplemented,
  },
  queuedevice: {
    queryQueueLengthOnAgent: notImplemented,
    queryQueueLengthOnAgentSkills: notImplemented,
    querySkillQueueOnAgentVDN: notImplemented,
    queryQueueLengthBySkillId: notImplemented,
    queryStatInfoOfAcd: notImplemented,
    queryIVRInfoOnVdn: notImplemented,
  },
  recordfile: {
    downloadRecordFile: notImplemented,
    downloadVideoFile: notImplemented,
    downloadVideoFileEx: notImplemented,
    recordfiledownloadEx: notImplemented,
  },
  recordplay: {
    beginPlay: notImplemented,
    pausePlay: notImplemented,
    resumePlay: notImplemented,
    foreFastPlay: notImplemented,
    backFastPlay: notImplemented,
    stopPlay: notImplemented,
    startRecordScreen: notImplemented,
    stopRecordScreen: notImplemented,
    beginRecord: notImplemented,
    stopRecord: notImplemented,
    beginNetPlay: notImplemented,
    playRelocation: notImplemented,
  },
  voicecall: {
    callout: notImplemented,
    answer: notImplemented,
    callInner: notImplemented,
    innerHelp: notImplemented,
    beginMute: notImplemented,
    endMute: notImplemented,
    hold: notImplemented,
    getHold: notImplemented,
    transfer: notImplemented,
    cancelTransfer: notImplemented,
    secondDialEx: notImplemented,
    confJoin: notImplemented,
    dropCall: notImplemented,
    release: notImplemented,
    releaseEx: notImplemented,
    disconnect: notImplemented,
    connectHold: notImplemented,
    mediaSwitch: notImplemented,
    adjustVideoMode: notImplemented,
    previewCallout: notImplemented,
    requestAppointedCall: notImplemented,
    snatchpickup: notImplemented,
    reject: notImplemented,
    phonepickup: notImplemented,
    phonehangup: notImplemented,
    thirdPartyConfTransmitNum: notImplemented,
    callInnerSkill: notImplemented,
    startASR: notImplemented,
  },
};
