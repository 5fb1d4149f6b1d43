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
   * - path.agentid: The agent that performs the operation.
   */
  requestAgentConf(input: RequestAgentConfInput, options?: CallOptions): GatewayCall<RequestAgentConfValue>;
  /**
   * Answer an invitation to a conference
   *
   * An invited agent accepts the call of the conference and joins it.
   *
   * - path.agentid: The agent that performs the operation.
   */
  answerAgentConf(options?: CallOptions): GatewayCall<AnswerAgentConfValue>;
  /**
   * Reject an invitation to a conference
   *
   * An invited agent declines the call of the conference.
   *
   * - path.agentid: The agent that performs the operation.
   */
  rejectAgentConf(options?: CallOptions): GatewayCall<RejectAgentConfValue>;
  /**
   * Leave a conference
   *
   * A participating agent leaves the conference. The chairperson cannot leave; it ends the conference with
   * releaseagentconf.
   *
   * - path.agentid: The agent that performs the operation.
   */
  requestLeaveAgentConf(options?: CallOptions): GatewayCall<RequestLeaveAgentConfValue>;
  /**
   * End a conference
   *
   * The chairperson ends the conference, which removes the chairperson and all participants.
   *
   * - path.agentid: The agent that performs the operation.
   */
  releaseAgentConf(options?: CallOptions): GatewayCall<ReleaseAgentConfValue>;
  /**
   * Hold a participant
   *
   * The chairperson puts one participant on hold, who hears an announcement meanwhile.
   *
   * - path.agentid: The agent that performs the operation.
   */
  holdParticipant(input: HoldParticipantInput, options?: CallOptions): GatewayCall<HoldParticipantValue>;
  /**
   * Take a participant off hold
   *
   * The chairperson brings a held participant back into the conference.
   *
   * - path.agentid: The agent that performs the operation.
   */
  unholdParticipant(input: UnholdParticipantInput, options?: CallOptions): GatewayCall<UnholdParticipantValue>;
  /**
   * Extend a conference
   *
   * The chairperson makes the conference last longer. Altogether a conference lasts at most 1440 minutes, so that
   * fewer minutes may be added than were asked for; the answer tells how many.
   *
   * - path.agentid: The agent that performs the operation.
   */
  prolongTime(input: ProlongTimeInput, options?: CallOptions): GatewayCall<ProlongTimeValue>;
  /**
   * Hand over the chair
   *
   * The chairperson makes another agent of the conference its chairperson.
   *
   * - path.agentid: The agent that performs the operation.
   */
  applyToShiftPresident(input: ApplyToShiftPresidentInput, options?: CallOptions): GatewayCall<ApplyToShiftPresidentValue>;
  /**
   * Invite participants
   *
   * The chairperson invites phone numbers and agents. Each of them joins only on answering; until then the
   * conference hears no ring-back tone.
   *
   * - path.agentid: The agent that performs the operation.
   */
  batchAddParticipant(input: BatchAddParticipantInput, options?: CallOptions): GatewayCall<BatchAddParticipantValue>;
  /**
   * Remove participants
   *
   * The chairperson removes participants from the conference. The answer names those who were not in it.
   *
   * - path.agentid: The agent that performs the operation.
   */
  batchRemoveParticipant(input: BatchRemoveParticipantInput, options?: CallOptions): GatewayCall<BatchRemoveParticipantValue>;
  /**
   * Change whether a participant hears and speaks
   *
   * The chairperson sets whether one participant can hear the conference and speak in it.
   *
   * - path.agentid: The agent that performs the operation.
   */
  changeParticipantMode(input: ChangeParticipantModeInput, options?: CallOptions): GatewayCall<ChangeParticipantModeValue>;
  /**
   * Play an announcement to a conference
   *
   * The chairperson plays a file to the whole conference. AgentConf_StopVoice tells that it has ended.
   *
   * - path.agentid: The agent that performs the operation.
   */
  playVoiceToConf(input: PlayVoiceToConfInput, options?: CallOptions): GatewayCall<PlayVoiceToConfValue>;
  /**
   * Stop the announcement to a conference
   *
   * The chairperson stops the announcement that is playing to the whole conference.
   *
   * - path.agentid: The agent that performs the operation.
   */
  stopVoiceToConf(options?: CallOptions): GatewayCall<StopVoiceToConfValue>;
  /**
   * Play an announcement to a participant
   *
   * The chairperson plays a file to one participant. AgentConf_StopParticipantVoice tells that it has ended.
   *
   * - path.agentid: The agent that performs the operation.
   */
  playVoiceToParticipant(input: PlayVoiceToParticipantInput, options?: CallOptions): GatewayCall<PlayVoiceToParticipantValue>;
  /**
   * Stop the announcement to a participant
   *
   * The chairperson stops the announcement that is playing to one participant.
   *
   * - path.agentid: The agent that performs the operation.
   */
  stopVoiceToParticipant(input: StopVoiceToParticipantInput, options?: CallOptions): GatewayCall<StopVoiceToParticipantValue>;
  /**
   * Change the capacity of a conference
   *
   * The chairperson raises or lowers the number of parties that the conference can hold.
   *
   * - path.agentid: The agent that performs the operation.
   */
  modifyConfResource(input: ModifyConfResourceInput, options?: CallOptions): GatewayCall<ModifyConfResourceValue>;
  /**
   * Query conferences and their participants
   *
   * Returns the state and the participants of given conferences. An inspector may ask for any conference of the
   * virtual call centre (VDN), any other agent only for its own.
   *
   * - path.agentid: The agent that performs the operation.
   */
  queryConfInfos(input: QueryConfInfosInput, options?: CallOptions): GatewayCall<QueryConfInfosValue>;
  /**
   * Query the call IDs of participants
   *
   * Returns the call IDs of the participants of a conference.
   *
   * - path.agentid: The agent that performs the operation.
   */
  queryCallIdOnParticipant(options?: CallOptions): GatewayCall<QueryCallIdOnParticipantValue>;
  /**
   * Query the running conferences
   *
   * An inspector gets the IDs of the conferences that are running in the virtual call centre (VDN).
   *
   * - path.agentid: The agent that performs the operation.
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
