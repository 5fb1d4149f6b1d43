// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link queryQueueLengthOnAgent}: path. */
export type QueryQueueLengthOnAgentPath = NonNullable<operations['queuedevice.queryQueueLengthOnAgent']['parameters']['path']>;

/** What {@link queryQueueLengthOnAgent} needs. */
export interface QueryQueueLengthOnAgentRequest {
  readonly path: QueryQueueLengthOnAgentPath;
}

/** What {@link queryQueueLengthOnAgent} answers. */
export type QueryQueueLengthOnAgentResult =
  | Success<200, operations['queuedevice.queryQueueLengthOnAgent']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Count users waiting in configured skill queues
 *
 * Counts the calls that wait in all skill queues configured for the agent.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs: The agent is signed in.
 *
 * Error codes: 100-006: The agent is not signed in, or the session token does not belong to the session. Stop
 * polling, forget the session token and sign in again.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await queryQueueLengthOnAgent(client, { path: { agentid: '1001' } });
 */
export function queryQueueLengthOnAgent(client: Client, request: QueryQueueLengthOnAgentRequest, options?: CallOptions): Promise<QueryQueueLengthOnAgentResult> {
  return send(client, {
    method: 'GET',
    path: '/queuedevice/{agentid}/waitnum',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryQueueLengthOnAgentSkills}: path. */
export type QueryQueueLengthOnAgentSkillsPath = NonNullable<operations['queuedevice.queryQueueLengthOnAgentSkills']['parameters']['path']>;

/** What {@link queryQueueLengthOnAgentSkills} needs. */
export interface QueryQueueLengthOnAgentSkillsRequest {
  readonly path: QueryQueueLengthOnAgentSkillsPath;
}

/** What {@link queryQueueLengthOnAgentSkills} answers. */
export type QueryQueueLengthOnAgentSkillsResult =
  | Success<200, operations['queuedevice.queryQueueLengthOnAgentSkills']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Count users waiting in the agent's skill queues
 *
 * Counts the calls that wait in the skill queues the agent is signed in to at the moment.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs: The agent is signed in.
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
 * const answer = await queryQueueLengthOnAgentSkills(client, { path: { agentid: '1001' } });
 */
export function queryQueueLengthOnAgentSkills(client: Client, request: QueryQueueLengthOnAgentSkillsRequest, options?: CallOptions): Promise<QueryQueueLengthOnAgentSkillsResult> {
  return send(client, {
    method: 'GET',
    path: '/queuedevice/{agentid}/waitnumbyagent',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link querySkillQueueOnAgentVDN}: path. */
export type QuerySkillQueueOnAgentVDNPath = NonNullable<operations['queuedevice.querySkillQueueOnAgentVDN']['parameters']['path']>;

/** What {@link querySkillQueueOnAgentVDN} needs. */
export interface QuerySkillQueueOnAgentVDNRequest {
  readonly path: QuerySkillQueueOnAgentVDNPath;
}

/** What {@link querySkillQueueOnAgentVDN} answers. */
export type QuerySkillQueueOnAgentVDNResult =
  | Success<200, operations['queuedevice.querySkillQueueOnAgentVDN']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * List the skill queues of the call centre
 *
 * Lists the skill queues of the virtual call centre (VCC, also called VDN) that the agent belongs to.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs: The agent is signed in.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 600-005: The virtual call centre (VDN) of the agent has no skill queue.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await querySkillQueueOnAgentVDN(client, { path: { agentid: '1001' } });
 */
export function querySkillQueueOnAgentVDN(client: Client, request: QuerySkillQueueOnAgentVDNRequest, options?: CallOptions): Promise<QuerySkillQueueOnAgentVDNResult> {
  return send(client, {
    method: 'GET',
    path: '/queuedevice/{agentid}/agentvdnskill',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryQueueLengthBySkillId}: path. */
export type QueryQueueLengthBySkillIdPath = NonNullable<operations['queuedevice.queryQueueLengthBySkillId']['parameters']['path']>;

/** What {@link queryQueueLengthBySkillId} needs. */
export interface QueryQueueLengthBySkillIdRequest {
  readonly path: QueryQueueLengthBySkillIdPath;
}

/** What {@link queryQueueLengthBySkillId} answers. */
export type QueryQueueLengthBySkillIdResult =
  | Success<200, operations['queuedevice.queryQueueLengthBySkillId']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Count users waiting in one skill queue
 *
 * Counts the calls that wait in the skill queue that the path names.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.skillid: ID of the skill queue.
 *
 * Needs: The agent is signed in.
 *
 * Error codes: 100-006: The agent is not signed in, or the session token does not belong to the session. Stop
 * polling, forget the session token and sign in again.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await queryQueueLengthBySkillId(client, { path: { agentid: '1001', skillid: 20011 } });
 */
export function queryQueueLengthBySkillId(client: Client, request: QueryQueueLengthBySkillIdRequest, options?: CallOptions): Promise<QueryQueueLengthBySkillIdResult> {
  return send(client, {
    method: 'GET',
    path: '/queuedevice/{agentid}/skillwaitnum/{skillid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryStatInfoOfAcd}: path. */
export type QueryStatInfoOfAcdPath = NonNullable<operations['queuedevice.queryStatInfoOfAcd']['parameters']['path']>;

/** Body of {@link queryStatInfoOfAcd}. */
export type QueryStatInfoOfAcdBody = NonNullable<operations['queuedevice.queryStatInfoOfAcd']['requestBody']>['content']['application/json'];

/** What {@link queryStatInfoOfAcd} needs. */
export interface QueryStatInfoOfAcdRequest {
  readonly path: QueryStatInfoOfAcdPath;
  readonly body: QueryStatInfoOfAcdBody;
}

/** What {@link queryStatInfoOfAcd} answers. */
export type QueryStatInfoOfAcdResult =
  | Success<200, operations['queuedevice.queryStatInfoOfAcd']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Get statistics of skill queues
 *
 * Returns the current figures of up to 100 skill queues: waiting calls, agents and where the queue transfers
 * calls to.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.skills: IDs of the skill queues, at most 100.
 *
 * Needs: The agent is signed in.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await queryStatInfoOfAcd(client, { path: { agentid: '1001' }, body: { skills: [1, 10] } });
 */
export function queryStatInfoOfAcd(client: Client, request: QueryStatInfoOfAcdRequest, options?: CallOptions): Promise<QueryStatInfoOfAcdResult> {
  return send(client, {
    method: 'POST',
    path: '/queuedevice/{agentid}/queryacdstat',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryIVRInfoOnVdn}: path. */
export type QueryIVRInfoOnVdnPath = NonNullable<operations['queuedevice.queryIVRInfoOnVdn']['parameters']['path']>;

/** What {@link queryIVRInfoOnVdn} needs. */
export interface QueryIVRInfoOnVdnRequest {
  readonly path: QueryIVRInfoOnVdnPath;
}

/** What {@link queryIVRInfoOnVdn} answers. */
export type QueryIVRInfoOnVdnResult =
  | Success<200, operations['queuedevice.queryIVRInfoOnVdn']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * List the IVR flows of the call centre
 *
 * Lists the IVR flows of the virtual call centre (VCC, also called VDN) that the agent belongs to.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs: The agent is signed in.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 600-004: The virtual call centre (VDN) has no IVR configured.
 *
 * Since: Issue 02 (2019-07-03)
 *
 * @example
 * const answer = await queryIVRInfoOnVdn(client, { path: { agentid: '1001' } });
 */
export function queryIVRInfoOnVdn(client: Client, request: QueryIVRInfoOnVdnRequest, options?: CallOptions): Promise<QueryIVRInfoOnVdnResult> {
  return send(client, {
    method: 'GET',
    path: '/queuedevice/{agentid}/ivrinfo',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
