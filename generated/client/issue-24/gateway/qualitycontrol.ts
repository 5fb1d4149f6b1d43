// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as qualitycontrol from '../qualitycontrol.ts';
import { nothingOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentQualitycontrol.addInsert} is given. */
export type AddInsertInput = Pick<qualitycontrol.AddInsertRequest['path'], 'workNo'>;

/** What {@link AgentQualitycontrol.addInsert} gives. */
export type AddInsertValue = void;

/** What {@link AgentQualitycontrol.addSupervise} is given. */
export type AddSuperviseInput = Pick<qualitycontrol.AddSuperviseRequest['path'], 'workNo'>;

/** What {@link AgentQualitycontrol.addSupervise} gives. */
export type AddSuperviseValue = void;

/** What {@link AgentQualitycontrol.intercept} is given. */
export type InterceptInput = Pick<qualitycontrol.InterceptRequest['path'], 'workNo'>;

/** What {@link AgentQualitycontrol.intercept} gives. */
export type InterceptValue = void;

/** What {@link AgentQualitycontrol.stopSuperviseOrInsert} is given. */
export type StopSuperviseOrInsertInput = Pick<qualitycontrol.StopSuperviseOrInsertRequest['path'], 'workNo'>;

/** What {@link AgentQualitycontrol.stopSuperviseOrInsert} gives. */
export type StopSuperviseOrInsertValue = void;

/** What {@link AgentQualitycontrol.forceBusy} is given. */
export type ForceBusyInput = Pick<qualitycontrol.ForceBusyRequest['path'], 'workNo'>;

/** What {@link AgentQualitycontrol.forceBusy} gives. */
export type ForceBusyValue = void;

/** What {@link AgentQualitycontrol.forceIdle} is given. */
export type ForceIdleInput = Pick<qualitycontrol.ForceIdleRequest['path'], 'workNo'>;

/** What {@link AgentQualitycontrol.forceIdle} gives. */
export type ForceIdleValue = void;

/** What {@link AgentQualitycontrol.forceLogOutAgent} is given. */
export type ForceLogOutAgentInput = Pick<qualitycontrol.ForceLogOutAgentRequest['path'], 'workNo'>;

/** What {@link AgentQualitycontrol.forceLogOutAgent} gives. */
export type ForceLogOutAgentValue = void;

/** What {@link AgentQualitycontrol.forceDropCall} is given. */
export type ForceDropCallInput = Pick<qualitycontrol.ForceDropCallRequest['path'], 'callid'>;

/** What {@link AgentQualitycontrol.forceDropCall} gives. */
export type ForceDropCallValue = void;

/** What {@link AgentQualitycontrol.adjustSkill} is given. */
export type AdjustSkillInput = qualitycontrol.AdjustSkillRequest['body'];

/** What {@link AgentQualitycontrol.adjustSkill} gives. */
export type AdjustSkillValue = void;

/** What {@link AgentQualitycontrol.switchSuperviseOrInsert} is given. */
export type SwitchSuperviseOrInsertInput = Pick<qualitycontrol.SwitchSuperviseOrInsertRequest['path'], 'workNo'>;

/** What {@link AgentQualitycontrol.switchSuperviseOrInsert} gives. */
export type SwitchSuperviseOrInsertValue = void;

/** What {@link AgentQualitycontrol.forceRest} is given. */
export type ForceRestInput = Pick<qualitycontrol.ForceRestRequest['path'], 'workNo' | 'time' | 'reason'>;

/** What {@link AgentQualitycontrol.forceRest} gives. */
export type ForceRestValue = void;

/** What {@link AgentQualitycontrol.requestWhisperAgent} is given. */
export type RequestWhisperAgentInput = NonNullable<qualitycontrol.RequestWhisperAgentRequest['query']>;

/** What {@link AgentQualitycontrol.requestWhisperAgent} gives. */
export type RequestWhisperAgentValue = void;

/** What {@link AgentQualitycontrol.requestStopWhisperAgent} is given. */
export type RequestStopWhisperAgentInput = NonNullable<qualitycontrol.RequestStopWhisperAgentRequest['query']>;

/** What {@link AgentQualitycontrol.requestStopWhisperAgent} gives. */
export type RequestStopWhisperAgentValue = void;

/** What {@link AgentQualitycontrol.requestSwitchInsertWhisperAgent} is given. */
export type RequestSwitchInsertWhisperAgentInput = qualitycontrol.RequestSwitchInsertWhisperAgentRequest['query'];

/** What {@link AgentQualitycontrol.requestSwitchInsertWhisperAgent} gives. */
export type RequestSwitchInsertWhisperAgentValue = void;

