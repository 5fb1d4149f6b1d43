// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `requestAgentConf`. */
export type RequestAgentConfPath = NonNullable<operations['agentconf.requestAgentConf']['parameters']['path']>;

/** The body of `requestAgentConf`. */
export type RequestAgentConfBody = NonNullable<operations['agentconf.requestAgentConf']['requestBody']>['content']['application/json'];

/** What the handler `requestAgentConf` gets, validated. */
export interface RequestAgentConfRequest {
  readonly path: RequestAgentConfPath;
  readonly body: RequestAgentConfBody;
}

/** What the handler `requestAgentConf` may answer. */
export type RequestAgentConfAnswer =
  | operations['agentconf.requestAgentConf']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.requestAgentConf']['responses'][200]['content']['application/json']>;

/** The path parameters of `answerAgentConf`. */
export type AnswerAgentConfPath = NonNullable<operations['agentconf.answerAgentConf']['parameters']['path']>;

/** What the handler `answerAgentConf` gets, validated. */
export interface AnswerAgentConfRequest {
  readonly path: AnswerAgentConfPath;
}

/** What the handler `answerAgentConf` may answer. */
export type AnswerAgentConfAnswer =
  | operations['agentconf.answerAgentConf']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.answerAgentConf']['responses'][200]['content']['application/json']>;

/** The path parameters of `rejectAgentConf`. */
export type RejectAgentConfPath = NonNullable<operations['agentconf.rejectAgentConf']['parameters']['path']>;

/** What the handler `rejectAgentConf` gets, validated. */
export interface RejectAgentConfRequest {
  readonly path: RejectAgentConfPath;
}

/** What the handler `rejectAgentConf` may answer. */
export type RejectAgentConfAnswer =
  | operations['agentconf.rejectAgentConf']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.rejectAgentConf']['responses'][200]['content']['application/json']>;

/** The path parameters of `requestLeaveAgentConf`. */
export type RequestLeaveAgentConfPath = NonNullable<operations['agentconf.requestLeaveAgentConf']['parameters']['path']>;

/** What the handler `requestLeaveAgentConf` gets, validated. */
export interface RequestLeaveAgentConfRequest {
  readonly path: RequestLeaveAgentConfPath;
}

/** What the handler `requestLeaveAgentConf` may answer. */
export type RequestLeaveAgentConfAnswer =
  | operations['agentconf.requestLeaveAgentConf']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.requestLeaveAgentConf']['responses'][200]['content']['application/json']>;

/** The path parameters of `releaseAgentConf`. */
export type ReleaseAgentConfPath = NonNullable<operations['agentconf.releaseAgentConf']['parameters']['path']>;

/** What the handler `releaseAgentConf` gets, validated. */
export interface ReleaseAgentConfRequest {
  readonly path: ReleaseAgentConfPath;
}

/** What the handler `releaseAgentConf` may answer. */
export type ReleaseAgentConfAnswer =
  | operations['agentconf.releaseAgentConf']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.releaseAgentConf']['responses'][200]['content']['application/json']>;

/** The path parameters of `holdParticipant`. */
export type HoldParticipantPath = NonNullable<operations['agentconf.holdParticipant']['parameters']['path']>;

/** The body of `holdParticipant`. */
export type HoldParticipantBody = NonNullable<operations['agentconf.holdParticipant']['requestBody']>['content']['application/json'];

/** What the handler `holdParticipant` gets, validated. */
export interface HoldParticipantRequest {
  readonly path: HoldParticipantPath;
  readonly body: HoldParticipantBody;
}

/** What the handler `holdParticipant` may answer. */
export type HoldParticipantAnswer =
  | operations['agentconf.holdParticipant']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.holdParticipant']['responses'][200]['content']['application/json']>;

/** The path parameters of `unholdParticipant`. */
export type UnholdParticipantPath = NonNullable<operations['agentconf.unholdParticipant']['parameters']['path']>;

/** The body of `unholdParticipant`. */
export type UnholdParticipantBody = NonNullable<operations['agentconf.unholdParticipant']['requestBody']>['content']['application/json'];

/** What the handler `unholdParticipant` gets, validated. */
export interface UnholdParticipantRequest {
  readonly path: UnholdParticipantPath;
  readonly body: UnholdParticipantBody;
}

/** What the handler `unholdParticipant` may answer. */
export type UnholdParticipantAnswer =
  | operations['agentconf.unholdParticipant']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.unholdParticipant']['responses'][200]['content']['application/json']>;

