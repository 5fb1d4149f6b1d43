// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `queryCallAppData`. */
export type QueryCallAppDataPath = NonNullable<operations['calldata.queryCallAppData']['parameters']['path']>;

/** The query parameters of `queryCallAppData`. */
export type QueryCallAppDataQuery = NonNullable<operations['calldata.queryCallAppData']['parameters']['query']>;

/** What the handler `queryCallAppData` gets, validated. */
export interface QueryCallAppDataRequest {
  readonly path: QueryCallAppDataPath;
  readonly query: QueryCallAppDataQuery;
}

/** What the handler `queryCallAppData` may answer. */
export type QueryCallAppDataAnswer =
  | operations['calldata.queryCallAppData']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryCallAppData']['responses'][200]['content']['application/json']>;

/** The path parameters of `setCallAppDataEx`. */
export type SetCallAppDataExPath = NonNullable<operations['calldata.setCallAppDataEx']['parameters']['path']>;

/** The body of `setCallAppDataEx`. */
export type SetCallAppDataExBody = NonNullable<operations['calldata.setCallAppDataEx']['requestBody']>['content']['application/json'];

/** What the handler `setCallAppDataEx` gets, validated. */
export interface SetCallAppDataExRequest {
  readonly path: SetCallAppDataExPath;
  readonly body: SetCallAppDataExBody;
}