/** What {@link AgentQualitycontrol.interceptCall} is given. */
export type InterceptCallInput = Pick<qualitycontrol.InterceptCallRequest['path'], 'workNo' | 'callId'>;

/** What {@link AgentQualitycontrol.interceptCall} gives. */
export type InterceptCallValue = void;

/** What an agent who is signed in can do: qualitycontrol. */
export interface AgentQualitycontrol {
  /**
   * Insert into another agent
   *
   * Connects an idle inspector with a signed-in agent. While the agent serves a customer the three of them talk
   * together, otherwise only the two agents do.
   *
   * - workNo: ID of the agent to insert into; an agent of the same virtual call centre. Changed in Issue 24. (from
   *   101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is idle.
   * - The inspector has the permission to inspect.
   * - The other agent is signed in.
   *
   * Events:
   * - AgentState_Busy
   * - AgentOther_PhoneAlerting: the phone is not permanently connected
   * - AgentOther_PhoneOffhook
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.addInsert({ workNo: '1002' });
   */
  addInsert(input: AddInsertInput, options?: CallOptions): GatewayCall<AddInsertValue>;
  /**
   * Listen to another agent
   *
   * Lets an idle inspector listen to a signed-in agent. Neither the agent nor the customer notices.
   *
   * - workNo: ID of the agent to listen to; an agent of the same virtual call centre. Changed in Issue 24. (from
   *   101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is idle.
   * - The inspector has the permission to inspect.
   * - The other agent is signed in.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   * - 900-005: The present state does not allow the operation.
   *
   * Events:
   * - AgentOther_PhoneAlerting
   * - AgentOther_PhoneOffhook
   * - AgentState_Busy
   * - AgentOther_BeQcStart
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.addSupervise({ workNo: '1002' });
   */
  addSupervise(input: AddSuperviseInput, options?: CallOptions): GatewayCall<AddSuperviseValue>;
  /**
   * Take over the call of another agent
   *
   * Hands the call of an inspected agent over to the inspector. The agent leaves the call and becomes idle; the
   * inspector goes on talking to the customer.
   *
   * - workNo: ID of the agent whose call is taken over; an agent of the same virtual call centre. Changed in Issue
   *   24. (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is inspecting the agent, for example by listening or inserting.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Events:
   * - AgentEvent_Talking
   * - AgentMediaEvent_Record
   * - AgentState_Ready: to the inspected agent
   * - AgentOther_PhoneRelease: to the inspected agent
   * - AgentEvent_Call_Release: to the inspected agent
   * - AgentEvent_Customer_Release: to the inspected agent
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.intercept({ workNo: '1002' });
   */
  intercept(input: InterceptInput, options?: CallOptions): GatewayCall<InterceptValue>;
  /**
   * Stop listening or inserting
   *
   * Ends the inspector's listening to, or inserting into, another agent.
   *
   * - workNo: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24. (from 101
   *   to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is listening or inserting.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Events:
   * - AgentOther_PhoneRelease
   * - AgentState_Ready
   * - AgentOther_BeQcStop
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.stopSuperviseOrInsert({ workNo: '1002' });
   */
  stopSuperviseOrInsert(input: StopSuperviseOrInsertInput, options?: CallOptions): GatewayCall<StopSuperviseOrInsertValue>;
  /**
   * Force another agent into busy state
   *
   * Lets an inspector put another agent into busy state.
   *
   * - workNo: ID of the agent to change; an agent of the same virtual call centre. Changed in Issue 24. (from 101
   *   to 999999)
   *
   * Needs: The inspector is signed in.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.forceBusy({ workNo: '1002' });
   */
  forceBusy(input: ForceBusyInput, options?: CallOptions): GatewayCall<ForceBusyValue>;
  /**
   * Force another agent into idle state
   *
   * Lets an inspector put another agent into idle state.
   *
   * - workNo: ID of the agent to change; an agent of the same virtual call centre. Changed in Issue 24. (from 101
   *   to 999999)
   *
   * Needs: The inspector is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.forceIdle({ workNo: '1002' });
   */
  forceIdle(input: ForceIdleInput, options?: CallOptions): GatewayCall<ForceIdleValue>;
  /**
   * Sign another agent out by force
   *
   * Lets an inspector sign another agent out.
   *
   * - workNo: ID of the agent to sign out; an agent of the same virtual call centre. Changed in Issue 24. (from
   *   101 to 999999)
   *
   * Needs: The inspector is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.forceLogOutAgent({ workNo: '1002' });
   */
  forceLogOutAgent(input: ForceLogOutAgentInput, options?: CallOptions): GatewayCall<ForceLogOutAgentValue>;
  /**
   * Release a call by force
   *
   * Lets an inspector release the call that has the given ID.
   *
   * - callid: ID of the call to release.
   *
   * Needs: The inspector is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.forceDropCall({ callid: '1476838963-224' });
   */
  forceDropCall(input: ForceDropCallInput, options?: CallOptions): GatewayCall<ForceDropCallValue>;
  /**
   * Change the skill queues of another agent
   *
   * Lets an inspector change the skill queues that a signed-in agent serves.
   *
   * - workNo: ID of the agent to change. Changed in Issue 24. (from 101 to 999999)
   * - skills: IDs of the skill queues, at most 1000.
   *
   * Needs:
   * - The inspector is signed in.
   * - The other agent is signed in.
   *
   * Error codes:
   * - 100-001: A parameter of the sign-in is empty or invalid, or the header service_token has characters that are
   *   not allowed. Check the request against the description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.adjustSkill({ workNo: '49999', skills: [10, 25] });
   */
  adjustSkill(input: AdjustSkillInput, options?: CallOptions): GatewayCall<AdjustSkillValue>;
  /**
   * Switch between listening and inserting
   *
   * Turns an inspector's listening to an agent into inserting, and inserting into listening.
   *
   * - workNo: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24. (from 101
   *   to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is listening or inserting.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.switchSuperviseOrInsert({ workNo: '1002' });
   */
  switchSuperviseOrInsert(input: SwitchSuperviseOrInsertInput, options?: CallOptions): GatewayCall<SwitchSuperviseOrInsertValue>;
  /**
   * Send another agent to rest
   *
   * Lets an inspector send another agent to rest for a given time and with a reason code.
   *
   * - workNo: ID of the agent to send to rest; an agent of the same virtual call centre. Changed in Issue 24.
   *   (from 101 to 999999)
   * - time: Duration of the rest, from 1 to 86399 seconds.
   * - reason: Reason code of the rest, from 1 to 255.
   *
   * Needs: The inspector is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.qualitycontrol.forceRest({ workNo: '1002', time: 600, reason: 1 });
   */
  forceRest(input: ForceRestInput, options?: CallOptions): GatewayCall<ForceRestValue>;
  /**
   * Start whispering to another agent
   *
   * Lets an idle inspector hear the call of another agent and coach that agent, unheard by the customer.
   *
   * - whisperagentid: ID of the agent to whisper to; an agent of the same virtual call centre. Changed in Issue
   *   24. (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is idle.
   * - The inspector has the permission to whisper.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   * - 900-004: There is no information on the inspected agent. Check the agent ID, and that the agent is signed in
   *   in the same virtual call centre (VDN).
   *
   * Events:
   * - AgentOther_PhoneAlerting
   * - AgentOther_PhoneOffhook
   * - AgentState_Busy
   * - AgentOther_BeQcStart
   *
   * Since: Issue 03 (2020-01-22)
   *
   * @example
   * await agent.qualitycontrol.requestWhisperAgent({ whisperagentid: '1002' });
   */
  requestWhisperAgent(input?: RequestWhisperAgentInput, options?: CallOptions): GatewayCall<RequestWhisperAgentValue>;
  /**
   * Stop whispering
   *
   * Ends the inspector's whispering to another agent.
   *
   * - whisperagentid: ID of the agent that is whispered to; an agent of the same virtual call centre. Changed in
   *   Issue 24. (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is whispering.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   * - 900-004: There is no information on the inspected agent. Check the agent ID, and that the agent is signed in
   *   in the same virtual call centre (VDN).
   *
   * Events: AgentOther_BeQcStop
   *
   * Since: Issue 03 (2020-01-22)
   *
   * @example
   * await agent.qualitycontrol.requestStopWhisperAgent({ whisperagentid: '1002' });
   */
  requestStopWhisperAgent(input?: RequestStopWhisperAgentInput, options?: CallOptions): GatewayCall<RequestStopWhisperAgentValue>;
  /**
   * Switch to listening, inserting or whispering
   *
   * Changes an inspection that is under way to listening, inserting or whispering.
   *
   * - whisperagentid: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24.
   *   (from 101 to 999999)
   * - switchtype: What to switch to.
   *   - 0: Listening
   *   - 1: Inserting
   *   - 2: Whispering
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is whispering, listening or inserting.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 900-001: The CTI platform has no provider for the operation. Check the connection to the CTI platform.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   * - 900-003: The resource is not available.
   * - 900-004: There is no information on the inspected agent. Check the agent ID, and that the agent is signed in
   *   in the same virtual call centre (VDN).
   *
   * Events: AgentOther_BeQcStart
   *
   * Since: Issue 03 (2020-01-22)
   *
   * @example
   * await agent.qualitycontrol.requestSwitchInsertWhisperAgent({ whisperagentid: '1002', switchtype: 0 });
   */
  requestSwitchInsertWhisperAgent(input: RequestSwitchInsertWhisperAgentInput, options?: CallOptions): GatewayCall<RequestSwitchInsertWhisperAgentValue>;
  /**
   * Take over a given call of another agent
   *
   * Hands one given call of an inspected agent over to the inspector. It differs from qualitycontrol.intercept
   * only in naming the call.
   *
   * - workNo: ID of the agent whose call is taken over; an agent of the same virtual call centre. Changed in Issue
   *   24. (from 101 to 999999)
   * - callId: ID of the call to take over.
   *
   * Needs:
   * - The inspector is signed in.
   * - The inspector is inserting, listening or whispering to the agent.
   *
   * Since: Issue 18 (2024-01-30)
   *
   * @example
   * await agent.qualitycontrol.interceptCall({ workNo: '1002', callId: '1476838963-224' });
   */
  interceptCall(input: InterceptCallInput, options?: CallOptions): GatewayCall<InterceptCallValue>;
}

