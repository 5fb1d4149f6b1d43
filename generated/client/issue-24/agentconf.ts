// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link requestAgentConf}: path. */
export type RequestAgentConfPath = NonNullable<operations['agentconf.requestAgentConf']['parameters']['path']>;

/** Body of {@link requestAgentConf}. */
export type RequestAgentConfBody = NonNullable<operations['agentconf.requestAgentConf']['requestBody']>['content']['application/json'];

/** What {@link requestAgentConf} needs. */
export interface RequestAgentConfRequest {
  readonly path: RequestAgentConfPath;
  readonly body: RequestAgentConfBody;
}

/** What {@link requestAgentConf} answers. */
export type RequestAgentConfResult =
  | Success<200, operations['agentconf.requestAgentConf']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await requestAgentConf(client, {
 *   path: { agentid: '1001' },
 *   body: {
 *     memberNum: 4,
 *     confCallerNo: '10000',
 *     time: 50,
 *     promptTime: 5,
 *     beepTone: true,
 *     playMode: 2,
 *     voicePath: 'y:/conf/120/1136287.V3',
 *   },
 * });
 */
export function requestAgentConf(client: Client, request: RequestAgentConfRequest, options?: CallOptions): Promise<RequestAgentConfResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/requestagentconf',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link answerAgentConf}: path. */
export type AnswerAgentConfPath = NonNullable<operations['agentconf.answerAgentConf']['parameters']['path']>;

/** What {@link answerAgentConf} needs. */
export interface AnswerAgentConfRequest {
  readonly path: AnswerAgentConfPath;
}

/** What {@link answerAgentConf} answers. */
export type AnswerAgentConfResult =
  | Success<200, operations['agentconf.answerAgentConf']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await answerAgentConf(client, { path: { agentid: '1001' } });
 */
export function answerAgentConf(client: Client, request: AnswerAgentConfRequest, options?: CallOptions): Promise<AnswerAgentConfResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/answeragentconf',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link rejectAgentConf}: path. */
export type RejectAgentConfPath = NonNullable<operations['agentconf.rejectAgentConf']['parameters']['path']>;

/** What {@link rejectAgentConf} needs. */
export interface RejectAgentConfRequest {
  readonly path: RejectAgentConfPath;
}

/** What {@link rejectAgentConf} answers. */
export type RejectAgentConfResult =
  | Success<200, operations['agentconf.rejectAgentConf']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await rejectAgentConf(client, { path: { agentid: '1001' } });
 */
export function rejectAgentConf(client: Client, request: RejectAgentConfRequest, options?: CallOptions): Promise<RejectAgentConfResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/rejectagentconf',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link requestLeaveAgentConf}: path. */
export type RequestLeaveAgentConfPath = NonNullable<operations['agentconf.requestLeaveAgentConf']['parameters']['path']>;

/** What {@link requestLeaveAgentConf} needs. */
export interface RequestLeaveAgentConfRequest {
  readonly path: RequestLeaveAgentConfPath;
}

/** What {@link requestLeaveAgentConf} answers. */
export type RequestLeaveAgentConfResult =
  | Success<200, operations['agentconf.requestLeaveAgentConf']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await requestLeaveAgentConf(client, { path: { agentid: '1001' } });
 */
export function requestLeaveAgentConf(client: Client, request: RequestLeaveAgentConfRequest, options?: CallOptions): Promise<RequestLeaveAgentConfResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/requestleaveagentconf',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link releaseAgentConf}: path. */
export type ReleaseAgentConfPath = NonNullable<operations['agentconf.releaseAgentConf']['parameters']['path']>;

/** What {@link releaseAgentConf} needs. */
export interface ReleaseAgentConfRequest {
  readonly path: ReleaseAgentConfPath;
}

/** What {@link releaseAgentConf} answers. */
export type ReleaseAgentConfResult =
  | Success<200, operations['agentconf.releaseAgentConf']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await releaseAgentConf(client, { path: { agentid: '1001' } });
 */
export function releaseAgentConf(client: Client, request: ReleaseAgentConfRequest, options?: CallOptions): Promise<ReleaseAgentConfResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/releaseagentconf',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link holdParticipant}: path. */
export type HoldParticipantPath = NonNullable<operations['agentconf.holdParticipant']['parameters']['path']>;

/** Body of {@link holdParticipant}. */
export type HoldParticipantBody = NonNullable<operations['agentconf.holdParticipant']['requestBody']>['content']['application/json'];

/** What {@link holdParticipant} needs. */
export interface HoldParticipantRequest {
  readonly path: HoldParticipantPath;
  readonly body: HoldParticipantBody;
}