/** The path parameters of `prolongTime`. */
export type ProlongTimePath = NonNullable<operations['agentconf.prolongTime']['parameters']['path']>;

/** The body of `prolongTime`. */
export type ProlongTimeBody = NonNullable<operations['agentconf.prolongTime']['requestBody']>['content']['application/json'];

/** What the handler `prolongTime` gets, validated. */
export interface ProlongTimeRequest {
  readonly path: ProlongTimePath;
  readonly body: ProlongTimeBody;
}

/** What the handler `prolongTime` may answer. */
export type ProlongTimeAnswer =
  | operations['agentconf.prolongTime']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.prolongTime']['responses'][200]['content']['application/json']>;

/** The path parameters of `applyToShiftPresident`. */
export type ApplyToShiftPresidentPath = NonNullable<operations['agentconf.applyToShiftPresident']['parameters']['path']>;

/** The body of `applyToShiftPresident`. */
export type ApplyToShiftPresidentBody = NonNullable<operations['agentconf.applyToShiftPresident']['requestBody']>['content']['application/json'];

/** What the handler `applyToShiftPresident` gets, validated. */
export interface ApplyToShiftPresidentRequest {
  readonly path: ApplyToShiftPresidentPath;
  readonly body: ApplyToShiftPresidentBody;
}

/** What the handler `applyToShiftPresident` may answer. */
export type ApplyToShiftPresidentAnswer =
  | operations['agentconf.applyToShiftPresident']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.applyToShiftPresident']['responses'][200]['content']['application/json']>;

/** The path parameters of `batchAddParticipant`. */
export type BatchAddParticipantPath = NonNullable<operations['agentconf.batchAddParticipant']['parameters']['path']>;

/** The body of `batchAddParticipant`. */
export type BatchAddParticipantBody = NonNullable<operations['agentconf.batchAddParticipant']['requestBody']>['content']['application/json'];

/** What the handler `batchAddParticipant` gets, validated. */
export interface BatchAddParticipantRequest {
  readonly path: BatchAddParticipantPath;
  readonly body: BatchAddParticipantBody;
}

/** What the handler `batchAddParticipant` may answer. */
export type BatchAddParticipantAnswer =
  | operations['agentconf.batchAddParticipant']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.batchAddParticipant']['responses'][200]['content']['application/json']>;

/** The path parameters of `batchRemoveParticipant`. */
export type BatchRemoveParticipantPath = NonNullable<operations['agentconf.batchRemoveParticipant']['parameters']['path']>;

/** The body of `batchRemoveParticipant`. */
export type BatchRemoveParticipantBody = NonNullable<operations['agentconf.batchRemoveParticipant']['requestBody']>['content']['application/json'];

/** What the handler `batchRemoveParticipant` gets, validated. */
export interface BatchRemoveParticipantRequest {
  readonly path: BatchRemoveParticipantPath;
  readonly body: BatchRemoveParticipantBody;
}

/** What the handler `batchRemoveParticipant` may answer. */
export type BatchRemoveParticipantAnswer =
  | operations['agentconf.batchRemoveParticipant']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.batchRemoveParticipant']['responses'][200]['content']['application/json']>;

/** The path parameters of `changeParticipantMode`. */
export type ChangeParticipantModePath = NonNullable<operations['agentconf.changeParticipantMode']['parameters']['path']>;

/** The body of `changeParticipantMode`. */
export type ChangeParticipantModeBody = NonNullable<operations['agentconf.changeParticipantMode']['requestBody']>['content']['application/json'];

/** What the handler `changeParticipantMode` gets, validated. */
export interface ChangeParticipantModeRequest {
  readonly path: ChangeParticipantModePath;
  readonly body: ChangeParticipantModeBody;
}

/** What the handler `changeParticipantMode` may answer. */
export type ChangeParticipantModeAnswer =
  | operations['agentconf.changeParticipantMode']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.changeParticipantMode']['responses'][200]['content']['application/json']>;

/** The path parameters of `playVoiceToConf`. */
export type PlayVoiceToConfPath = NonNullable<operations['agentconf.playVoiceToConf']['parameters']['path']>;

/** The body of `playVoiceToConf`. */
export type PlayVoiceToConfBody = NonNullable<operations['agentconf.playVoiceToConf']['requestBody']>['content']['application/json'];

/** What the handler `playVoiceToConf` gets, validated. */
export interface PlayVoiceToConfRequest {
  readonly path: PlayVoiceToConfPath;
  readonly body: PlayVoiceToConfBody;
}

