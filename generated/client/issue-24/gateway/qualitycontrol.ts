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
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to insert into; an agent of the same virtual call centre. (from 101 to 999999)
   *
   * @example
   * const answer = await addInsert(client, { path: { agentid: '1001', workNo: '1002' } });
   */
  addInsert(input: AddInsertInput, options?: CallOptions): GatewayCall<AddInsertValue>;
  /**
   * Listen to another agent
   *
   * Lets an idle inspector listen to a signed-in agent. Neither the agent nor the customer notices.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to listen to; an agent of the same virtual call centre. (from 101 to 999999)
   *
   * @example
   * const answer = await addSupervise(client, { path: { agentid: '1001', workNo: '1002' } });
   */
  addSupervise(input: AddSuperviseInput, options?: CallOptions): GatewayCall<AddSuperviseValue>;
  /**
   * Take over the call of another agent
   *
   * Hands the call of an inspected agent over to the inspector. The agent leaves the call and becomes idle; the
   * inspector goes on talking to the customer.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent whose call is taken over; an agent of the same virtual call centre. (from 101
   *   to 999999)
   *
   * @example
   * const answer = await intercept(client, { path: { agentid: '1001', workNo: '1002' } });
   */
  intercept(input: InterceptInput, options?: CallOptions): GatewayCall<InterceptValue>;
  /**
   * Stop listening or inserting
   *
   * Ends the inspector's listening to, or inserting into, another agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the inspected agent; an agent of the same virtual call centre. (from 101 to 999999)
   *
   * @example
   * const answer = await stopSuperviseOrInsert(client, { path: { agentid: '1001', workNo: '1002' } });
   */
  stopSuperviseOrInsert(input: StopSuperviseOrInsertInput, options?: CallOptions): GatewayCall<StopSuperviseOrInsertValue>;
  /**
   * Force another agent into busy state
   *
   * Lets an inspector put another agent into busy state.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to change; an agent of the same virtual call centre. (from 101 to 999999)
   *
   * @example
   * const answer = await forceBusy(client, { path: { agentid: '1001', workNo: '1002' } });
   */
  forceBusy(input: ForceBusyInput, options?: CallOptions): GatewayCall<ForceBusyValue>;
  /**
   * Force another agent into idle state
   *
   * Lets an inspector put another agent into idle state.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to change; an agent of the same virtual call centre. (from 101 to 999999)
   *
   * @example
   * const answer = await forceIdle(client, { path: { agentid: '1001', workNo: '1002' } });
   */
  forceIdle(input: ForceIdleInput, options?: CallOptions): GatewayCall<ForceIdleValue>;
  /**
   * Sign another agent out by force
   *
   * Lets an inspector sign another agent out.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to sign out; an agent of the same virtual call centre. (from 101 to 999999)
   *
   * @example
   * const answer = await forceLogOutAgent(client, { path: { agentid: '1001', workNo: '1002' } });
   */
  forceLogOutAgent(input: ForceLogOutAgentInput, options?: CallOptions): GatewayCall<ForceLogOutAgentValue>;
  /**
   * Release a call by force
   *
   * Lets an inspector release the call that has the given ID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.callid: ID of the call to release.
   *
   * @example
   * const answer = await forceDropCall(client, { path: { agentid: '1001', callid: '1476838963-224' } });
   */
  forceDropCall(input: ForceDropCallInput, options?: CallOptions): GatewayCall<ForceDropCallValue>;
  /**
   * Change the skill queues of another agent
   *
   * Lets an inspector change the skill queues that a signed-in agent serves.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.workNo: ID of the agent to change. (from 101 to 999999)
   * - body.skills: IDs of the skill queues, at most 1000.
   *
   * @example
   * const answer = await adjustSkill(client, { path: { agentid: '1001' }, body: { workNo: '49999', skills: [10, 25] } });
   */
  adjustSkill(input: AdjustSkillInput, options?: CallOptions): GatewayCall<AdjustSkillValue>;
  /**
   * Switch between listening and inserting
   *
   * Turns an inspector's listening to an agent into inserting, and inserting into listening.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the inspected agent; an agent of the same virtual call centre. (from 101 to 999999)
   *
   * @example
   * const answer = await switchSuperviseOrInsert(client, { path: { agentid: '1001', workNo: '1002' } });
   */
  switchSuperviseOrInsert(input: SwitchSuperviseOrInsertInput, options?: CallOptions): GatewayCall<SwitchSuperviseOrInsertValue>;
  /**
   * Send another agent to rest
   *
   * Lets an inspector send another agent to rest for a given time and with a reason code.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent to send to rest; an agent of the same virtual call centre. (from 101 to 999999)
   * - path.time: Duration of the rest, from 1 to 86399 seconds.
   * - path.reason: Reason code of the rest, from 1 to 255.
   *
   * @example
   * const answer = await forceRest(client, { path: { agentid: '1001', workNo: '1002', time: 600, reason: 1 } });
   */
  forceRest(input: ForceRestInput, options?: CallOptions): GatewayCall<ForceRestValue>;
  /**
   * Start whispering to another agent
   *
   * Lets an idle inspector hear the call of another agent and coach that agent, unheard by the customer.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.whisperagentid: ID of the agent to whisper to; an agent of the same virtual call centre. (from 101 to
   *   999999)
   *
   * @example
   * const answer = await requestWhisperAgent(client, { path: { agentid: '1001' }, query: { whisperagentid: '1002' } });
   */
  requestWhisperAgent(input?: RequestWhisperAgentInput, options?: CallOptions): GatewayCall<RequestWhisperAgentValue>;
  /**
   * Stop whispering
   *
   * Ends the inspector's whispering to another agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.whisperagentid: ID of the agent that is whispered to; an agent of the same virtual call centre. (from
   *   101 to 999999)
   *
   * @example
   * const answer = await requestStopWhisperAgent(client, { path: { agentid: '1001' }, query: { whisperagentid: '1002' } });
   */
  requestStopWhisperAgent(input?: RequestStopWhisperAgentInput, options?: CallOptions): GatewayCall<RequestStopWhisperAgentValue>;
  /**
   * Switch to listening, inserting or whispering
   *
   * Changes an inspection that is under way to listening, inserting or whispering.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.whisperagentid: ID of the inspected agent; an agent of the same virtual call centre. (from 101 to
   *   999999)
   * - query.switchtype: What to switch to.
   *   - 0: Listening
   *   - 1: Inserting
   *   - 2: Whispering
   *
   * @example
   * const answer = await requestSwitchInsertWhisperAgent(client, { path: { agentid: '1001' }, query: { whisperagentid: '1002', switchtype: 0 } });
   */
  requestSwitchInsertWhisperAgent(input: RequestSwitchInsertWhisperAgentInput, options?: CallOptions): GatewayCall<RequestSwitchInsertWhisperAgentValue>;
  /**
   * Take over a given call of another agent
   *
   * Hands one given call of an inspected agent over to the inspector. It differs from qualitycontrol.intercept
   * only in naming the call.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workNo: ID of the agent whose call is taken over; an agent of the same virtual call centre. (from 101
   *   to 999999)
   * - path.callId: ID of the call to take over.
   *
   * @example
   * const answer = await interceptCall(client, { path: { agentid: '1001', workNo: '1002', callId: '1476838963-224' } });
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