/** What {@link holdParticipant} answers. */
export type HoldParticipantResult =
  | Success<200, operations['agentconf.holdParticipant']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await holdParticipant(client, {
 *   path: { agentid: '1001' },
 *   body: { addressType: '6', address: '70002', playMode: 2, voicePath: 'y:/conf/120/1136287.V3' },
 * });
 */
export function holdParticipant(client: Client, request: HoldParticipantRequest, options?: CallOptions): Promise<HoldParticipantResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/holdparticipant',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link unholdParticipant}: path. */
export type UnholdParticipantPath = NonNullable<operations['agentconf.unholdParticipant']['parameters']['path']>;

/** Body of {@link unholdParticipant}. */
export type UnholdParticipantBody = NonNullable<operations['agentconf.unholdParticipant']['requestBody']>['content']['application/json'];

/** What {@link unholdParticipant} needs. */
export interface UnholdParticipantRequest {
  readonly path: UnholdParticipantPath;
  readonly body: UnholdParticipantBody;
}

/** What {@link unholdParticipant} answers. */
export type UnholdParticipantResult =
  | Success<200, operations['agentconf.unholdParticipant']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await unholdParticipant(client, { path: { agentid: '1001' }, body: { addressType: '6', address: '70002' } });
 */
export function unholdParticipant(client: Client, request: UnholdParticipantRequest, options?: CallOptions): Promise<UnholdParticipantResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/unholdparticipant',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link prolongTime}: path. */
export type ProlongTimePath = NonNullable<operations['agentconf.prolongTime']['parameters']['path']>;

/** Body of {@link prolongTime}. */
export type ProlongTimeBody = NonNullable<operations['agentconf.prolongTime']['requestBody']>['content']['application/json'];

/** What {@link prolongTime} needs. */
export interface ProlongTimeRequest {
  readonly path: ProlongTimePath;
  readonly body: ProlongTimeBody;
}

/** What {@link prolongTime} answers. */
export type ProlongTimeResult =
  | Success<200, operations['agentconf.prolongTime']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await prolongTime(client, { path: { agentid: '1001' }, body: { prolongTime: 100 } });
 */
export function prolongTime(client: Client, request: ProlongTimeRequest, options?: CallOptions): Promise<ProlongTimeResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/prolongtime',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link applyToShiftPresident}: path. */
export type ApplyToShiftPresidentPath = NonNullable<operations['agentconf.applyToShiftPresident']['parameters']['path']>;

/** Body of {@link applyToShiftPresident}. */
export type ApplyToShiftPresidentBody = NonNullable<operations['agentconf.applyToShiftPresident']['requestBody']>['content']['application/json'];

/** What {@link applyToShiftPresident} needs. */
export interface ApplyToShiftPresidentRequest {
  readonly path: ApplyToShiftPresidentPath;
  readonly body: ApplyToShiftPresidentBody;
}

/** What {@link applyToShiftPresident} answers. */
export type ApplyToShiftPresidentResult =
  | Success<200, operations['agentconf.applyToShiftPresident']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await applyToShiftPresident(client, { path: { agentid: '1001' }, body: { destAgentNo: 2001 } });
 */
export function applyToShiftPresident(client: Client, request: ApplyToShiftPresidentRequest, options?: CallOptions): Promise<ApplyToShiftPresidentResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/applytoshiftpresident',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link batchAddParticipant}: path. */
export type BatchAddParticipantPath = NonNullable<operations['agentconf.batchAddParticipant']['parameters']['path']>;

/** Body of {@link batchAddParticipant}. */
export type BatchAddParticipantBody = NonNullable<operations['agentconf.batchAddParticipant']['requestBody']>['content']['application/json'];

/** What {@link batchAddParticipant} needs. */
export interface BatchAddParticipantRequest {
  readonly path: BatchAddParticipantPath;
  readonly body: BatchAddParticipantBody;
}

/** What {@link batchAddParticipant} answers. */
export type BatchAddParticipantResult =
  | Success<200, operations['agentconf.batchAddParticipant']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await batchAddParticipant(client, {
 *   path: { agentid: '1001' },
 *   body: {
 *     addresses: [
 *       { addressType: '6', address: '70002', deviceCallType: 0, deviceType: 1 },
 *       { addressType: '9', address: '1002' },
 *     ],
 *     beepTone: true,
 *     playMode: 2,
 *     voicePath: 'y:/conf/120/1136287.V3',
 *     caller: '10000',
 *   },
 * });
 */
export function batchAddParticipant(client: Client, request: BatchAddParticipantRequest, options?: CallOptions): Promise<BatchAddParticipantResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/batchaddparticipant',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link batchRemoveParticipant}: path. */
export type BatchRemoveParticipantPath = NonNullable<operations['agentconf.batchRemoveParticipant']['parameters']['path']>;

/** Body of {@link batchRemoveParticipant}. */
export type BatchRemoveParticipantBody = NonNullable<operations['agentconf.batchRemoveParticipant']['requestBody']>['content']['application/json'];

