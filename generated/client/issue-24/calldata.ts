// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link queryCallAppData}: path. */
export type QueryCallAppDataPath = NonNullable<operations['calldata.queryCallAppData']['parameters']['path']>;

/** Parameters of {@link queryCallAppData}: query. */
export type QueryCallAppDataQuery = NonNullable<operations['calldata.queryCallAppData']['parameters']['query']>;

/** What {@link queryCallAppData} needs. */
export interface QueryCallAppDataRequest {
  readonly path: QueryCallAppDataPath;
  readonly query?: QueryCallAppDataQuery;
}

/** What {@link queryCallAppData} answers. */
export type QueryCallAppDataResult =
  | Success<200, operations['calldata.queryCallAppData']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryCallAppData(client, { path: { agentid: '1001' }, query: { callid: '1476838963-224' } });
 */
export function queryCallAppData(client: Client, request: QueryCallAppDataRequest, options?: CallOptions): Promise<QueryCallAppDataResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/appdata',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link setCallAppDataEx}: path. */
export type SetCallAppDataExPath = NonNullable<operations['calldata.setCallAppDataEx']['parameters']['path']>;

/** Body of {@link setCallAppDataEx}. */
export type SetCallAppDataExBody = NonNullable<operations['calldata.setCallAppDataEx']['requestBody']>['content']['application/json'];

/** What {@link setCallAppDataEx} needs. */
export interface SetCallAppDataExRequest {
  readonly path: SetCallAppDataExPath;
  readonly body: SetCallAppDataExBody;
}

/** What {@link setCallAppDataEx} answers. */
export type SetCallAppDataExResult =
  | Success<200, operations['calldata.setCallAppDataEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await setCallAppDataEx(client, {
 *   path: { agentid: '1001' },
 *   body: { callid: '1456229294-1191', calldata: 'MTIzMw==', isDataEncoded: 'true' },
 * });
 */