/** Binds the functions of qualitycontrol to a session. */
export function agentQualitycontrol(session: AgentSession): AgentQualitycontrol {
  const { agentId: agentid } = session;
  return {
    addInsert: (input, options) =>
      session.call('qualitycontrol.addInsert', (client, init) => qualitycontrol.addInsert(client, { path: { agentid, ...input } }, init), nothingOf, options),
    addSupervise: (input, options) =>
      session.call('qualitycontrol.addSupervise', (client, init) => qualitycontrol.addSupervise(client, { path: { agentid, ...input } }, init), nothingOf, options),
    intercept: (input, options) =>
      session.call('qualitycontrol.intercept', (client, init) => qualitycontrol.intercept(client, { path: { agentid, ...input } }, init), nothingOf, options),
    stopSuperviseOrInsert: (input, options) =>
      session.call('qualitycontrol.stopSuperviseOrInsert', (client, init) => qualitycontrol.stopSuperviseOrInsert(client, { path: { agentid, ...input } }, init), nothingOf, options),
    forceBusy: (input, options) =>
      session.call('qualitycontrol.forceBusy', (client, init) => qualitycontrol.forceBusy(client, { path: { agentid, ...input } }, init), nothingOf, options),
    forceIdle: (input, options) =>
      session.call('qualitycontrol.forceIdle', (client, init) => qualitycontrol.forceIdle(client, { path: { agentid, ...input } }, init), nothingOf, options),
    forceLogOutAgent: (input, options) =>
      session.call('qualitycontrol.forceLogOutAgent', (client, init) => qualitycontrol.forceLogOutAgent(client, { path: { agentid, ...input } }, init), nothingOf, options),
    forceDropCall: (input, options) =>
      session.call('qualitycontrol.forceDropCall', (client, init) => qualitycontrol.forceDropCall(client, { path: { agentid, ...input } }, init), nothingOf, options),
    adjustSkill: (input, options) =>
      session.call('qualitycontrol.adjustSkill', (client, init) => qualitycontrol.adjustSkill(client, { path: { agentid }, body: input }, init), nothingOf, options),
    switchSuperviseOrInsert: (input, options) =>
      session.call('qualitycontrol.switchSuperviseOrInsert', (client, init) => qualitycontrol.switchSuperviseOrInsert(client, { path: { agentid, ...input } }, init), nothingOf, options),
    forceRest: (input, options) =>
      session.call('qualitycontrol.forceRest', (client, init) => qualitycontrol.forceRest(client, { path: { agentid, ...input } }, init), nothingOf, options),
    requestWhisperAgent: (input = {}, options) =>
      session.call('qualitycontrol.requestWhisperAgent', (client, init) => qualitycontrol.requestWhisperAgent(client, { path: { agentid }, query: input }, init), nothingOf, options),
    requestStopWhisperAgent: (input = {}, options) =>
      session.call('qualitycontrol.requestStopWhisperAgent', (client, init) => qualitycontrol.requestStopWhisperAgent(client, { path: { agentid }, query: input }, init), nothingOf, options),
    requestSwitchInsertWhisperAgent: (input, options) =>
      session.call('qualitycontrol.requestSwitchInsertWhisperAgent', (client, init) => qualitycontrol.requestSwitchInsertWhisperAgent(client, { path: { agentid }, query: input }, init), nothingOf, options),
    interceptCall: (input, options) =>
      session.call('qualitycontrol.interceptCall', (client, init) => qualitycontrol.interceptCall(client, { path: { agentid, ...input } }, init), nothingOf, options),
  };
}
