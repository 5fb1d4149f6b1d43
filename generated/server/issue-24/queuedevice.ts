// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `queryQueueLengthOnAgent`. */
export type QueryQueueLengthOnAgentPath = NonNullable<operations['queuedevice.queryQueueLengthOnAgent']['parameters']['path']>;

/** What the handler `queryQueueLengthOnAgent` gets, validated. */
export interface QueryQueueLengthOnAgentRequest {
  readonly path: QueryQueueLengthOnAgentPath;
}

/** What the handler `queryQueueLengthOnAgent` may answer. */
export type QueryQueueLengthOnAgentAnswer =
  | operations['queuedevice.queryQueueLengthOnAgent']['responses'][200]['content']['application/json']
  | Answer<200, operations['queuedevice.queryQueueLengthOnAgent']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryQueueLengthOnAgentSkills`. */
export type QueryQueueLengthOnAgentSkillsPath = NonNullable<operations['queuedevice.queryQueueLengthOnAgentSkills']['parameters']['path']>;

/** What the handler `queryQueueLengthOnAgentSkills` gets, validated. */
export interface QueryQueueLengthOnAgentSkillsRequest {
  readonly path: QueryQueueLengthOnAgentSkillsPath;
}

/** What the handler `queryQueueLengthOnAgentSkills` may answer. */
export type QueryQueueLengthOnAgentSkillsAnswer =
  | operations['queuedevice.queryQueueLengthOnAgentSkills']['responses'][200]['content']['application/json']
  | Answer<200, operations['queuedevice.queryQueueLengthOnAgentSkills']['responses'][200]['content']['application/json']>;

/** The path parameters of `querySkillQueueOnAgentVDN`. */
export type QuerySkillQueueOnAgentVDNPath = NonNullable<operations['queuedevice.querySkillQueueOnAgentVDN']['parameters']['path']>;

/** What the handler `querySkillQueueOnAgentVDN` gets, validated. */
export interface QuerySkillQueueOnAgentVDNRequest {
  readonly path: QuerySkillQueueOnAgentVDNPath;
}

/** What the handler `querySkillQueueOnAgentVDN` may answer. */
export type QuerySkillQueueOnAgentVDNAnswer =
  | operations['queuedevice.querySkillQueueOnAgentVDN']['responses'][200]['content']['application/json']
  | Answer<200, operations['queuedevice.querySkillQueueOnAgentVDN']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryQueueLengthBySkillId`. */
export type QueryQueueLengthBySkillIdPath = NonNullable<operations['queuedevice.queryQueueLengthBySkillId']['parameters']['path']>;

/** What the handler `queryQueueLengthBySkillId` gets, validated. */
export interface QueryQueueLengthBySkillIdRequest {
  readonly path: QueryQueueLengthBySkillIdPath;
}

/** What the handler `queryQueueLengthBySkillId` may answer. */
export type QueryQueueLengthBySkillIdAnswer =
  | operations['queuedevice.queryQueueLengthBySkillId']['responses'][200]['content']['application/json']
  | Answer<200, operations['queuedevice.queryQueueLengthBySkillId']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryStatInfoOfAcd`. */
export type QueryStatInfoOfAcdPath = NonNullable<operations['queuedevice.queryStatInfoOfAcd']['parameters']['path']>;

/** The body of `queryStatInfoOfAcd`. */
export type QueryStatInfoOfAcdBody = NonNullable<operations['queuedevice.queryStatInfoOfAcd']['requestBody']>['content']['application/json'];

/** What the handler `queryStatInfoOfAcd` gets, validated. */
export interface QueryStatInfoOfAcdRequest {
  readonly path: QueryStatInfoOfAcdPath;
  readonly body: QueryStatInfoOfAcdBody;
}

/** What the handler `queryStatInfoOfAcd` may answer. */
export type QueryStatInfoOfAcdAnswer =
  | operations['queuedevice.queryStatInfoOfAcd']['responses'][200]['content']['application/json']
  | Answer<200, operations['queuedevice.queryStatInfoOfAcd']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryIVRInfoOnVdn`. */
export type QueryIVRInfoOnVdnPath = NonNullable<operations['queuedevice.queryIVRInfoOnVdn']['parameters']['path']>;

/** What the handler `queryIVRInfoOnVdn` gets, validated. */
export interface QueryIVRInfoOnVdnRequest {
  readonly path: QueryIVRInfoOnVdnPath;
}

/** What the handler `queryIVRInfoOnVdn` may answer. */
export type QueryIVRInfoOnVdnAnswer =
  | operations['queuedevice.queryIVRInfoOnVdn']['responses'][200]['content']['application/json']
  | Answer<200, operations['queuedevice.queryIVRInfoOnVdn']['responses'][200]['content']['application/json']>;

export interface QueuedeviceHandlers<Principal = unknown> {
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
   */
  queryQueueLengthOnAgent(request: QueryQueueLengthOnAgentRequest, context: Context<Principal>): QueryQueueLengthOnAgentAnswer | Promise<QueryQueueLengthOnAgentAnswer>;
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
   */
  queryQueueLengthOnAgentSkills(request: QueryQueueLengthOnAgentSkillsRequest, context: Context<Principal>): QueryQueueLengthOnAgentSkillsAnswer | Promise<QueryQueueLengthOnAgentSkillsAnswer>;
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
   */
  querySkillQueueOnAgentVDN(request: QuerySkillQueueOnAgentVDNRequest, context: Context<Principal>): QuerySkillQueueOnAgentVDNAnswer | Promise<QuerySkillQueueOnAgentVDNAnswer>;
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
   */
  queryQueueLengthBySkillId(request: QueryQueueLengthBySkillIdRequest, context: Context<Principal>): QueryQueueLengthBySkillIdAnswer | Promise<QueryQueueLengthBySkillIdAnswer>;
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
   */
  queryStatInfoOfAcd(request: QueryStatInfoOfAcdRequest, context: Context<Principal>): QueryStatInfoOfAcdAnswer | Promise<QueryStatInfoOfAcdAnswer>;
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
   */
  queryIVRInfoOnVdn(request: QueryIVRInfoOnVdnRequest, context: Context<Principal>): QueryIVRInfoOnVdnAnswer | Promise<QueryIVRInfoOnVdnAnswer>;
}