/** What the handler `setCallAppDataEx` may answer. */
export type SetCallAppDataExAnswer =
  | operations['calldata.setCallAppDataEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.setCallAppDataEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryHoldListInfo`. */
export type QueryHoldListInfoPath = NonNullable<operations['calldata.queryHoldListInfo']['parameters']['path']>;

/** What the handler `queryHoldListInfo` gets, validated. */
export interface QueryHoldListInfoRequest {
  readonly path: QueryHoldListInfoPath;
}

/** What the handler `queryHoldListInfo` may answer. */
export type QueryHoldListInfoAnswer =
  | operations['calldata.queryHoldListInfo']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryHoldListInfo']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryCallInfoBeforeAnswer`. */
export type QueryCallInfoBeforeAnswerPath = NonNullable<operations['calldata.queryCallInfoBeforeAnswer']['parameters']['path']>;

/** What the handler `queryCallInfoBeforeAnswer` gets, validated. */
export interface QueryCallInfoBeforeAnswerRequest {
  readonly path: QueryCallInfoBeforeAnswerPath;
}

/** What the handler `queryCallInfoBeforeAnswer` may answer. */
export type QueryCallInfoBeforeAnswerAnswer =
  | operations['calldata.queryCallInfoBeforeAnswer']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryCallInfoBeforeAnswer']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryCallInfoByCallId`. */
export type QueryCallInfoByCallIdPath = NonNullable<operations['calldata.queryCallInfoByCallId']['parameters']['path']>;

/** What the handler `queryCallInfoByCallId` gets, validated. */
export interface QueryCallInfoByCallIdRequest {
  readonly path: QueryCallInfoByCallIdPath;
}

/** What the handler `queryCallInfoByCallId` may answer. */
export type QueryCallInfoByCallIdAnswer =
  | operations['calldata.queryCallInfoByCallId']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryCallInfoByCallId']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryAllCallInfoByAgentWorkNoEx`. */
export type QueryAllCallInfoByAgentWorkNoExPath = NonNullable<operations['calldata.queryAllCallInfoByAgentWorkNoEx']['parameters']['path']>;

/** What the handler `queryAllCallInfoByAgentWorkNoEx` gets, validated. */
export interface QueryAllCallInfoByAgentWorkNoExRequest {
  readonly path: QueryAllCallInfoByAgentWorkNoExPath;
}

/** What the handler `queryAllCallInfoByAgentWorkNoEx` may answer. */
export type QueryAllCallInfoByAgentWorkNoExAnswer =
  | operations['calldata.queryAllCallInfoByAgentWorkNoEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryAllCallInfoByAgentWorkNoEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryCallStatisticsInfo`. */
export type QueryCallStatisticsInfoPath = NonNullable<operations['calldata.queryCallStatisticsInfo']['parameters']['path']>;

/** What the handler `queryCallStatisticsInfo` gets, validated. */
export interface QueryCallStatisticsInfoRequest {
  readonly path: QueryCallStatisticsInfoPath;
}

/** What the handler `queryCallStatisticsInfo` may answer. */
export type QueryCallStatisticsInfoAnswer =
  | operations['calldata.queryCallStatisticsInfo']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryCallStatisticsInfo']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryCallInfo`. */
export type QueryCallInfoPath = NonNullable<operations['calldata.queryCallInfo']['parameters']['path']>;

/** The query parameters of `queryCallInfo`. */
export type QueryCallInfoQuery = NonNullable<operations['calldata.queryCallInfo']['parameters']['query']>;

/** What the handler `queryCallInfo` gets, validated. */
export interface QueryCallInfoRequest {
  readonly path: QueryCallInfoPath;
  readonly query: QueryCallInfoQuery;
}

/** What the handler `queryCallInfo` may answer. */
export type QueryCallInfoAnswer =
  | operations['calldata.queryCallInfo']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryCallInfo']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryWaitCallInfoBySkillId`. */
export type QueryWaitCallInfoBySkillIdPath = NonNullable<operations['calldata.queryWaitCallInfoBySkillId']['parameters']['path']>;

/** What the handler `queryWaitCallInfoBySkillId` gets, validated. */
export interface QueryWaitCallInfoBySkillIdRequest {
  readonly path: QueryWaitCallInfoBySkillIdPath;
}

/** What the handler `queryWaitCallInfoBySkillId` may answer. */
export type QueryWaitCallInfoBySkillIdAnswer =
  | operations['calldata.queryWaitCallInfoBySkillId']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryWaitCallInfoBySkillId']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryHoldListInfoEx`. */
export type QueryHoldListInfoExPath = NonNullable<operations['calldata.queryHoldListInfoEx']['parameters']['path']>;

/** What the handler `queryHoldListInfoEx` gets, validated. */
export interface QueryHoldListInfoExRequest {
  readonly path: QueryHoldListInfoExPath;
}

/** What the handler `queryHoldListInfoEx` may answer. */
export type QueryHoldListInfoExAnswer =
  | operations['calldata.queryHoldListInfoEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryHoldListInfoEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryCallStatisticsInfoEx`. */
export type QueryCallStatisticsInfoExPath = NonNullable<operations['calldata.queryCallStatisticsInfoEx']['parameters']['path']>;

/** What the handler `queryCallStatisticsInfoEx` gets, validated. */
export interface QueryCallStatisticsInfoExRequest {
  readonly path: QueryCallStatisticsInfoExPath;
}

/** What the handler `queryCallStatisticsInfoEx` may answer. */
export type QueryCallStatisticsInfoExAnswer =
  | operations['calldata.queryCallStatisticsInfoEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.queryCallStatisticsInfoEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `getNetCallId`. */
export type GetNetCallIdPath = NonNullable<operations['calldata.getNetCallId']['parameters']['path']>;

/** What the handler `getNetCallId` gets, validated. */
export interface GetNetCallIdRequest {
  readonly path: GetNetCallIdPath;
}

/** What the handler `getNetCallId` may answer. */
export type GetNetCallIdAnswer =
  | operations['calldata.getNetCallId']['responses'][200]['content']['application/json']
  | Answer<200, operations['calldata.getNetCallId']['responses'][200]['content']['application/json']>;

export interface CalldataHandlers<Principal = unknown> {
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
   */
  queryCallAppData(request: QueryCallAppDataRequest, context: Context<Principal>): QueryCallAppDataAnswer | Promise<QueryCallAppDataAnswer>;
  /**
   * Attach data to a call
   *
   * Attaches call-associated data to a call of the agent. The data counts as sensitive; the gateway stores it
   * encrypted and logs only its length.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.callid: ID of the call that gets the data.
   * - body.calldata: The call-associated data: at most 16 KB of original content, which Base64 turns into up to
   *   21848 characters. Changed in Issue 06.
   * - body.isDataEncoded: Whether calldata is Base64 encoded. The documentation calls it a boolean; its example
   *   sends a string. (default false)
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
   */
  setCallAppDataEx(request: SetCallAppDataExRequest, context: Context<Principal>): SetCallAppDataExAnswer | Promise<SetCallAppDataExAnswer>;
  /**
   * List the calls on hold
   *
   * Lists the calls that the agent has placed on hold. An agent without a held call gets the error 400-003.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
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
   */
  queryHoldListInfo(request: QueryHoldListInfoRequest, context: Context<Principal>): QueryHoldListInfoAnswer | Promise<QueryHoldListInfoAnswer>;
  /**
   * Get the details of a call before answering it
   *
   * Returns the details of an incoming call before the agent answers it, such as the skill queue it comes from and
   * the number of the customer.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - A call is assigned to the agent, whose phone rings or is off hook.
   * - The agent answers calls manually.
   *
   * Since: Issue 01 (2019-04-10)
   */
  queryCallInfoBeforeAnswer(request: QueryCallInfoBeforeAnswerRequest, context: Context<Principal>): QueryCallInfoBeforeAnswerAnswer | Promise<QueryCallInfoBeforeAnswerAnswer>;
  /**
   * Get the details of a call by its ID
   *
   * Returns the details of the call that has the given call ID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.callid: ID of the call to query.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in a call.
   *
   * Since: Issue 01 (2019-04-10)
   */
  queryCallInfoByCallId(request: QueryCallInfoByCallIdRequest, context: Context<Principal>): QueryCallInfoByCallIdAnswer | Promise<QueryCallInfoByCallIdAnswer>;
  /**
   * List the call IDs of an agent
   *
   * Lists the IDs of the calls of the agent that workno names.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workno: ID of the agent whose calls are listed; an agent of the same virtual call centre. Changed in
   *   Issue 24. (from 101 to 999999)
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
   */
  queryAllCallInfoByAgentWorkNoEx(request: QueryAllCallInfoByAgentWorkNoExRequest, context: Context<Principal>): QueryAllCallInfoByAgentWorkNoExAnswer | Promise<QueryAllCallInfoByAgentWorkNoExAnswer>;
  /**
   * Get the call statistics of the agent
   *
   * Returns the agent's call statistics of the day. Calling it often costs the gateway performance.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in a call.
   *
   * Since: Issue 01 (2019-04-10)
   */
  queryCallStatisticsInfo(request: QueryCallStatisticsInfoRequest, context: Context<Principal>): QueryCallStatisticsInfoAnswer | Promise<QueryCallStatisticsInfoAnswer>;
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
   * Needs: The agent is signed in.
   *
   * Since: Issue 04 (2020-06-10)
   *
   * Changed: Issue 10: The response parameter trace is added: The extended attributes of the call track.
   */
  queryCallInfo(request: QueryCallInfoRequest, context: Context<Principal>): QueryCallInfoAnswer | Promise<QueryCallInfoAnswer>;
  /**
   * List the calls waiting in a skill queue
   *
   * Lists all calls that wait in one public skill queue.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.skillid: ID of the skill queue to query.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is not idle.
   * - A customer who dialled the access code waits in the queue.
   *
   * Since: Issue 04 (2020-06-10)
   */
  queryWaitCallInfoBySkillId(request: QueryWaitCallInfoBySkillIdRequest, context: Context<Principal>): QueryWaitCallInfoBySkillIdAnswer | Promise<QueryWaitCallInfoBySkillIdAnswer>;
  /**
   * List the calls that another agent has on hold
   *
   * Lets an inspector list the calls that another agent of the same virtual call centre has placed on hold. In a
   * cluster both have to be signed in on the same gateway.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workno: ID of the agent whose held calls are listed; an agent of the same virtual call centre. Changed
   *   in Issue 24. (from 101 to 999999)
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
   */
  queryHoldListInfoEx(request: QueryHoldListInfoExRequest, context: Context<Principal>): QueryHoldListInfoExAnswer | Promise<QueryHoldListInfoExAnswer>;
  /**
   * Get the main call statistics of the agent
   *
   * Returns three figures of the agent's call statistics of the day. It costs the gateway less than
   * calldata.queryCallStatisticsInfo.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
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
   */
  queryCallStatisticsInfoEx(request: QueryCallStatisticsInfoExRequest, context: Context<Principal>): QueryCallStatisticsInfoExAnswer | Promise<QueryCallStatisticsInfoExAnswer>;
  /**
   * Get the network call ID of a call
   *
   * Only the address of this interface is published. By its name it returns the network call ID that belongs to a
   * call ID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.callid: ID of the call.
   *
   * Since: Issue 22 (2025-01-15)
   */
  getNetCallId(request: GetNetCallIdRequest, context: Context<Principal>): GetNetCallIdAnswer | Promise<GetNetCallIdAnswer>;
}