/** What {@link batchRemoveParticipant} needs. */
export interface BatchRemoveParticipantRequest {
  readonly path: BatchRemoveParticipantPath;
  readonly body: BatchRemoveParticipantBody;
}

/** What {@link batchRemoveParticipant} answers. */
export type BatchRemoveParticipantResult =
  | Success<200, operations['agentconf.batchRemoveParticipant']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await batchRemoveParticipant(client, {
 *   path: { agentid: '1001' },
 *   body: { addresses: [{ addressType: '6', address: '70002' }, { addressType: '9', address: '1002' }] },
 * });
 */
export function batchRemoveParticipant(client: Client, request: BatchRemoveParticipantRequest, options?: CallOptions): Promise<BatchRemoveParticipantResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/batchremoveparticipant',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link changeParticipantMode}: path. */
export type ChangeParticipantModePath = NonNullable<operations['agentconf.changeParticipantMode']['parameters']['path']>;

/** Body of {@link changeParticipantMode}. */
export type ChangeParticipantModeBody = NonNullable<operations['agentconf.changeParticipantMode']['requestBody']>['content']['application/json'];

/** What {@link changeParticipantMode} needs. */
export interface ChangeParticipantModeRequest {
  readonly path: ChangeParticipantModePath;
  readonly body: ChangeParticipantModeBody;
}

/** What {@link changeParticipantMode} answers. */
export type ChangeParticipantModeResult =
  | Success<200, operations['agentconf.changeParticipantMode']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await changeParticipantMode(client, { path: { agentid: '1001' }, body: { attribute: 1, addressType: '6', address: '70002' } });
 */
export function changeParticipantMode(client: Client, request: ChangeParticipantModeRequest, options?: CallOptions): Promise<ChangeParticipantModeResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/changeparticipantmode',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link playVoiceToConf}: path. */
export type PlayVoiceToConfPath = NonNullable<operations['agentconf.playVoiceToConf']['parameters']['path']>;

/** Body of {@link playVoiceToConf}. */
export type PlayVoiceToConfBody = NonNullable<operations['agentconf.playVoiceToConf']['requestBody']>['content']['application/json'];

/** What {@link playVoiceToConf} needs. */
export interface PlayVoiceToConfRequest {
  readonly path: PlayVoiceToConfPath;
  readonly body: PlayVoiceToConfBody;
}

/** What {@link playVoiceToConf} answers. */
export type PlayVoiceToConfResult =
  | Success<200, operations['agentconf.playVoiceToConf']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await playVoiceToConf(client, {
 *   path: { agentid: '1001' },
 *   body: { playType: 0, playMode: 2, voicePath: 'y:/conf/120/1136287.V3' },
 * });
 */
export function playVoiceToConf(client: Client, request: PlayVoiceToConfRequest, options?: CallOptions): Promise<PlayVoiceToConfResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/playvoicetoconf',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link stopVoiceToConf}: path. */
export type StopVoiceToConfPath = NonNullable<operations['agentconf.stopVoiceToConf']['parameters']['path']>;

/** What {@link stopVoiceToConf} needs. */
export interface StopVoiceToConfRequest {
  readonly path: StopVoiceToConfPath;
}

/** What {@link stopVoiceToConf} answers. */
export type StopVoiceToConfResult =
  | Success<200, operations['agentconf.stopVoiceToConf']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await stopVoiceToConf(client, { path: { agentid: '1001' } });
 */
export function stopVoiceToConf(client: Client, request: StopVoiceToConfRequest, options?: CallOptions): Promise<StopVoiceToConfResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/stopvoicetoconf',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link playVoiceToParticipant}: path. */
export type PlayVoiceToParticipantPath = NonNullable<operations['agentconf.playVoiceToParticipant']['parameters']['path']>;

/** Body of {@link playVoiceToParticipant}. */
export type PlayVoiceToParticipantBody = NonNullable<operations['agentconf.playVoiceToParticipant']['requestBody']>['content']['application/json'];

/** What {@link playVoiceToParticipant} needs. */
export interface PlayVoiceToParticipantRequest {
  readonly path: PlayVoiceToParticipantPath;
  readonly body: PlayVoiceToParticipantBody;
}

/** What {@link playVoiceToParticipant} answers. */
export type PlayVoiceToParticipantResult =
  | Success<200, operations['agentconf.playVoiceToParticipant']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await playVoiceToParticipant(client, {
 *   path: { agentid: '1001' },
 *   body: { addressType: '6', address: '70002', playMode: 2, voicePath: 'y:/conf/120/1136287.V3' },
 * });
 */
