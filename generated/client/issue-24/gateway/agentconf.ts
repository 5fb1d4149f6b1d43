// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as agentconf from '../agentconf.ts';
import { nothingOf, optionalResultOf, resultOf, type ResultOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentAgentconf.requestAgentConf} is given. */
export type RequestAgentConfInput = agentconf.RequestAgentConfRequest['body'];

/** What {@link AgentAgentconf.requestAgentConf} gives. */
export type RequestAgentConfValue = void;

/** What {@link AgentAgentconf.answerAgentConf} gives. */
export type AnswerAgentConfValue = void;

/** What {@link AgentAgentconf.rejectAgentConf} gives. */
export type RejectAgentConfValue = void;

/** What {@link AgentAgentconf.requestLeaveAgentConf} gives. */
export type RequestLeaveAgentConfValue = void;

/** What {@link AgentAgentconf.releaseAgentConf} gives. */
export type ReleaseAgentConfValue = void;

/** What {@link AgentAgentconf.holdParticipant} is given. */
export type HoldParticipantInput = agentconf.HoldParticipantRequest['body'];

/** What {@link AgentAgentconf.holdParticipant} gives. */
export type HoldParticipantValue = void;

/** What {@link AgentAgentconf.unholdParticipant} is given. */
export type UnholdParticipantInput = agentconf.UnholdParticipantRequest['body'];

/** What {@link AgentAgentconf.unholdParticipant} gives. */
export type UnholdParticipantValue = void;

/** What {@link AgentAgentconf.prolongTime} is given. */
export type ProlongTimeInput = agentconf.ProlongTimeRequest['body'];

/** What {@link AgentAgentconf.prolongTime} gives. */
export type ProlongTimeValue = ResultOf<agentconf.ProlongTimeResult>;

/** What {@link AgentAgentconf.applyToShiftPresident} is given. */
export type ApplyToShiftPresidentInput = agentconf.ApplyToShiftPresidentRequest['body'];

/** What {@link AgentAgentconf.applyToShiftPresident} gives. */
export type ApplyToShiftPresidentValue = void;

/** What {@link AgentAgentconf.batchAddParticipant} is given. */
export type BatchAddParticipantInput = agentconf.BatchAddParticipantRequest['body'];

/** What {@link AgentAgentconf.batchAddParticipant} gives. */
export type BatchAddParticipantValue = void;

/** What {@link AgentAgentconf.batchRemoveParticipant} is given. */
export type BatchRemoveParticipantInput = agentconf.BatchRemoveParticipantRequest['body'];

/** What {@link AgentAgentconf.batchRemoveParticipant} gives. */
export type BatchRemoveParticipantValue = ResultOf<agentconf.BatchRemoveParticipantResult>;

/** What {@link AgentAgentconf.changeParticipantMode} is given. */
export type ChangeParticipantModeInput = agentconf.ChangeParticipantModeRequest['body'];

/** What {@link AgentAgentconf.changeParticipantMode} gives. */
export type ChangeParticipantModeValue = void;

/** What {@link AgentAgentconf.playVoiceToConf} is given. */
export type PlayVoiceToConfInput = agentconf.PlayVoiceToConfRequest['body'];

/** What {@link AgentAgentconf.playVoiceToConf} gives. */
export type PlayVoiceToConfValue = void;

/** What {@link AgentAgentconf.stopVoiceToConf} gives. */
export type StopVoiceToConfValue = ResultOf<agentconf.StopVoiceToConfResult> | undefined;

/** What {@link AgentAgentconf.playVoiceToParticipant} is given. */
export type PlayVoiceToParticipantInput = agentconf.PlayVoiceToParticipantRequest['body'];

/** What {@link AgentAgentconf.playVoiceToParticipant} gives. */
export type PlayVoiceToParticipantValue = ResultOf<agentconf.PlayVoiceToParticipantResult> | undefined;

/** What {@link AgentAgentconf.stopVoiceToParticipant} is given. */
export type StopVoiceToParticipantInput = agentconf.StopVoiceToParticipantRequest['body'];