/** What the handler `playVoiceToConf` may answer. */
export type PlayVoiceToConfAnswer =
  | operations['agentconf.playVoiceToConf']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.playVoiceToConf']['responses'][200]['content']['application/json']>;

/** The path parameters of `stopVoiceToConf`. */
export type StopVoiceToConfPath = NonNullable<operations['agentconf.stopVoiceToConf']['parameters']['path']>;

/** What the handler `stopVoiceToConf` gets, validated. */
export interface StopVoiceToConfRequest {
  readonly path: StopVoiceToConfPath;
}

/** What the handler `stopVoiceToConf` may answer. */
export type StopVoiceToConfAnswer =
  | operations['agentconf.stopVoiceToConf']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.stopVoiceToConf']['responses'][200]['content']['application/json']>;

/** The path parameters of `playVoiceToParticipant`. */
export type PlayVoiceToParticipantPath = NonNullable<operations['agentconf.playVoiceToParticipant']['parameters']['path']>;

/** The body of `playVoiceToParticipant`. */
export type PlayVoiceToParticipantBody = NonNullable<operations['agentconf.playVoiceToParticipant']['requestBody']>['content']['application/json'];

/** What the handler `playVoiceToParticipant` gets, validated. */
export interface PlayVoiceToParticipantRequest {
  readonly path: PlayVoiceToParticipantPath;
  readonly body: PlayVoiceToParticipantBody;
}

/** What the handler `playVoiceToParticipant` may answer. */
export type PlayVoiceToParticipantAnswer =
  | operations['agentconf.playVoiceToParticipant']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.playVoiceToParticipant']['responses'][200]['content']['application/json']>;

/** The path parameters of `stopVoiceToParticipant`. */
export type StopVoiceToParticipantPath = NonNullable<operations['agentconf.stopVoiceToParticipant']['parameters']['path']>;

/** The body of `stopVoiceToParticipant`. */
export type StopVoiceToParticipantBody = NonNullable<operations['agentconf.stopVoiceToParticipant']['requestBody']>['content']['application/json'];

/** What the handler `stopVoiceToParticipant` gets, validated. */
export interface StopVoiceToParticipantRequest {
  readonly path: StopVoiceToParticipantPath;
  readonly body: StopVoiceToParticipantBody;
}

/** What the handler `stopVoiceToParticipant` may answer. */
export type StopVoiceToParticipantAnswer =
  | operations['agentconf.stopVoiceToParticipant']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.stopVoiceToParticipant']['responses'][200]['content']['application/json']>;

/** The path parameters of `modifyConfResource`. */
export type ModifyConfResourcePath = NonNullable<operations['agentconf.modifyConfResource']['parameters']['path']>;

/** The body of `modifyConfResource`. */
export type ModifyConfResourceBody = NonNullable<operations['agentconf.modifyConfResource']['requestBody']>['content']['application/json'];

/** What the handler `modifyConfResource` gets, validated. */
export interface ModifyConfResourceRequest {
  readonly path: ModifyConfResourcePath;
  readonly body: ModifyConfResourceBody;
}

/** What the handler `modifyConfResource` may answer. */
export type ModifyConfResourceAnswer =
  | operations['agentconf.modifyConfResource']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.modifyConfResource']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryConfInfos`. */
export type QueryConfInfosPath = NonNullable<operations['agentconf.queryConfInfos']['parameters']['path']>;

/** The body of `queryConfInfos`. */
export type QueryConfInfosBody = NonNullable<operations['agentconf.queryConfInfos']['requestBody']>['content']['application/json'];

/** What the handler `queryConfInfos` gets, validated. */
export interface QueryConfInfosRequest {
  readonly path: QueryConfInfosPath;
  readonly body: QueryConfInfosBody;
}

/** What the handler `queryConfInfos` may answer. */
export type QueryConfInfosAnswer =
  | operations['agentconf.queryConfInfos']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.queryConfInfos']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryCallIdOnParticipant`. */
export type QueryCallIdOnParticipantPath = NonNullable<operations['agentconf.queryCallIdOnParticipant']['parameters']['path']>;

/** What the handler `queryCallIdOnParticipant` gets, validated. */
export interface QueryCallIdOnParticipantRequest {
  readonly path: QueryCallIdOnParticipantPath;
}

/** What the handler `queryCallIdOnParticipant` may answer. */
export type QueryCallIdOnParticipantAnswer =
  | operations['agentconf.queryCallIdOnParticipant']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.queryCallIdOnParticipant']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryAllConfIds`. */
