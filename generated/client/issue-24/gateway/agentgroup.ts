// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as agentgroup from '../agentgroup.ts';
import { resultOf, type ResultOf } from './runtime/answer.ts';
import { bodyIfAny } from './runtime/body-if-any.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentAgentgroup.queryAgentInfoBySkillId} is given. */
export type QueryAgentInfoBySkillIdInput = Pick<agentgroup.QueryAgentInfoBySkillIdRequest['path'], 'skillid'> & NonNullable<agentgroup.QueryAgentInfoBySkillIdRequest['body']>;

/** What {@link AgentAgentgroup.queryAgentInfoBySkillId} gives. */
export type QueryAgentInfoBySkillIdValue = ResultOf<agentgroup.QueryAgentInfoBySkillIdResult>;

/** What {@link AgentAgentgroup.queryAgentInfoByWorkNo} is given. */
export type QueryAgentInfoByWorkNoInput = Pick<agentgroup.QueryAgentInfoByWorkNoRequest['path'], 'workno'>;

/** What {@link AgentAgentgroup.queryAgentInfoByWorkNo} gives. */
export type QueryAgentInfoByWorkNoValue = ResultOf<agentgroup.QueryAgentInfoByWorkNoResult>;

/** What {@link AgentAgentgroup.queryAllOnlineAgents} gives. */
export type QueryAllOnlineAgentsValue = ResultOf<agentgroup.QueryAllOnlineAgentsResult>;

/** What an agent who is signed in can do: agentgroup. */
export interface AgentAgentgroup {
  /**
   * List the agents signed in to a skill queue
   *
   * Lists the agents that are signed in to a skill queue. Agents that are permitted not to take inbound calls are
   * left out.
   *
   * - skillid: ID of the skill queue.
   * - agentLimit: The largest number of agents to return. (from 1 to 500)
   * - agentStatus: The agent states to look for: 0 unknown, 2 signed out, 3 busy, 4 idle, 5 wrap-up, 7 talking, 8
   *   rest, 9 pre-rest; 1 and 6 are not used.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent has the permission to answer inbound calls.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed:
   * - Issue 21: The request parameters agentLimit and agentStatus are added.
   * - Issue 22: The response parameters preBusyFlag and preRestFlag are added.
   *
   * @example
   * const answer = await agent.agentgroup.queryAgentInfoBySkillId({ skillid: 20011, agentLimit: 100, agentStatus: [4, 7] });
   */
  queryAgentInfoBySkillId(input: QueryAgentInfoBySkillIdInput, options?: CallOptions): GatewayCall<QueryAgentInfoBySkillIdValue>;
  /**
   * Get the details of an agent
   *
   * Returns the details of one agent of the same virtual call centre, among them state and skills.
   *
   * - workno: The agent to look up, who belongs to the same virtual call centre as agentid. Changed in Issue 24.
   *   (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed: Issue 22: The response parameters preBusyFlag and preRestFlag are added.
   *
   * @example
   * const answer = await agent.agentgroup.queryAgentInfoByWorkNo({ workno: '1002' });
   */
  queryAgentInfoByWorkNo(input: QueryAgentInfoByWorkNoInput, options?: CallOptions): GatewayCall<QueryAgentInfoByWorkNoValue>;
  /**
   * List all online agents by skill queue
   *
   * Lists all agents that are online, grouped by the skill queue they are signed in to. It is discouraged; ask for
   * one skill queue with queryAgentInfoBySkillId.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 08 (2021-03-31)
   *
   * Changed: Issue 22: The response parameters preBusyFlag and preRestFlag are added.
   *
   * @deprecated
   *
   * @example
   * const answer = await agent.agentgroup.queryAllOnlineAgents();
   */
  queryAllOnlineAgents(options?: CallOptions): GatewayCall<QueryAllOnlineAgentsValue>;
}

/** Binds the functions of agentgroup to a session. */
export function agentAgentgroup(session: AgentSession): AgentAgentgroup {
  const { agentId: agentid } = session;
  return {
    queryAgentInfoBySkillId: ({ skillid, ...body }, options) =>
      session.call('agentgroup.queryAgentInfoBySkillId', (client, init) => agentgroup.queryAgentInfoBySkillId(client, { path: { agentid, skillid }, ...bodyIfAny(body) }, init), resultOf, options),
    queryAgentInfoByWorkNo: (input, options) =>
      session.call('agentgroup.queryAgentInfoByWorkNo', (client, init) => agentgroup.queryAgentInfoByWorkNo(client, { path: { agentid, ...input } }, init), resultOf, options),
    queryAllOnlineAgents: (options) =>
      session.call('agentgroup.queryAllOnlineAgents', (client, init) => agentgroup.queryAllOnlineAgents(client, { path: { agentid } }, init), resultOf, options),
  };
}
