// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as calldata from '../calldata.ts';
import { nothingOf, optionalResultOf, resultOf, type ResultOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentCalldata.queryCallAppData} is given. */
export type QueryCallAppDataInput = NonNullable<calldata.QueryCallAppDataRequest['query']>;

/** What {@link AgentCalldata.queryCallAppData} gives. */
export type QueryCallAppDataValue = ResultOf<calldata.QueryCallAppDataResult>;

/** What {@link AgentCalldata.setCallAppDataEx} is given. */
export type SetCallAppDataExInput = calldata.SetCallAppDataExRequest['body'];

/** What {@link AgentCalldata.setCallAppDataEx} gives. */
export type SetCallAppDataExValue = void;

/** What {@link AgentCalldata.queryHoldListInfo} gives. */
export type QueryHoldListInfoValue = ResultOf<calldata.QueryHoldListInfoResult>;

/** What {@link AgentCalldata.queryCallInfoBeforeAnswer} gives. */
export type QueryCallInfoBeforeAnswerValue = ResultOf<calldata.QueryCallInfoBeforeAnswerResult>;

/** What {@link AgentCalldata.queryCallInfoByCallId} is given. */
export type QueryCallInfoByCallIdInput = Pick<calldata.QueryCallInfoByCallIdRequest['path'], 'callid'>;

/** What {@link AgentCalldata.queryCallInfoByCallId} gives. */
export type QueryCallInfoByCallIdValue = ResultOf<calldata.QueryCallInfoByCallIdResult>;

/** What {@link AgentCalldata.queryAllCallInfoByAgentWorkNoEx} is given. */
export type QueryAllCallInfoByAgentWorkNoExInput = Pick<calldata.QueryAllCallInfoByAgentWorkNoExRequest['path'], 'workno'>;

/** What {@link AgentCalldata.queryAllCallInfoByAgentWorkNoEx} gives. */
export type QueryAllCallInfoByAgentWorkNoExValue = ResultOf<calldata.QueryAllCallInfoByAgentWorkNoExResult>;

/** What {@link AgentCalldata.queryCallStatisticsInfo} gives. */
export type QueryCallStatisticsInfoValue = ResultOf<calldata.QueryCallStatisticsInfoResult>;

/** What {@link AgentCalldata.queryCallInfo} is given. */
export type QueryCallInfoInput = NonNullable<calldata.QueryCallInfoRequest['query']>;

/** What {@link AgentCalldata.queryCallInfo} gives. */
export type QueryCallInfoValue = ResultOf<calldata.QueryCallInfoResult>;

/** What {@link AgentCalldata.queryWaitCallInfoBySkillId} is given. */
export type QueryWaitCallInfoBySkillIdInput = Pick<calldata.QueryWaitCallInfoBySkillIdRequest['path'], 'skillid'>;

/** What {@link AgentCalldata.queryWaitCallInfoBySkillId} gives. */
export type QueryWaitCallInfoBySkillIdValue = ResultOf<calldata.QueryWaitCallInfoBySkillIdResult>;

/** What {@link AgentCalldata.queryHoldListInfoEx} is given. */
export type QueryHoldListInfoExInput = Pick<calldata.QueryHoldListInfoExRequest['path'], 'workno'>;

/** What {@link AgentCalldata.queryHoldListInfoEx} gives. */
export type QueryHoldListInfoExValue = ResultOf<calldata.QueryHoldListInfoExResult>;

/** What {@link AgentCalldata.queryCallStatisticsInfoEx} gives. */
export type QueryCallStatisticsInfoExValue = ResultOf<calldata.QueryCallStatisticsInfoExResult>;

/** What {@link AgentCalldata.getNetCallId} is given. */
export type GetNetCallIdInput = Pick<calldata.GetNetCallIdRequest['path'], 'callid'>;

/** What {@link AgentCalldata.getNetCallId} gives. */
export type GetNetCallIdValue = ResultOf<calldata.GetNetCallIdResult> | undefined;

