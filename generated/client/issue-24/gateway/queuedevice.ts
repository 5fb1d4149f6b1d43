// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as queuedevice from '../queuedevice.ts';
import { resultOf, type ResultOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentQueuedevice.queryQueueLengthOnAgent} gives. */
export type QueryQueueLengthOnAgentValue = ResultOf<queuedevice.QueryQueueLengthOnAgentResult>;

/** What {@link AgentQueuedevice.queryQueueLengthOnAgentSkills} gives. */
export type QueryQueueLengthOnAgentSkillsValue = ResultOf<queuedevice.QueryQueueLengthOnAgentSkillsResult>;

/** What {@link AgentQueuedevice.querySkillQueueOnAgentVDN} gives. */
export type QuerySkillQueueOnAgentVDNValue = ResultOf<queuedevice.QuerySkillQueueOnAgentVDNResult>;

/** What {@link AgentQueuedevice.queryQueueLengthBySkillId} is given. */
export type QueryQueueLengthBySkillIdInput = Pick<queuedevice.QueryQueueLengthBySkillIdRequest['path'], 'skillid'>;

/** What {@link AgentQueuedevice.queryQueueLengthBySkillId} gives. */
export type QueryQueueLengthBySkillIdValue = ResultOf<queuedevice.QueryQueueLengthBySkillIdResult>;

/** What {@link AgentQueuedevice.queryStatInfoOfAcd} is given. */
export type QueryStatInfoOfAcdInput = queuedevice.QueryStatInfoOfAcdRequest['body'];

/** What {@link AgentQueuedevice.queryStatInfoOfAcd} gives. */
export type QueryStatInfoOfAcdValue = ResultOf<queuedevice.QueryStatInfoOfAcdResult>;

/** What {@link AgentQueuedevice.queryIVRInfoOnVdn} gives. */
export type QueryIVRInfoOnVdnValue = ResultOf<queuedevice.QueryIVRInfoOnVdnResult>;

/** What an agent who is signed in can do: queuedevice. */
export interface AgentQueuedevice {
  /**
   * Count users waiting in configured skill queues
   *
   * Counts the calls that wait in all skill queues configured for the agent.
   *
   * Needs: The agent is signed in.
   *
   * Error codes: 100-006: The agent is not signed in, or the session token does not belong to the session. Stop
   * polling, forget the session token and sign in again.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.queuedevice.queryQueueLengthOnAgent();
   */
  queryQueueLengthOnAgent(options?: CallOptions): GatewayCall<QueryQueueLengthOnAgentValue>;
  /**
   * Count users waiting in the agent's skill queues
   *
   * Counts the calls that wait in the skill queues the agent is signed in to at the moment.
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
   * const answer = await agent.queuedevice.queryQueueLengthOnAgentSkills();
   */
  queryQueueLengthOnAgentSkills(options?: CallOptions): GatewayCall<QueryQueueLengthOnAgentSkillsValue>;
  /**
   * List the skill queues of the call centre
   *
   * Lists the skill queues of the virtual call centre (VCC, also called VDN) that the agent belongs to.
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
   * const answer = await agent.queuedevice.querySkillQueueOnAgentVDN();
   */
  querySkillQueueOnAgentVDN(options?: CallOptions): GatewayCall<QuerySkillQueueOnAgentVDNValue>;
  /**
   * Count users waiting in one skill queue
   *
   * Counts the calls that wait in the skill queue that the path names.
   *
   * - skillid: ID of the skill queue.
   *
   * Needs: The agent is signed in.
   *
   * Error codes: 100-006: The agent is not signed in, or the session token does not belong to the session. Stop
   * polling, forget the session token and sign in again.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.queuedevice.queryQueueLengthBySkillId({ skillid: 20011 });
   */
  queryQueueLengthBySkillId(input: QueryQueueLengthBySkillIdInput, options?: CallOptions): GatewayCall<QueryQueueLengthBySkillIdValue>;
  /**
   * Get statistics of skill queues
   *
   * Returns the current figures of up to 100 skill queues: waiting calls, agents and where the queue transfers
   * calls to.
   *
   * - skills: IDs of the skill queues, at most 100.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.queuedevice.queryStatInfoOfAcd({ skills: [1, 10] });
   */
  queryStatInfoOfAcd(input: QueryStatInfoOfAcdInput, options?: CallOptions): GatewayCall<QueryStatInfoOfAcdValue>;
  /**
   * List the IVR flows of the call centre
   *
   * Lists the IVR flows of the virtual call centre (VCC, also called VDN) that the agent belongs to.
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
   * const answer = await agent.queuedevice.queryIVRInfoOnVdn();
   */
  queryIVRInfoOnVdn(options?: CallOptions): GatewayCall<QueryIVRInfoOnVdnValue>;
}

/** Binds the functions of queuedevice to a session. */
export function agentQueuedevice(session: AgentSession): AgentQueuedevice {
  const { agentId: agentid } = session;
  return {
    queryQueueLengthOnAgent: (options) =>
      session.call('queuedevice.queryQueueLengthOnAgent', (client, init) => queuedevice.queryQueueLengthOnAgent(client, { path: { agentid } }, init), resultOf, options),
    queryQueueLengthOnAgentSkills: (options) =>
      session.call('queuedevice.queryQueueLengthOnAgentSkills', (client, init) => queuedevice.queryQueueLengthOnAgentSkills(client, { path: { agentid } }, init), resultOf, options),
    querySkillQueueOnAgentVDN: (options) =>
      session.call('queuedevice.querySkillQueueOnAgentVDN', (client, init) => queuedevice.querySkillQueueOnAgentVDN(client, { path: { agentid } }, init), resultOf, options),
    queryQueueLengthBySkillId: (input, options) =>
      session.call('queuedevice.queryQueueLengthBySkillId', (client, init) => queuedevice.queryQueueLengthBySkillId(client, { path: { agentid, ...input } }, init), resultOf, options),
    queryStatInfoOfAcd: (input, options) =>
      session.call('queuedevice.queryStatInfoOfAcd', (client, init) => queuedevice.queryStatInfoOfAcd(client, { path: { agentid }, body: input }, init), resultOf, options),
    queryIVRInfoOnVdn: (options) =>
      session.call('queuedevice.queryIVRInfoOnVdn', (client, init) => queuedevice.queryIVRInfoOnVdn(client, { path: { agentid } }, init), resultOf, options),
  };
}