export function playVoiceToParticipant(client: Client, request: PlayVoiceToParticipantRequest, options?: CallOptions): Promise<PlayVoiceToParticipantResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/playvoicetoparticipant',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link stopVoiceToParticipant}: path. */
export type StopVoiceToParticipantPath = NonNullable<operations['agentconf.stopVoiceToParticipant']['parameters']['path']>;

/** Body of {@link stopVoiceToParticipant}. */
export type StopVoiceToParticipantBody = NonNullable<operations['agentconf.stopVoiceToParticipant']['requestBody']>['content']['application/json'];

/** What {@link stopVoiceToParticipant} needs. */
export interface StopVoiceToParticipantRequest {
  readonly path: StopVoiceToParticipantPath;
  readonly body: StopVoiceToParticipantBody;
}

/** What {@link stopVoiceToParticipant} answers. */
export type StopVoiceToParticipantResult =
  | Success<200, operations['agentconf.stopVoiceToParticipant']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await stopVoiceToParticipant(client, { path: { agentid: '1001' }, body: { addressType: '6', address: '70002' } });
 */
export function stopVoiceToParticipant(client: Client, request: StopVoiceToParticipantRequest, options?: CallOptions): Promise<StopVoiceToParticipantResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/stopvoicetoparticipant',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link modifyConfResource}: path. */
export type ModifyConfResourcePath = NonNullable<operations['agentconf.modifyConfResource']['parameters']['path']>;

/** Body of {@link modifyConfResource}. */
export type ModifyConfResourceBody = NonNullable<operations['agentconf.modifyConfResource']['requestBody']>['content']['application/json'];

/** What {@link modifyConfResource} needs. */
export interface ModifyConfResourceRequest {
  readonly path: ModifyConfResourcePath;
  readonly body: ModifyConfResourceBody;
}

/** What {@link modifyConfResource} answers. */
export type ModifyConfResourceResult =
  | Success<200, operations['agentconf.modifyConfResource']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await modifyConfResource(client, { path: { agentid: '1001' }, body: { modifyType: 0, modifyNum: 2 } });
 */
export function modifyConfResource(client: Client, request: ModifyConfResourceRequest, options?: CallOptions): Promise<ModifyConfResourceResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/modifyconfresource',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryConfInfos}: path. */
export type QueryConfInfosPath = NonNullable<operations['agentconf.queryConfInfos']['parameters']['path']>;

/** Body of {@link queryConfInfos}. */
export type QueryConfInfosBody = NonNullable<operations['agentconf.queryConfInfos']['requestBody']>['content']['application/json'];

/** What {@link queryConfInfos} needs. */
export interface QueryConfInfosRequest {
  readonly path: QueryConfInfosPath;
  readonly body: QueryConfInfosBody;
}

/** What {@link queryConfInfos} answers. */
export type QueryConfInfosResult =
  | Success<200, operations['agentconf.queryConfInfos']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryConfInfos(client, { path: { agentid: '1001' }, body: { confIds: [1029888, 1029889] } });
 */
export function queryConfInfos(client: Client, request: QueryConfInfosRequest, options?: CallOptions): Promise<QueryConfInfosResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/queryconfinfos',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryCallIdOnParticipant}: path. */
export type QueryCallIdOnParticipantPath = NonNullable<operations['agentconf.queryCallIdOnParticipant']['parameters']['path']>;

/** What {@link queryCallIdOnParticipant} needs. */
export interface QueryCallIdOnParticipantRequest {
  readonly path: QueryCallIdOnParticipantPath;
}

/** What {@link queryCallIdOnParticipant} answers. */
export type QueryCallIdOnParticipantResult =
  | Success<200, operations['agentconf.queryCallIdOnParticipant']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryCallIdOnParticipant(client, { path: { agentid: '1001' } });
 */
export function queryCallIdOnParticipant(client: Client, request: QueryCallIdOnParticipantRequest, options?: CallOptions): Promise<QueryCallIdOnParticipantResult> {
  return send(client, {
    method: 'POST',
    path: '/agentconf/{agentid}/querycallidonparticipant',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryAllConfIds}: path. */
export type QueryAllConfIdsPath = NonNullable<operations['agentconf.queryAllConfIds']['parameters']['path']>;

/** What {@link queryAllConfIds} needs. */
export interface QueryAllConfIdsRequest {
  readonly path: QueryAllConfIdsPath;
}

/** What {@link queryAllConfIds} answers. */
export type QueryAllConfIdsResult =
  | Success<200, operations['agentconf.queryAllConfIds']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryAllConfIds(client, { path: { agentid: '1001' } });
 */
export function queryAllConfIds(client: Client, request: QueryAllConfIdsRequest, options?: CallOptions): Promise<QueryAllConfIdsResult> {
  return send(client, {
    method: 'GET',
    path: '/agentconf/{agentid}/queryvdnconfid',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