/** What {@link AgentAgentconf.stopVoiceToParticipant} gives. */
export type StopVoiceToParticipantValue = void;

/** What {@link AgentAgentconf.modifyConfResource} is given. */
export type ModifyConfResourceInput = agentconf.ModifyConfResourceRequest['body'];

/** What {@link AgentAgentconf.modifyConfResource} gives. */
export type ModifyConfResourceValue = void;

/** What {@link AgentAgentconf.queryConfInfos} is given. */
export type QueryConfInfosInput = agentconf.QueryConfInfosRequest['body'];

/** What {@link AgentAgentconf.queryConfInfos} gives. */
export type QueryConfInfosValue = ResultOf<agentconf.QueryConfInfosResult>;

/** What {@link AgentAgentconf.queryCallIdOnParticipant} gives. */
export type QueryCallIdOnParticipantValue = void;

/** What {@link AgentAgentconf.queryAllConfIds} gives. */
export type QueryAllConfIdsValue = ResultOf<agentconf.QueryAllConfIdsResult>;

/** What an agent who is signed in can do: agentconf. */
export interface AgentAgentconf {
  /**
   * Apply for a conference
   *
   * Applies for an audio conference whose chairperson is the agent. The answer only says that the application was
   * taken: until AgentConf_RequestSuccess arrives (AgentConf_SelfJoinResult alone is not enough) every other
   * conference operation fails.
   *
   * - memberNum: How many parties the conference can hold. (from 1 to 120)
   * - confCallerNo: Caller number that the conference shows when it calls out, at most 24 bytes. It must lie in
   *   the number range of the virtual call centre (VDN) if that has one. Without it the system's caller number of
   *   the VDN is shown.
   * - time: Duration of the conference in minutes. (from 4 to 1440; default 60)
   * - promptTime: How many minutes before the end the reminder AgentConf_Timeout comes. A value that is not below
   *   time counts as time - 1. (from 3 to 1440; default 3)
   * - beepTone: True plays a tone when someone joins or leaves, false plays none. (default false)
   * - playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - voicePath: File of the tone, as drive:/conf/VDN ID/file name, at most 127 characters. Required, together
   *   with playMode 2, when beepTone is true; ignored when it is false.
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
   * await agent.agentconf.requestAgentConf({
   *   memberNum: 4,
   *   confCallerNo: '10000',
   *   time: 50,
   *   promptTime: 5,
   *   beepTone: true,
   *   playMode: 2,
   *   voicePath: 'y:/conf/120/1136287.V3',
   * });
   */
  requestAgentConf(input: RequestAgentConfInput, options?: CallOptions): GatewayCall<RequestAgentConfValue>;
  /**
   * Answer an invitation to a conference
   *
   * An invited agent accepts the call of the conference and joins it.
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
   * await agent.agentconf.answerAgentConf();
   */
  answerAgentConf(options?: CallOptions): GatewayCall<AnswerAgentConfValue>;
  /**
   * Reject an invitation to a conference
   *
   * An invited agent declines the call of the conference.
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
   * await agent.agentconf.rejectAgentConf();
   */
  rejectAgentConf(options?: CallOptions): GatewayCall<RejectAgentConfValue>;
  /**
   * Leave a conference
   *
   * A participating agent leaves the conference. The chairperson cannot leave; it ends the conference with
   * releaseagentconf.
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
   * await agent.agentconf.requestLeaveAgentConf();
   */
  requestLeaveAgentConf(options?: CallOptions): GatewayCall<RequestLeaveAgentConfValue>;
  /**
   * End a conference
   *
   * The chairperson ends the conference, which removes the chairperson and all participants.
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
   * await agent.agentconf.releaseAgentConf();
   */
  releaseAgentConf(options?: CallOptions): GatewayCall<ReleaseAgentConfValue>;
  /**
   * Hold a participant
   *
   * The chairperson puts one participant on hold, who hears an announcement meanwhile.
   *
   * - addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - address: Phone number or agent ID of a participant, at most 24 characters.
   * - playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - voicePath: File of an announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
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
   * await agent.agentconf.holdParticipant({ addressType: '6', address: '70002', playMode: 2, voicePath: 'y:/conf/120/1136287.V3' });
   */
  holdParticipant(input: HoldParticipantInput, options?: CallOptions): GatewayCall<HoldParticipantValue>;
  /**
   * Take a participant off hold
   *
   * The chairperson brings a held participant back into the conference.
   *
   * - addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - address: Phone number or agent ID of a participant, at most 24 characters.
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
   * await agent.agentconf.unholdParticipant({ addressType: '6', address: '70002' });
   */
  unholdParticipant(input: UnholdParticipantInput, options?: CallOptions): GatewayCall<UnholdParticipantValue>;
  /**
   * Extend a conference
   *
   * The chairperson makes the conference last longer. Altogether a conference lasts at most 1440 minutes, so that
   * fewer minutes may be added than were asked for; the answer tells how many.
   *
   * - prolongTime: How many minutes to add. (from 1 to 1440)
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
   * const answer = await agent.agentconf.prolongTime({ prolongTime: 100 });
   */
  prolongTime(input: ProlongTimeInput, options?: CallOptions): GatewayCall<ProlongTimeValue>;
  /**
   * Hand over the chair
   *
   * The chairperson makes another agent of the conference its chairperson.
   *
   * - destAgentNo: The agent who becomes chairperson, as a number. Changed in Issue 24. (from 101 to 999999)
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
   * await agent.agentconf.applyToShiftPresident({ destAgentNo: 2001 });
   */
  applyToShiftPresident(input: ApplyToShiftPresidentInput, options?: CallOptions): GatewayCall<ApplyToShiftPresidentValue>;
  /**
   * Invite participants
   *
   * The chairperson invites phone numbers and agents. Each of them joins only on answering; until then the
   * conference hears no ring-back tone.
   *
   * - addresses: The participants to invite, at most 120.
   * - beepTone: True plays a welcome announcement to each one who joins, false plays none. (default false)
   * - playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - voicePath: File of the welcome announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
   *   Required, together with playMode 2, when beepTone is true; ignored when it is false.
   * - caller: Caller number that is shown, at most 24 characters. It must lie in the number range of the virtual
   *   call centre (VDN) if that has one.
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
   * await agent.agentconf.batchAddParticipant({
   *   addresses: [
   *     { addressType: '6', address: '70002', deviceCallType: 0, deviceType: 1 },
   *     { addressType: '9', address: '1002' },
   *   ],
   *   beepTone: true,
   *   playMode: 2,
   *   voicePath: 'y:/conf/120/1136287.V3',
   *   caller: '10000',
   * });
   */
  batchAddParticipant(input: BatchAddParticipantInput, options?: CallOptions): GatewayCall<BatchAddParticipantValue>;
  /**
   * Remove participants
   *
   * The chairperson removes participants from the conference. The answer names those who were not in it.
   *
   * - addresses: The participants to remove, at most 30.
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
   * const answer = await agent.agentconf.batchRemoveParticipant({ addresses: [{ addressType: '6', address: '70002' }, { addressType: '9', address: '1002' }] });
   */
  batchRemoveParticipant(input: BatchRemoveParticipantInput, options?: CallOptions): GatewayCall<BatchRemoveParticipantValue>;
  /**
   * Change whether a participant hears and speaks
   *
   * The chairperson sets whether one participant can hear the conference and speak in it.
   *
   * - attribute: What the participant can do from now on.
   *   - 1: Listen only
   *   - 2: Speak only
   *   - 3: Listen and speak
   *   - 4: Neither listen nor speak
   * - addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - address: Phone number or agent ID of a participant, at most 24 characters.
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
   * await agent.agentconf.changeParticipantMode({ attribute: 1, addressType: '6', address: '70002' });
   */
  changeParticipantMode(input: ChangeParticipantModeInput, options?: CallOptions): GatewayCall<ChangeParticipantModeValue>;
  /**
   * Play an announcement to a conference
   *
   * The chairperson plays a file to the whole conference. AgentConf_StopVoice tells that it has ended.
   *
   * - playType: Whether the announcement plays in the foreground or in the background. (default 0)
   *   - 0: Foreground
   *   - 1: Background
   * - playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - voicePath: File of an announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
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
   * await agent.agentconf.playVoiceToConf({ playType: 0, playMode: 2, voicePath: 'y:/conf/120/1136287.V3' });
   */
  playVoiceToConf(input: PlayVoiceToConfInput, options?: CallOptions): GatewayCall<PlayVoiceToConfValue>;
  /**
   * Stop the announcement to a conference
   *
   * The chairperson stops the announcement that is playing to the whole conference.
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
   * const answer = await agent.agentconf.stopVoiceToConf();
   */
  stopVoiceToConf(options?: CallOptions): GatewayCall<StopVoiceToConfValue>;
  /**
   * Play an announcement to a participant
   *
   * The chairperson plays a file to one participant. AgentConf_StopParticipantVoice tells that it has ended.
   *
   * - addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - address: Phone number or agent ID of a participant, at most 24 characters.
   * - playMode: What an announcement plays. (default 2)
   *   - 2: The file that voicePath names
   * - voicePath: File of an announcement, as drive:/conf/VDN ID/file name, at most 127 characters.
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
   * const answer = await agent.agentconf.playVoiceToParticipant({ addressType: '6', address: '70002', playMode: 2, voicePath: 'y:/conf/120/1136287.V3' });
   */
  playVoiceToParticipant(input: PlayVoiceToParticipantInput, options?: CallOptions): GatewayCall<PlayVoiceToParticipantValue>;
  /**
   * Stop the announcement to a participant
   *
   * The chairperson stops the announcement that is playing to one participant.
   *
   * - addressType: Kind of address of a participant, digits in a string.
   *   - 6: Phone number
   *   - 9: Agent ID
   * - address: Phone number or agent ID of a participant, at most 24 characters.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is the chairperson of the conference.
   *
   * Since: Issue 09 (2021-06-30)
   *
   * @example
   * await agent.agentconf.stopVoiceToParticipant({ addressType: '6', address: '70002' });
   */
  stopVoiceToParticipant(input: StopVoiceToParticipantInput, options?: CallOptions): GatewayCall<StopVoiceToParticipantValue>;
  /**
   * Change the capacity of a conference
   *
   * The chairperson raises or lowers the number of parties that the conference can hold.
   *
   * - modifyType: Direction of the change.
   *   - 0: Increase
   *   - 1: Decrease
   * - modifyNum: By how many parties the capacity changes. (from 2 to 118)
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
   * await agent.agentconf.modifyConfResource({ modifyType: 0, modifyNum: 2 });
   */
  modifyConfResource(input: ModifyConfResourceInput, options?: CallOptions): GatewayCall<ModifyConfResourceValue>;
  /**
   * Query conferences and their participants
   *
   * Returns the state and the participants of given conferences. An inspector may ask for any conference of the
   * virtual call centre (VDN), any other agent only for its own.
   *
   * - confIds: The conferences to ask for, at most 20.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 09 (2021-06-30)
   *
   * @example
   * const answer = await agent.agentconf.queryConfInfos({ confIds: [1029888, 1029889] });
   */
  queryConfInfos(input: QueryConfInfosInput, options?: CallOptions): GatewayCall<QueryConfInfosValue>;
  /**
   * Query the call IDs of participants
   *
   * Returns the call IDs of the participants of a conference.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 09 (2021-06-30)
   *
   * @example
   * await agent.agentconf.queryCallIdOnParticipant();
   */
  queryCallIdOnParticipant(options?: CallOptions): GatewayCall<QueryCallIdOnParticipantValue>;
  /**
   * Query the running conferences
   *
   * An inspector gets the IDs of the conferences that are running in the virtual call centre (VDN).
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
   * const answer = await agent.agentconf.queryAllConfIds();
   */
  queryAllConfIds(options?: CallOptions): GatewayCall<QueryAllConfIdsValue>;
}