/** What an agent who is signed in can do: calldata. */
export interface AgentCalldata {
  /**
   * Get the data attached to a call
   *
   * Returns the call-associated data of the agent's current call, or of the call that callid names.
   *
   * - isEncodeResult: Whether the data comes back Base64 encoded. True encodes it; false, and anything that is not
   *   true, does not. (default false)
   * - callid: ID of the call to query. Multimedia sessions need it; without it the current call is meant.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in a call.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.calldata.queryCallAppData({ callid: '1476838963-224' });
   */
  queryCallAppData(input?: QueryCallAppDataInput, options?: CallOptions): GatewayCall<QueryCallAppDataValue>;
  /**
   * Attach data to a call
   *
   * Attaches call-associated data to a call of the agent. The data counts as sensitive; the gateway stores it
   * encrypted and logs only its length.
   *
   * - callid: ID of the call that gets the data.
   * - calldata: The call-associated data: at most 16 KB of original content, which Base64 turns into up to 21848
   *   characters. Changed in Issue 06.
   * - isDataEncoded: Whether calldata is Base64 encoded. The documentation calls it a boolean; its example sends a
   *   string. (default false)
   *   - true: calldata is Base64 encoded
   *   - false: calldata is plain text
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in a call.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 400-001: There is no call to set data for.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed: Issue 06: The maximum length of calldata is changed from 1024 to 21848.
   *
   * @example
   * await agent.calldata.setCallAppDataEx({ callid: '1456229294-1191', calldata: 'MTIzMw==', isDataEncoded: 'true' });
   */
  setCallAppDataEx(input: SetCallAppDataExInput, options?: CallOptions): GatewayCall<SetCallAppDataExValue>;
  /**
   * List the calls on hold
   *
   * Lists the calls that the agent has placed on hold. An agent without a held call gets the error 400-003.
   *
   * Needs:
   * - The agent is signed in and does not answer calls automatically.
   * - The agent is in a call and has placed it on hold.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 300-001: The caller may not query information on the agent. Sign in with the rights of an inspector.
   * - 400-003: There is no held call to list.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.calldata.queryHoldListInfo();
   */
  queryHoldListInfo(options?: CallOptions): GatewayCall<QueryHoldListInfoValue>;
  /**
   * Get the details of a call before answering it
   *
   * Returns the details of an incoming call before the agent answers it, such as the skill queue it comes from and
   * the number of the customer.
   *
   * Needs:
   * - The agent is signed in.
   * - A call is assigned to the agent, whose phone rings or is off hook.
   * - The agent answers calls manually.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.calldata.queryCallInfoBeforeAnswer();
   */
  queryCallInfoBeforeAnswer(options?: CallOptions): GatewayCall<QueryCallInfoBeforeAnswerValue>;
  /**
   * Get the details of a call by its ID
   *
   * Returns the details of the call that has the given call ID.
   *
   * - callid: ID of the call to query.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in a call.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.calldata.queryCallInfoByCallId({ callid: '1397104272-3397' });
   */
  queryCallInfoByCallId(input: QueryCallInfoByCallIdInput, options?: CallOptions): GatewayCall<QueryCallInfoByCallIdValue>;
  /**
   * List the call IDs of an agent
   *
   * Lists the IDs of the calls of the agent that workno names.
   *
   * - workno: ID of the agent whose calls are listed; an agent of the same virtual call centre. Changed in Issue
   *   24. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in a call.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 100-011: A parameter of the sign-in is invalid. Check the request against the description of the interface
   *   and send it again.
   * - 900-002: The agent may not do quality inspection. Sign in with the rights of an inspector.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.calldata.queryAllCallInfoByAgentWorkNoEx({ workno: '1002' });
   */
  queryAllCallInfoByAgentWorkNoEx(input: QueryAllCallInfoByAgentWorkNoExInput, options?: CallOptions): GatewayCall<QueryAllCallInfoByAgentWorkNoExValue>;
  /**
   * Get the call statistics of the agent
   *
   * Returns the agent's call statistics of the day. Calling it often costs the gateway performance.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in a call.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.calldata.queryCallStatisticsInfo();
   */
  queryCallStatisticsInfo(options?: CallOptions): GatewayCall<QueryCallStatisticsInfoValue>;
  /**
   * Get the details of the current call
   *
   * Returns the details of the agent's current call. On request it falls back to the previous call when the agent
   * has no call at the moment.
   *
   * - isNoContainLastCall: Whether the previous call is returned when the agent has no call at the moment. The
   *   documentation says that true returns it and false does not, although the name suggests the opposite.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 04 (2020-06-10)
   *
   * Changed: Issue 10: The response parameter trace is added: The extended attributes of the call track.
   *
   * @example
   * const answer = await agent.calldata.queryCallInfo({});
   */
  queryCallInfo(input?: QueryCallInfoInput, options?: CallOptions): GatewayCall<QueryCallInfoValue>;
  /**
   * List the calls waiting in a skill queue
   *
   * Lists all calls that wait in one public skill queue.
   *
   * - skillid: ID of the skill queue to query.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is not idle.
   * - A customer who dialled the access code waits in the queue.
   *
   * Since: Issue 04 (2020-06-10)
   *
   * @example
   * const answer = await agent.calldata.queryWaitCallInfoBySkillId({ skillid: 1 });
   */
  queryWaitCallInfoBySkillId(input: QueryWaitCallInfoBySkillIdInput, options?: CallOptions): GatewayCall<QueryWaitCallInfoBySkillIdValue>;
  /**
   * List the calls that another agent has on hold
   *
   * Lets an inspector list the calls that another agent of the same virtual call centre has placed on hold. In a
   * cluster both have to be signed in on the same gateway.
   *
   * - workno: ID of the agent whose held calls are listed; an agent of the same virtual call centre. Changed in
   *   Issue 24. (from 101 to 999999)
   *
   * Needs:
   * - The inspector is signed in.
   * - The other agent is signed in, is in a call and has placed it on hold.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 300-001: The caller may not query information on the agent. Sign in with the rights of an inspector.
   * - 400-003: There is no held call to list.
   *
   * Since: Issue 07 (2020-12-30)
   *
   * @example
   * const answer = await agent.calldata.queryHoldListInfoEx({ workno: '1002' });
   */
  queryHoldListInfoEx(input: QueryHoldListInfoExInput, options?: CallOptions): GatewayCall<QueryHoldListInfoExValue>;
  /**
   * Get the main call statistics of the agent
   *
   * Returns three figures of the agent's call statistics of the day. It costs the gateway less than
   * calldata.queryCallStatisticsInfo.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in a call.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 12 (2022-01-30)
   *
   * @example
   * const answer = await agent.calldata.queryCallStatisticsInfoEx();
   */
  queryCallStatisticsInfoEx(options?: CallOptions): GatewayCall<QueryCallStatisticsInfoExValue>;
  /**
   * Get the network call ID of a call
   *
   * Only the address of this interface is published. By its name it returns the network call ID that belongs to a
   * call ID.
   *
   * - callid: ID of the call.
   *
   * Since: Issue 22 (2025-01-15)
   *
   * @example
   * const answer = await agent.calldata.getNetCallId({ callid: '1476838963-224' });
   */
  getNetCallId(input: GetNetCallIdInput, options?: CallOptions): GatewayCall<GetNetCallIdValue>;
}

