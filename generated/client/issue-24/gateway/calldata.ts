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
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.isEncodeResult: Whether the data comes back Base64 encoded. True encodes it; false, and anything that
   *   is not true, does not. (default false)
   * - query.callid: ID of the call to query. Multimedia sessions need it; without it the current call is meant.
   *
   * @example
   * const answer = await queryCallAppData(client, { path: { agentid: '1001' }, query: { callid: '1476838963-224' } });
   */
  queryCallAppData(input?: QueryCallAppDataInput, options?: CallOptions): GatewayCall<QueryCallAppDataValue>;
  /**
   * Attach data to a call
   *
   * Attaches call-associated data to a call of the agent. The data counts as sensitive; the gateway stores it
   * encrypted and logs only its length.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.callid: ID of the call that gets the data.
   * - body.calldata: The call-associated data: at most 16 KB of original content, which Base64 turns into up to
   *   21848 characters.
   * - body.isDataEncoded: Whether calldata is Base64 encoded. The documentation calls it a boolean; its example
   *   sends a string. (default false)
   *   - true: calldata is Base64 encoded
   *   - false: calldata is plain text
   *
   * @example
   * const answer = await setCallAppDataEx(client, {
   *   path: { agentid: '1001' },
   *   body: { callid: '1456229294-1191', calldata: 'MTIzMw==', isDataEncoded: 'true' },
   * });
   */
  setCallAppDataEx(input: SetCallAppDataExInput, options?: CallOptions): GatewayCall<SetCallAppDataExValue>;
  /**
   * List the calls on hold
   *
   * Lists the calls that the agent has placed on hold. An agent without a held call gets the error 400-003.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await queryHoldListInfo(client, { path: { agentid: '1001' } });
   */
  queryHoldListInfo(options?: CallOptions): GatewayCall<QueryHoldListInfoValue>;
  /**
   * Get the details of a call before answering it
   *
   * Returns the details of an incoming call before the agent answers it, such as the skill queue it comes from and
   * the number of the customer.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await queryCallInfoBeforeAnswer(client, { path: { agentid: '1001' } });
   */
  queryCallInfoBeforeAnswer(options?: CallOptions): GatewayCall<QueryCallInfoBeforeAnswerValue>;
  /**
   * Get the details of a call by its ID
   *
   * Returns the details of the call that has the given call ID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.callid: ID of the call to query.
   *
   * @example
   * const answer = await queryCallInfoByCallId(client, { path: { agentid: '1001', callid: '1397104272-3397' } });
   */
  queryCallInfoByCallId(input: QueryCallInfoByCallIdInput, options?: CallOptions): GatewayCall<QueryCallInfoByCallIdValue>;
  /**
   * List the call IDs of an agent
   *
   * Lists the IDs of the calls of the agent that workno names.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workno: ID of the agent whose calls are listed; an agent of the same virtual call centre. (from 101 to
   *   999999)
   *
   * @example
   * const answer = await queryAllCallInfoByAgentWorkNoEx(client, { path: { agentid: '1001', workno: '1002' } });
   */
  queryAllCallInfoByAgentWorkNoEx(input: QueryAllCallInfoByAgentWorkNoExInput, options?: CallOptions): GatewayCall<QueryAllCallInfoByAgentWorkNoExValue>;
  /**
   * Get the call statistics of the agent
   *
   * Returns the agent's call statistics of the day. Calling it often costs the gateway performance.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await queryCallStatisticsInfo(client, { path: { agentid: '1001' } });
   */
  queryCallStatisticsInfo(options?: CallOptions): GatewayCall<QueryCallStatisticsInfoValue>;
  /**
   * Get the details of the current call
   *
   * Returns the details of the agent's current call. On request it falls back to the previous call when the agent
   * has no call at the moment.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.isNoContainLastCall: Whether the previous call is returned when the agent has no call at the moment.
   *   The documentation says that true returns it and false does not, although the name suggests the opposite.
   *
   * @example
   * const answer = await queryCallInfo(client, { path: { agentid: '1001' } });
   */
  queryCallInfo(input?: QueryCallInfoInput, options?: CallOptions): GatewayCall<QueryCallInfoValue>;
  /**
   * List the calls waiting in a skill queue
   *
   * Lists all calls that wait in one public skill queue.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.skillid: ID of the skill queue to query.
   *
   * @example
   * const answer = await queryWaitCallInfoBySkillId(client, { path: { agentid: '1001', skillid: 1 } });
   */
  queryWaitCallInfoBySkillId(input: QueryWaitCallInfoBySkillIdInput, options?: CallOptions): GatewayCall<QueryWaitCallInfoBySkillIdValue>;
  /**
   * List the calls that another agent has on hold
   *
   * Lets an inspector list the calls that another agent of the same virtual call centre has placed on hold. In a
   * cluster both have to be signed in on the same gateway.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workno: ID of the agent whose held calls are listed; an agent of the same virtual call centre. (from
   *   101 to 999999)
   *
   * @example
   * const answer = await queryHoldListInfoEx(client, { path: { agentid: '1001', workno: '1002' } });
   */
  queryHoldListInfoEx(input: QueryHoldListInfoExInput, options?: CallOptions): GatewayCall<QueryHoldListInfoExValue>;
  /**
   * Get the main call statistics of the agent
   *
   * Returns three figures of the agent's call statistics of the day. It costs the gateway less than
   * calldata.queryCallStatisticsInfo.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await queryCallStatisticsInfoEx(client, { path: { agentid: '1001' } });
   */
  queryCallStatisticsInfoEx(options?: CallOptions): GatewayCall<QueryCallStatisticsInfoExValue>;
  /**
   * Get the network call ID of a call
   *
   * Only the address of this interface is published. By its name it returns the network call ID that belongs to a
   * call ID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.callid: ID of the call.
   *
   * @example
   * const answer = await getNetCallId(client, { path: { agentid: '1001', callid: '1476838963-224' } });
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
