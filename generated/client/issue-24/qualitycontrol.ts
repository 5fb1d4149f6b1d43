// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link addInsert}: path. */
export type AddInsertPath = NonNullable<operations['qualitycontrol.addInsert']['parameters']['path']>;

/** What {@link addInsert} needs. */
export interface AddInsertRequest {
  readonly path: AddInsertPath;
}

/** What {@link addInsert} answers. */
export type AddInsertResult =
  | Success<200, operations['qualitycontrol.addInsert']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Insert into another agent
 *
 * Connects an idle inspector with a signed-in agent. While the agent serves a customer the three of them talk
 * together, otherwise only the two agents do.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the agent to insert into; an agent of the same virtual call centre. Changed in Issue 24.
 *   (from 101 to 999999)
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
 * const answer = await addInsert(client, { path: { agentid: '1001', workNo: '1002' } });
 */
export function addInsert(client: Client, request: AddInsertRequest, options?: CallOptions): Promise<AddInsertResult> {
  return send(client, {
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/addinsert/{workNo}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link addSupervise}: path. */
export type AddSupervisePath = NonNullable<operations['qualitycontrol.addSupervise']['parameters']['path']>;

/** What {@link addSupervise} needs. */
export interface AddSuperviseRequest {
  readonly path: AddSupervisePath;
}

/** What {@link addSupervise} answers. */
export type AddSuperviseResult =
  | Success<200, operations['qualitycontrol.addSupervise']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Listen to another agent
 *
 * Lets an idle inspector listen to a signed-in agent. Neither the agent nor the customer notices.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the agent to listen to; an agent of the same virtual call centre. Changed in Issue 24.
 *   (from 101 to 999999)
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
 * const answer = await addSupervise(client, { path: { agentid: '1001', workNo: '1002' } });
 */
export function addSupervise(client: Client, request: AddSuperviseRequest, options?: CallOptions): Promise<AddSuperviseResult> {
  return send(client, {
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/addsupervise/{workNo}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link intercept}: path. */
export type InterceptPath = NonNullable<operations['qualitycontrol.intercept']['parameters']['path']>;

/** What {@link intercept} needs. */
export interface InterceptRequest {
  readonly path: InterceptPath;
}

/** What {@link intercept} answers. */
export type InterceptResult =
  | Success<200, operations['qualitycontrol.intercept']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Take over the call of another agent
 *
 * Hands the call of an inspected agent over to the inspector. The agent leaves the call and becomes idle; the
 * inspector goes on talking to the customer.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the agent whose call is taken over; an agent of the same virtual call centre. Changed in
 *   Issue 24. (from 101 to 999999)
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
 * const answer = await intercept(client, { path: { agentid: '1001', workNo: '1002' } });
 */
export function intercept(client: Client, request: InterceptRequest, options?: CallOptions): Promise<InterceptResult> {
  return send(client, {
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/intercept/{workNo}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link stopSuperviseOrInsert}: path. */
export type StopSuperviseOrInsertPath = NonNullable<operations['qualitycontrol.stopSuperviseOrInsert']['parameters']['path']>;

/** What {@link stopSuperviseOrInsert} needs. */
export interface StopSuperviseOrInsertRequest {
  readonly path: StopSuperviseOrInsertPath;
}

/** What {@link stopSuperviseOrInsert} answers. */
export type StopSuperviseOrInsertResult =
  | Success<200, operations['qualitycontrol.stopSuperviseOrInsert']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Stop listening or inserting
 *
 * Ends the inspector's listening to, or inserting into, another agent.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24. (from
 *   101 to 999999)
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
 * const answer = await stopSuperviseOrInsert(client, { path: { agentid: '1001', workNo: '1002' } });
 */
export function stopSuperviseOrInsert(client: Client, request: StopSuperviseOrInsertRequest, options?: CallOptions): Promise<StopSuperviseOrInsertResult> {
  return send(client, {
    method: 'DELETE',
    path: '/qualitycontrol/{agentid}/{workNo}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link forceBusy}: path. */
export type ForceBusyPath = NonNullable<operations['qualitycontrol.forceBusy']['parameters']['path']>;

/** What {@link forceBusy} needs. */
export interface ForceBusyRequest {
  readonly path: ForceBusyPath;
}

/** What {@link forceBusy} answers. */
export type ForceBusyResult =
  | Success<200, operations['qualitycontrol.forceBusy']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Force another agent into busy state
 *
 * Lets an inspector put another agent into busy state.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the agent to change; an agent of the same virtual call centre. Changed in Issue 24. (from
 *   101 to 999999)
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
 * const answer = await forceBusy(client, { path: { agentid: '1001', workNo: '1002' } });
 */
export function forceBusy(client: Client, request: ForceBusyRequest, options?: CallOptions): Promise<ForceBusyResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcebusy/{workNo}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link forceIdle}: path. */
export type ForceIdlePath = NonNullable<operations['qualitycontrol.forceIdle']['parameters']['path']>;

/** What {@link forceIdle} needs. */
export interface ForceIdleRequest {
  readonly path: ForceIdlePath;
}

/** What {@link forceIdle} answers. */
export type ForceIdleResult =
  | Success<200, operations['qualitycontrol.forceIdle']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Force another agent into idle state
 *
 * Lets an inspector put another agent into idle state.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the agent to change; an agent of the same virtual call centre. Changed in Issue 24. (from
 *   101 to 999999)
 *
 * Needs: The inspector is signed in.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await forceIdle(client, { path: { agentid: '1001', workNo: '1002' } });
 */
export function forceIdle(client: Client, request: ForceIdleRequest, options?: CallOptions): Promise<ForceIdleResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forceidle/{workNo}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link forceLogOutAgent}: path. */
export type ForceLogOutAgentPath = NonNullable<operations['qualitycontrol.forceLogOutAgent']['parameters']['path']>;

/** What {@link forceLogOutAgent} needs. */
export interface ForceLogOutAgentRequest {
  readonly path: ForceLogOutAgentPath;
}

/** What {@link forceLogOutAgent} answers. */
export type ForceLogOutAgentResult =
  | Success<200, operations['qualitycontrol.forceLogOutAgent']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Sign another agent out by force
 *
 * Lets an inspector sign another agent out.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the agent to sign out; an agent of the same virtual call centre. Changed in Issue 24.
 *   (from 101 to 999999)
 *
 * Needs: The inspector is signed in.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await forceLogOutAgent(client, { path: { agentid: '1001', workNo: '1002' } });
 */
export function forceLogOutAgent(client: Client, request: ForceLogOutAgentRequest, options?: CallOptions): Promise<ForceLogOutAgentResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcelogout/{workNo}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link forceDropCall}: path. */
export type ForceDropCallPath = NonNullable<operations['qualitycontrol.forceDropCall']['parameters']['path']>;

/** What {@link forceDropCall} needs. */
export interface ForceDropCallRequest {
  readonly path: ForceDropCallPath;
}

/** What {@link forceDropCall} answers. */
export type ForceDropCallResult =
  | Success<200, operations['qualitycontrol.forceDropCall']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Release a call by force
 *
 * Lets an inspector release the call that has the given ID.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.callid: ID of the call to release.
 *
 * Needs: The inspector is signed in.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await forceDropCall(client, { path: { agentid: '1001', callid: '1476838963-224' } });
 */
export function forceDropCall(client: Client, request: ForceDropCallRequest, options?: CallOptions): Promise<ForceDropCallResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcedropcall/{callid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link adjustSkill}: path. */
export type AdjustSkillPath = NonNullable<operations['qualitycontrol.adjustSkill']['parameters']['path']>;

/** Body of {@link adjustSkill}. */
export type AdjustSkillBody = NonNullable<operations['qualitycontrol.adjustSkill']['requestBody']>['content']['application/json'];

/** What {@link adjustSkill} needs. */
export interface AdjustSkillRequest {
  readonly path: AdjustSkillPath;
  readonly body: AdjustSkillBody;
}

/** What {@link adjustSkill} answers. */
export type AdjustSkillResult =
  | Success<200, operations['qualitycontrol.adjustSkill']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Change the skill queues of another agent
 *
 * Lets an inspector change the skill queues that a signed-in agent serves.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.workNo: ID of the agent to change. Changed in Issue 24. (from 101 to 999999)
 * - body.skills: IDs of the skill queues, at most 1000.
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
 * const answer = await adjustSkill(client, { path: { agentid: '1001' }, body: { workNo: '49999', skills: [10, 25] } });
 */
export function adjustSkill(client: Client, request: AdjustSkillRequest, options?: CallOptions): Promise<AdjustSkillResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/adjustskill',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link switchSuperviseOrInsert}: path. */
export type SwitchSuperviseOrInsertPath = NonNullable<operations['qualitycontrol.switchSuperviseOrInsert']['parameters']['path']>;

/** What {@link switchSuperviseOrInsert} needs. */
export interface SwitchSuperviseOrInsertRequest {
  readonly path: SwitchSuperviseOrInsertPath;
}

/** What {@link switchSuperviseOrInsert} answers. */
export type SwitchSuperviseOrInsertResult =
  | Success<200, operations['qualitycontrol.switchSuperviseOrInsert']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Switch between listening and inserting
 *
 * Turns an inspector's listening to an agent into inserting, and inserting into listening.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue 24. (from
 *   101 to 999999)
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
 * const answer = await switchSuperviseOrInsert(client, { path: { agentid: '1001', workNo: '1002' } });
 */
export function switchSuperviseOrInsert(client: Client, request: SwitchSuperviseOrInsertRequest, options?: CallOptions): Promise<SwitchSuperviseOrInsertResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/switch/{workNo}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link forceRest}: path. */
export type ForceRestPath = NonNullable<operations['qualitycontrol.forceRest']['parameters']['path']>;

/** What {@link forceRest} needs. */
export interface ForceRestRequest {
  readonly path: ForceRestPath;
}

/** What {@link forceRest} answers. */
export type ForceRestResult =
  | Success<200, operations['qualitycontrol.forceRest']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Send another agent to rest
 *
 * Lets an inspector send another agent to rest for a given time and with a reason code.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the agent to send to rest; an agent of the same virtual call centre. Changed in Issue 24.
 *   (from 101 to 999999)
 * - path.time: Duration of the rest, from 1 to 86399 seconds.
 * - path.reason: Reason code of the rest, from 1 to 255.
 *
 * Needs: The inspector is signed in.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await forceRest(client, { path: { agentid: '1001', workNo: '1002', time: 600, reason: 1 } });
 */
export function forceRest(client: Client, request: ForceRestRequest, options?: CallOptions): Promise<ForceRestResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link requestWhisperAgent}: path. */
export type RequestWhisperAgentPath = NonNullable<operations['qualitycontrol.requestWhisperAgent']['parameters']['path']>;

/** Parameters of {@link requestWhisperAgent}: query. */
export type RequestWhisperAgentQuery = NonNullable<operations['qualitycontrol.requestWhisperAgent']['parameters']['query']>;

/** What {@link requestWhisperAgent} needs. */
export interface RequestWhisperAgentRequest {
  readonly path: RequestWhisperAgentPath;
  readonly query?: RequestWhisperAgentQuery;
}

/** What {@link requestWhisperAgent} answers. */
export type RequestWhisperAgentResult =
  | Success<200, operations['qualitycontrol.requestWhisperAgent']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Start whispering to another agent
 *
 * Lets an idle inspector hear the call of another agent and coach that agent, unheard by the customer.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.whisperagentid: ID of the agent to whisper to; an agent of the same virtual call centre. Changed in
 *   Issue 24. (from 101 to 999999)
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
 * const answer = await requestWhisperAgent(client, { path: { agentid: '1001' }, query: { whisperagentid: '1002' } });
 */
export function requestWhisperAgent(client: Client, request: RequestWhisperAgentRequest, options?: CallOptions): Promise<RequestWhisperAgentResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requestwhisperagent',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link requestStopWhisperAgent}: path. */
export type RequestStopWhisperAgentPath = NonNullable<operations['qualitycontrol.requestStopWhisperAgent']['parameters']['path']>;

/** Parameters of {@link requestStopWhisperAgent}: query. */
export type RequestStopWhisperAgentQuery = NonNullable<operations['qualitycontrol.requestStopWhisperAgent']['parameters']['query']>;

/** What {@link requestStopWhisperAgent} needs. */
export interface RequestStopWhisperAgentRequest {
  readonly path: RequestStopWhisperAgentPath;
  readonly query?: RequestStopWhisperAgentQuery;
}

/** What {@link requestStopWhisperAgent} answers. */
export type RequestStopWhisperAgentResult =
  | Success<200, operations['qualitycontrol.requestStopWhisperAgent']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Stop whispering
 *
 * Ends the inspector's whispering to another agent.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.whisperagentid: ID of the agent that is whispered to; an agent of the same virtual call centre.
 *   Changed in Issue 24. (from 101 to 999999)
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
 * const answer = await requestStopWhisperAgent(client, { path: { agentid: '1001' }, query: { whisperagentid: '1002' } });
 */
export function requestStopWhisperAgent(client: Client, request: RequestStopWhisperAgentRequest, options?: CallOptions): Promise<RequestStopWhisperAgentResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requeststopwhisperagent',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link requestSwitchInsertWhisperAgent}: path. */
export type RequestSwitchInsertWhisperAgentPath = NonNullable<operations['qualitycontrol.requestSwitchInsertWhisperAgent']['parameters']['path']>;

/** Parameters of {@link requestSwitchInsertWhisperAgent}: query. */
export type RequestSwitchInsertWhisperAgentQuery = NonNullable<operations['qualitycontrol.requestSwitchInsertWhisperAgent']['parameters']['query']>;

/** What {@link requestSwitchInsertWhisperAgent} needs. */
export interface RequestSwitchInsertWhisperAgentRequest {
  readonly path: RequestSwitchInsertWhisperAgentPath;
  readonly query: RequestSwitchInsertWhisperAgentQuery;
}

/** What {@link requestSwitchInsertWhisperAgent} answers. */
export type RequestSwitchInsertWhisperAgentResult =
  | Success<200, operations['qualitycontrol.requestSwitchInsertWhisperAgent']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Switch to listening, inserting or whispering
 *
 * Changes an inspection that is under way to listening, inserting or whispering.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.whisperagentid: ID of the inspected agent; an agent of the same virtual call centre. Changed in Issue
 *   24. (from 101 to 999999)
 * - query.switchtype: What to switch to.
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
 * const answer = await requestSwitchInsertWhisperAgent(client, { path: { agentid: '1001' }, query: { whisperagentid: '1002', switchtype: 0 } });
 */
export function requestSwitchInsertWhisperAgent(client: Client, request: RequestSwitchInsertWhisperAgentRequest, options?: CallOptions): Promise<RequestSwitchInsertWhisperAgentResult> {
  return send(client, {
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requestswitchinsertwhisperagent',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link interceptCall}: path. */
export type InterceptCallPath = NonNullable<operations['qualitycontrol.interceptCall']['parameters']['path']>;

/** What {@link interceptCall} needs. */
export interface InterceptCallRequest {
  readonly path: InterceptCallPath;
}

/** What {@link interceptCall} answers. */
export type InterceptCallResult =
  | Success<200, operations['qualitycontrol.interceptCall']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Take over a given call of another agent
 *
 * Hands one given call of an inspected agent over to the inspector. It differs from qualitycontrol.intercept
 * only in naming the call.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.workNo: ID of the agent whose call is taken over; an agent of the same virtual call centre. Changed in
 *   Issue 24. (from 101 to 999999)
 * - path.callId: ID of the call to take over.
 *
 * Needs:
 * - The inspector is signed in.
 * - The inspector is inserting, listening or whispering to the agent.
 *
 * Since: Issue 18 (2024-01-30)
 *
 * @example
 * const answer = await interceptCall(client, { path: { agentid: '1001', workNo: '1002', callId: '1476838963-224' } });
 */
export function interceptCall(client: Client, request: InterceptCallRequest, options?: CallOptions): Promise<InterceptCallResult> {
  return send(client, {
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/intercept/{workNo}/{callId}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