/** Binds the functions of calldata to a session. */
export function agentCalldata(session: AgentSession): AgentCalldata {
  const { agentId: agentid } = session;
  return {
    queryCallAppData: (input = {}, options) =>
      session.call('calldata.queryCallAppData', (client, init) => calldata.queryCallAppData(client, { path: { agentid }, query: input }, init), resultOf, options),
    setCallAppDataEx: (input, options) =>
      session.call('calldata.setCallAppDataEx', (client, init) => calldata.setCallAppDataEx(client, { path: { agentid }, body: input }, init), nothingOf, options),
    queryHoldListInfo: (options) =>
      session.call('calldata.queryHoldListInfo', (client, init) => calldata.queryHoldListInfo(client, { path: { agentid } }, init), resultOf, options),
    queryCallInfoBeforeAnswer: (options) =>
      session.call('calldata.queryCallInfoBeforeAnswer', (client, init) => calldata.queryCallInfoBeforeAnswer(client, { path: { agentid } }, init), resultOf, options),
    queryCallInfoByCallId: (input, options) =>
      session.call('calldata.queryCallInfoByCallId', (client, init) => calldata.queryCallInfoByCallId(client, { path: { agentid, ...input } }, init), resultOf, options),
    queryAllCallInfoByAgentWorkNoEx: (input, options) =>
      session.call('calldata.queryAllCallInfoByAgentWorkNoEx', (client, init) => calldata.queryAllCallInfoByAgentWorkNoEx(client, { path: { agentid, ...input } }, init), resultOf, options),
    queryCallStatisticsInfo: (options) =>
      session.call('calldata.queryCallStatisticsInfo', (client, init) => calldata.queryCallStatisticsInfo(client, { path: { agentid } }, init), resultOf, options),
    queryCallInfo: (input = {}, options) =>
      session.call('calldata.queryCallInfo', (client, init) => calldata.queryCallInfo(client, { path: { agentid }, query: input }, init), resultOf, options),
    queryWaitCallInfoBySkillId: (input, options) =>
      session.call('calldata.queryWaitCallInfoBySkillId', (client, init) => calldata.queryWaitCallInfoBySkillId(client, { path: { agentid, ...input } }, init), resultOf, options),
    queryHoldListInfoEx: (input, options) =>
      session.call('calldata.queryHoldListInfoEx', (client, init) => calldata.queryHoldListInfoEx(client, { path: { agentid, ...input } }, init), resultOf, options),
    queryCallStatisticsInfoEx: (options) =>
      session.call('calldata.queryCallStatisticsInfoEx', (client, init) => calldata.queryCallStatisticsInfoEx(client, { path: { agentid } }, init), resultOf, options),
    getNetCallId: (input, options) =>
      session.call('calldata.getNetCallId', (client, init) => calldata.getNetCallId(client, { path: { agentid, ...input } }, init), optionalResultOf, options),
  };
}