export type QueryAllConfIdsPath = NonNullable<operations['agentconf.queryAllConfIds']['parameters']['path']>;

/** What the handler `queryAllConfIds` gets, validated. */
export interface QueryAllConfIdsRequest {
  readonly path: QueryAllConfIdsPath;
}

/** What the handler `queryAllConfIds` may answer. */
export type QueryAllConfIdsAnswer =
  | operations['agentconf.queryAllConfIds']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentconf.queryAllConfIds']['responses'][200]['content']['application/json']>;

export interface AgentconfHandlers<Principal = unknown> {
  /**
   * Apply for a conference
   *
   * Applies for an audio conference whose chairperson is the agent. The answer only says that the application was
   * taken: until AgentConf_RequestSuccess arrives (AgentConf_SelfJoinResult alone is not enough) every other
   * conference operation fails.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.memberNum: How many parties the conference can hold. (from 1 to 120)
   * - body.confCallerNo: Caller number that the conference shows when it calls out, at most 24 bytes. It must lie
   *   in the number range of the virtual call centre (VDN) if that has one. Without it the system's caller number
   *   of the VDN is shown.
   * - body.time: Duration of the conference in minutes. (from 4 to 1440; default 60)
   * - body.promptTime: How many minutes before the end the reminder AgentConf_Timeout comes. A value that is not
   *   below time counts as time - 1. (from 3 to 1440; default 3)
   * - body.beepTone: True plays a tone when someone joins or leaves, false plays none. (default false)
   * - body.playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - body.voicePath: File of the tone, as drive:/conf/VDN ID/file name, at most 127 characters. Required,
   *   together with playMode 2, when beepTone is true; ignored when it is false.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is idle, or its call is stable (no playback, mute, hold, hang-up or transfer is under way).
   * - The agent is not the called agent of a three-party call with two agents.
   * - The conference keeps within the limit of concurrent voice calls of the virtual call centre (VDN).
   *
   * Events:
   * - AgentState_Busy
   * - AgentOther_PhoneAlerting
   * - AgentOther_PhoneOffhook
   * - AgentConf_SelfJoinResult
   * - AgentConf_RequestSuccess
   * - AgentConf_RequestFailed: the application fails
   * - AgentConf_Timeout: the time of the reminder has come
   *
   * Since: Issue 09 (2021-06-30)
   */
  requestAgentConf(request: RequestAgentConfRequest, context: Context<Principal>): RequestAgentConfAnswer | Promise<RequestAgentConfAnswer>;
  /**
   * Answer an invitation to a conference
   *
   * An invited agent accepts the call of the conference and joins it.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent has received AgentConf_Ringing.
   *
   * Events: AgentConf_ParticipantChanged: sent to all members of the conference
   *
   * Since: Issue 09 (2021-06-30)
   */
  answerAgentConf(request: AnswerAgentConfRequest, context: Context<Principal>): AnswerAgentConfAnswer | Promise<AnswerAgentConfAnswer>;
  /**
   * Reject an invitation to a conference
   *
   * An invited agent declines the call of the conference.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent has received AgentConf_Ringing.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   *
   * Events:
   * - AgentOther_PhoneRelease
   * - AgentState_Ready
   * - AgentConf_ParticipantChanged: sent to the other members of the conference
   *
   * Since: Issue 09 (2021-06-30)
   */
  rejectAgentConf(request: RejectAgentConfRequest, context: Context<Principal>): RejectAgentConfAnswer | Promise<RejectAgentConfAnswer>;
  /**
   * Leave a conference
   *
   * A participating agent leaves the conference. The chairperson cannot leave; it ends the conference with
   * releaseagentconf.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent has joined the conference.
   * - The agent is not the chairperson.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-007: The chairperson cannot leave the conference. Hand over the chair or release the conference.
   *
   * Events:
   * - AgentMediaEvent_StopRecordDone
   * - AgentOther_PhoneRelease
   * - AgentConf_SelfLeaveResult
   * - AgentConf_ParticipantChanged: sent to the other members of the conference
   *
   * Since: Issue 09 (2021-06-30)
   */
  requestLeaveAgentConf(request: RequestLeaveAgentConfRequest, context: Context<Principal>): RequestLeaveAgentConfAnswer | Promise<RequestLeaveAgentConfAnswer>;
  /**
   * End a conference
   *
   * The chairperson ends the conference, which removes the chairperson and all participants.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   * - The conference was applied for successfully.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-002: The agent is not the chairperson of the conference. Leave the operation to the chairperson.
   *
   * Events:
   * - AgentMediaEvent_StopRecordDone
   * - AgentOther_PhoneRelease
   * - AgentConf_SelfLeaveResult
   * - AgentState_Ready
   *
   * Since: Issue 09 (2021-06-30)
   */
  releaseAgentConf(request: ReleaseAgentConfRequest, context: Context<Principal>): ReleaseAgentConfAnswer | Promise<ReleaseAgentConfAnswer>;
  /**
   * Hold a participant
   *
   * The chairperson puts one participant on hold, who hears an announcement meanwhile.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - body.address: Phone number or agent ID of a participant, at most 24 characters.
   * - body.playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - body.voicePath: File of an announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-002: The agent is not the chairperson of the conference. Leave the operation to the chairperson.
   *
   * Events: AgentConf_ParticipantChanged
   *
   * Since: Issue 09 (2021-06-30)
   */
  holdParticipant(request: HoldParticipantRequest, context: Context<Principal>): HoldParticipantAnswer | Promise<HoldParticipantAnswer>;
  /**
   * Take a participant off hold
   *
   * The chairperson brings a held participant back into the conference.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - body.address: Phone number or agent ID of a participant, at most 24 characters.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-002: The agent is not the chairperson of the conference. Leave the operation to the chairperson.
   *
   * Events: AgentConf_ParticipantChanged
   *
   * Since: Issue 09 (2021-06-30)
   */
  unholdParticipant(request: UnholdParticipantRequest, context: Context<Principal>): UnholdParticipantAnswer | Promise<UnholdParticipantAnswer>;
  /**
   * Extend a conference
   *
   * The chairperson makes the conference last longer. Altogether a conference lasts at most 1440 minutes, so that
   * fewer minutes may be added than were asked for; the answer tells how many.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.prolongTime: How many minutes to add. (from 1 to 1440)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-002: The agent is not the chairperson of the conference. Leave the operation to the chairperson.
   *
   * Since: Issue 09 (2021-06-30)
   */
  prolongTime(request: ProlongTimeRequest, context: Context<Principal>): ProlongTimeAnswer | Promise<ProlongTimeAnswer>;
  /**
   * Hand over the chair
   *
   * The chairperson makes another agent of the conference its chairperson.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.destAgentNo: The agent who becomes chairperson, as a number. Changed in Issue 24. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   * - The new chairperson has joined the conference.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-002: The agent is not the chairperson of the conference. Leave the operation to the chairperson.
   * - 101-005: The chairperson cannot hand the chair to itself. Choose another participant.
   *
   * Events:
   * - AgentConf_ParticipantChanged
   * - AgentConf_PresidentChanged: sent to the new chairperson
   *
   * Since: Issue 09 (2021-06-30)
   */
  applyToShiftPresident(request: ApplyToShiftPresidentRequest, context: Context<Principal>): ApplyToShiftPresidentAnswer | Promise<ApplyToShiftPresidentAnswer>;
  /**
   * Invite participants
   *
   * The chairperson invites phone numbers and agents. Each of them joins only on answering; until then the
   * conference hears no ring-back tone.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.addresses: The participants to invite, at most 120.
   * - body.beepTone: True plays a welcome announcement to each one who joins, false plays none. (default false)
   * - body.playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - body.voicePath: File of the welcome announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
   *   Required, together with playMode 2, when beepTone is true; ignored when it is false.
   * - body.caller: Caller number that is shown, at most 24 characters. It must lie in the number range of the
   *   virtual call centre (VDN) if that has one.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Events: AgentConf_Ringing: sent to each invited agent
   *
   * Since: Issue 09 (2021-06-30)
   */
  batchAddParticipant(request: BatchAddParticipantRequest, context: Context<Principal>): BatchAddParticipantAnswer | Promise<BatchAddParticipantAnswer>;
  /**
   * Remove participants
   *
   * The chairperson removes participants from the conference. The answer names those who were not in it.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.addresses: The participants to remove, at most 30.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Events: AgentConf_ParticipantChanged: sent to the other members of the conference
   *
   * Since: Issue 09 (2021-06-30)
   */
  batchRemoveParticipant(request: BatchRemoveParticipantRequest, context: Context<Principal>): BatchRemoveParticipantAnswer | Promise<BatchRemoveParticipantAnswer>;
  /**
   * Change whether a participant hears and speaks
   *
   * The chairperson sets whether one participant can hear the conference and speak in it.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.attribute: What the participant can do from now on.
   *   - 1: Listen only
   *   - 2: Speak only
   *   - 3: Listen and speak
   *   - 4: Neither listen nor speak
   * - body.addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - body.address: Phone number or agent ID of a participant, at most 24 characters.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-002: The agent is not the chairperson of the conference. Leave the operation to the chairperson.
   *
   * Events: AgentConf_ParticipantChanged: attribute is 1 or 3
   *
   * Since: Issue 09 (2021-06-30)
   */
  changeParticipantMode(request: ChangeParticipantModeRequest, context: Context<Principal>): ChangeParticipantModeAnswer | Promise<ChangeParticipantModeAnswer>;
  /**
   * Play an announcement to a conference
   *
   * The chairperson plays a file to the whole conference. AgentConf_StopVoice tells that it has ended.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.playType: Whether the announcement plays in the foreground or in the background. (default 0)
   *   - 0: Foreground
   *   - 1: Background
   * - body.playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - body.voicePath: File of an announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Events: AgentConf_StopVoice: the announcement has ended
   *
   * Since: Issue 09 (2021-06-30)
   */
  playVoiceToConf(request: PlayVoiceToConfRequest, context: Context<Principal>): PlayVoiceToConfAnswer | Promise<PlayVoiceToConfAnswer>;
  /**
   * Stop the announcement to a conference
   *
   * The chairperson stops the announcement that is playing to the whole conference.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-002: The agent is not the chairperson of the conference. Leave the operation to the chairperson.
   *
   * Since: Issue 09 (2021-06-30)
   */
  stopVoiceToConf(request: StopVoiceToConfRequest, context: Context<Principal>): StopVoiceToConfAnswer | Promise<StopVoiceToConfAnswer>;
  /**
   * Play an announcement to a participant
   *
   * The chairperson plays a file to one participant. AgentConf_StopParticipantVoice tells that it has ended.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - body.address: Phone number or agent ID of a participant, at most 24 characters.
   * - body.playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - body.voicePath: File of an announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Events: AgentConf_StopParticipantVoice: the announcement has ended
   *
   * Since: Issue 09 (2021-06-30)
   */
  playVoiceToParticipant(request: PlayVoiceToParticipantRequest, context: Context<Principal>): PlayVoiceToParticipantAnswer | Promise<PlayVoiceToParticipantAnswer>;
  /**
   * Stop the announcement to a participant
   *
   * The chairperson stops the announcement that is playing to one participant.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - body.address: Phone number or agent ID of a participant, at most 24 characters.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Since: Issue 09 (2021-06-30)
   */
  stopVoiceToParticipant(request: StopVoiceToParticipantRequest, context: Context<Principal>): StopVoiceToParticipantAnswer | Promise<StopVoiceToParticipantAnswer>;
  /**
   * Change the capacity of a conference
   *
   * The chairperson raises or lowers the number of parties that the conference can hold.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.modifyType: Direction of the change.
   *   - 0: Increase
   *   - 1: Decrease
   * - body.modifyNum: By how many parties the capacity changes. (from 2 to 118)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 101-001: The agent has no conference.
   * - 101-002: The agent is not the chairperson of the conference. Leave the operation to the chairperson.
   *
   * Since: Issue 09 (2021-06-30)
   */
  modifyConfResource(request: ModifyConfResourceRequest, context: Context<Principal>): ModifyConfResourceAnswer | Promise<ModifyConfResourceAnswer>;
  /**
   * Query conferences and their participants
   *
   * Returns the state and the participants of given conferences. An inspector may ask for any conference of the
   * virtual call centre (VDN), any other agent only for its own.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.confIds: The conferences to ask for, at most 20.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 09 (2021-06-30)
   */
  queryConfInfos(request: QueryConfInfosRequest, context: Context<Principal>): QueryConfInfosAnswer | Promise<QueryConfInfosAnswer>;
  /**
   * Query the call IDs of participants
   *
   * Returns the call IDs of the participants of a conference.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 09 (2021-06-30)
   */
  queryCallIdOnParticipant(request: QueryCallIdOnParticipantRequest, context: Context<Principal>): QueryCallIdOnParticipantAnswer | Promise<QueryCallIdOnParticipantAnswer>;
  /**
   * Query the running conferences
   *
   * An inspector gets the IDs of the conferences that are running in the virtual call centre (VDN).
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is an inspector.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 09 (2021-06-30)
   */
  queryAllConfIds(request: QueryAllConfIdsRequest, context: Context<Principal>): QueryAllConfIdsAnswer | Promise<QueryAllConfIdsAnswer>;
}