export function setCallAppDataEx(client: Client, request: SetCallAppDataExRequest, options?: CallOptions): Promise<SetCallAppDataExResult> {
  return send(client, {
    method: 'PUT',
    path: '/calldata/{agentid}/setcalldataex',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryHoldListInfo}: path. */
export type QueryHoldListInfoPath = NonNullable<operations['calldata.queryHoldListInfo']['parameters']['path']>;

/** What {@link queryHoldListInfo} needs. */
export interface QueryHoldListInfoRequest {
  readonly path: QueryHoldListInfoPath;
}

/** What {@link queryHoldListInfo} answers. */
export type QueryHoldListInfoResult =
  | Success<200, operations['calldata.queryHoldListInfo']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryHoldListInfo(client, { path: { agentid: '1001' } });
 */
export function queryHoldListInfo(client: Client, request: QueryHoldListInfoRequest, options?: CallOptions): Promise<QueryHoldListInfoResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/holdlist',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryCallInfoBeforeAnswer}: path. */
export type QueryCallInfoBeforeAnswerPath = NonNullable<operations['calldata.queryCallInfoBeforeAnswer']['parameters']['path']>;

/** What {@link queryCallInfoBeforeAnswer} needs. */
export interface QueryCallInfoBeforeAnswerRequest {
  readonly path: QueryCallInfoBeforeAnswerPath;
}

/** What {@link queryCallInfoBeforeAnswer} answers. */
export type QueryCallInfoBeforeAnswerResult =
  | Success<200, operations['calldata.queryCallInfoBeforeAnswer']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryCallInfoBeforeAnswer(client, { path: { agentid: '1001' } });
 */
export function queryCallInfoBeforeAnswer(client: Client, request: QueryCallInfoBeforeAnswerRequest, options?: CallOptions): Promise<QueryCallInfoBeforeAnswerResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/callinfobeforeanswer',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryCallInfoByCallId}: path. */
export type QueryCallInfoByCallIdPath = NonNullable<operations['calldata.queryCallInfoByCallId']['parameters']['path']>;

/** What {@link queryCallInfoByCallId} needs. */
export interface QueryCallInfoByCallIdRequest {
  readonly path: QueryCallInfoByCallIdPath;
}

/** What {@link queryCallInfoByCallId} answers. */
export type QueryCallInfoByCallIdResult =
  | Success<200, operations['calldata.queryCallInfoByCallId']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryCallInfoByCallId(client, { path: { agentid: '1001', callid: '1397104272-3397' } });
 */
export function queryCallInfoByCallId(client: Client, request: QueryCallInfoByCallIdRequest, options?: CallOptions): Promise<QueryCallInfoByCallIdResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/callinfobycallid/{callid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryAllCallInfoByAgentWorkNoEx}: path. */
export type QueryAllCallInfoByAgentWorkNoExPath = NonNullable<operations['calldata.queryAllCallInfoByAgentWorkNoEx']['parameters']['path']>;

/** What {@link queryAllCallInfoByAgentWorkNoEx} needs. */
export interface QueryAllCallInfoByAgentWorkNoExRequest {
  readonly path: QueryAllCallInfoByAgentWorkNoExPath;
}

/** What {@link queryAllCallInfoByAgentWorkNoEx} answers. */
export type QueryAllCallInfoByAgentWorkNoExResult =
  | Success<200, operations['calldata.queryAllCallInfoByAgentWorkNoEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryAllCallInfoByAgentWorkNoEx(client, { path: { agentid: '1001', workno: '1002' } });
 */
export function queryAllCallInfoByAgentWorkNoEx(client: Client, request: QueryAllCallInfoByAgentWorkNoExRequest, options?: CallOptions): Promise<QueryAllCallInfoByAgentWorkNoExResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/allcallinfoEx/{workno}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryCallStatisticsInfo}: path. */
export type QueryCallStatisticsInfoPath = NonNullable<operations['calldata.queryCallStatisticsInfo']['parameters']['path']>;

/** What {@link queryCallStatisticsInfo} needs. */
export interface QueryCallStatisticsInfoRequest {
  readonly path: QueryCallStatisticsInfoPath;
}

/** What {@link queryCallStatisticsInfo} answers. */
export type QueryCallStatisticsInfoResult =
  | Success<200, operations['calldata.queryCallStatisticsInfo']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryCallStatisticsInfo(client, { path: { agentid: '1001' } });
 */
export function queryCallStatisticsInfo(client: Client, request: QueryCallStatisticsInfoRequest, options?: CallOptions): Promise<QueryCallStatisticsInfoResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/statistics',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryCallInfo}: path. */
export type QueryCallInfoPath = NonNullable<operations['calldata.queryCallInfo']['parameters']['path']>;

/** Parameters of {@link queryCallInfo}: query. */
export type QueryCallInfoQuery = NonNullable<operations['calldata.queryCallInfo']['parameters']['query']>;

/** What {@link queryCallInfo} needs. */
export interface QueryCallInfoRequest {
  readonly path: QueryCallInfoPath;
  readonly query?: QueryCallInfoQuery;
}

/** What {@link queryCallInfo} answers. */
export type QueryCallInfoResult =
  | Success<200, operations['calldata.queryCallInfo']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryCallInfo(client, { path: { agentid: '1001' } });
 */
export function queryCallInfo(client: Client, request: QueryCallInfoRequest, options?: CallOptions): Promise<QueryCallInfoResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/callinfo',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryWaitCallInfoBySkillId}: path. */
export type QueryWaitCallInfoBySkillIdPath = NonNullable<operations['calldata.queryWaitCallInfoBySkillId']['parameters']['path']>;

/** What {@link queryWaitCallInfoBySkillId} needs. */
export interface QueryWaitCallInfoBySkillIdRequest {
  readonly path: QueryWaitCallInfoBySkillIdPath;
}

/** What {@link queryWaitCallInfoBySkillId} answers. */
export type QueryWaitCallInfoBySkillIdResult =
  | Success<200, operations['calldata.queryWaitCallInfoBySkillId']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryWaitCallInfoBySkillId(client, { path: { agentid: '1001', skillid: 1 } });
 */
export function queryWaitCallInfoBySkillId(client: Client, request: QueryWaitCallInfoBySkillIdRequest, options?: CallOptions): Promise<QueryWaitCallInfoBySkillIdResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/waitcallinfo/{skillid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryHoldListInfoEx}: path. */
export type QueryHoldListInfoExPath = NonNullable<operations['calldata.queryHoldListInfoEx']['parameters']['path']>;

/** What {@link queryHoldListInfoEx} needs. */
export interface QueryHoldListInfoExRequest {
  readonly path: QueryHoldListInfoExPath;
}

/** What {@link queryHoldListInfoEx} answers. */
export type QueryHoldListInfoExResult =
  | Success<200, operations['calldata.queryHoldListInfoEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryHoldListInfoEx(client, { path: { agentid: '1001', workno: '1002' } });
 */
export function queryHoldListInfoEx(client: Client, request: QueryHoldListInfoExRequest, options?: CallOptions): Promise<QueryHoldListInfoExResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/holdlistex/{workno}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryCallStatisticsInfoEx}: path. */
export type QueryCallStatisticsInfoExPath = NonNullable<operations['calldata.queryCallStatisticsInfoEx']['parameters']['path']>;

/** What {@link queryCallStatisticsInfoEx} needs. */
export interface QueryCallStatisticsInfoExRequest {
  readonly path: QueryCallStatisticsInfoExPath;
}

/** What {@link queryCallStatisticsInfoEx} answers. */
export type QueryCallStatisticsInfoExResult =
  | Success<200, operations['calldata.queryCallStatisticsInfoEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryCallStatisticsInfoEx(client, { path: { agentid: '1001' } });
 */
export function queryCallStatisticsInfoEx(client: Client, request: QueryCallStatisticsInfoExRequest, options?: CallOptions): Promise<QueryCallStatisticsInfoExResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/statisticsEx',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link getNetCallId}: path. */
export type GetNetCallIdPath = NonNullable<operations['calldata.getNetCallId']['parameters']['path']>;

/** What {@link getNetCallId} needs. */
export interface GetNetCallIdRequest {
  readonly path: GetNetCallIdPath;
}

/** What {@link getNetCallId} answers. */
export type GetNetCallIdResult =
  | Success<200, operations['calldata.getNetCallId']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await getNetCallId(client, { path: { agentid: '1001', callid: '1476838963-224' } });
 */
export function getNetCallId(client: Client, request: GetNetCallIdRequest, options?: CallOptions): Promise<GetNetCallIdResult> {
  return send(client, {
    method: 'GET',
    path: '/calldata/{agentid}/getNetCallId/{callid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