/** Binds the functions of agentconf to a session. */
export function agentAgentconf(session: AgentSession): AgentAgentconf {
  const { agentId: agentid } = session;
  return {
    requestAgentConf: (input, options) =>
      session.call('agentconf.requestAgentConf', (client, init) => agentconf.requestAgentConf(client, { path: { agentid }, body: input }, init), nothingOf, options),
    answerAgentConf: (options) =>
      session.call('agentconf.answerAgentConf', (client, init) => agentconf.answerAgentConf(client, { path: { agentid } }, init), nothingOf, options),
    rejectAgentConf: (options) =>
      session.call('agentconf.rejectAgentConf', (client, init) => agentconf.rejectAgentConf(client, { path: { agentid } }, init), nothingOf, options),
    requestLeaveAgentConf: (options) =>
      session.call('agentconf.requestLeaveAgentConf', (client, init) => agentconf.requestLeaveAgentConf(client, { path: { agentid } }, init), nothingOf, options),
    releaseAgentConf: (options) =>
      session.call('agentconf.releaseAgentConf', (client, init) => agentconf.releaseAgentConf(client, { path: { agentid } }, init), nothingOf, options),
    holdParticipant: (input, options) =>
      session.call('agentconf.holdParticipant', (client, init) => agentconf.holdParticipant(client, { path: { agentid }, body: input }, init), nothingOf, options),
    unholdParticipant: (input, options) =>
      session.call('agentconf.unholdParticipant', (client, init) => agentconf.unholdParticipant(client, { path: { agentid }, body: input }, init), nothingOf, options),
    prolongTime: (input, options) =>
      session.call('agentconf.prolongTime', (client, init) => agentconf.prolongTime(client, { path: { agentid }, body: input }, init), resultOf, options),
    applyToShiftPresident: (input, options) =>
      session.call('agentconf.applyToShiftPresident', (client, init) => agentconf.applyToShiftPresident(client, { path: { agentid }, body: input }, init), nothingOf, options),
    batchAddParticipant: (input, options) =>
      session.call('agentconf.batchAddParticipant', (client, init) => agentconf.batchAddParticipant(client, { path: { agentid }, body: input }, init), nothingOf, options),
    batchRemoveParticipant: (input, options) =>
      session.call('agentconf.batchRemoveParticipant', (client, init) => agentconf.batchRemoveParticipant(client, { path: { agentid }, body: input }, init), resultOf, options),
    changeParticipantMode: (input, options) =>
      session.call('agentconf.changeParticipantMode', (client, init) => agentconf.changeParticipantMode(client, { path: { agentid }, body: input }, init), nothingOf, options),
    playVoiceToConf: (input, options) =>
      session.call('agentconf.playVoiceToConf', (client, init) => agentconf.playVoiceToConf(client, { path: { agentid }, body: input }, init), nothingOf, options),
    stopVoiceToConf: (options) =>
      session.call('agentconf.stopVoiceToConf', (client, init) => agentconf.stopVoiceToConf(client, { path: { agentid } }, init), optionalResultOf, options),
    playVoiceToParticipant: (input, options) =>
      session.call('agentconf.playVoiceToParticipant', (client, init) => agentconf.playVoiceToParticipant(client, { path: { agentid }, body: input }, init), optionalResultOf, options),
    stopVoiceToParticipant: (input, options) =>
      session.call('agentconf.stopVoiceToParticipant', (client, init) => agentconf.stopVoiceToParticipant(client, { path: { agentid }, body: input }, init), nothingOf, options),
    modifyConfResource: (input, options) =>
      session.call('agentconf.modifyConfResource', (client, init) => agentconf.modifyConfResource(client, { path: { agentid }, body: input }, init), nothingOf, options),
    queryConfInfos: (input, options) =>
      session.call('agentconf.queryConfInfos', (client, init) => agentconf.queryConfInfos(client, { path: { agentid }, body: input }, init), resultOf, options),
    queryCallIdOnParticipant: (options) =>
      session.call('agentconf.queryCallIdOnParticipant', (client, init) => agentconf.queryCallIdOnParticipant(client, { path: { agentid } }, init), nothingOf, options),
    queryAllConfIds: (options) =>
      session.call('agentconf.queryAllConfIds', (client, init) => agentconf.queryAllConfIds(client, { path: { agentid } }, init), resultOf, options),
  };
}
