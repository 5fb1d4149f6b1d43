// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `queryAgentInfoBySkillId`. */
export type QueryAgentInfoBySkillIdPath = NonNullable<operations['agentgroup.queryAgentInfoBySkillId']['parameters']['path']>;

/** The body of `queryAgentInfoBySkillId`. */
export type QueryAgentInfoBySkillIdBody = NonNullable<operations['agentgroup.queryAgentInfoBySkillId']['requestBody']>['content']['application/json'];

/** What the handler `queryAgentInfoBySkillId` gets, validated. */
export interface QueryAgentInfoBySkillIdRequest {
  readonly path: QueryAgentInfoBySkillIdPath;
  readonly body: QueryAgentInfoBySkillIdBody | undefined;
}

/** What the handler `queryAgentInfoBySkillId` may answer. */
export type QueryAgentInfoBySkillIdAnswer =
  | operations['agentgroup.queryAgentInfoBySkillId']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentgroup.queryAgentInfoBySkillId']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryAgentInfoByWorkNo`. */
export type QueryAgentInfoByWorkNoPath = NonNullable<operations['agentgroup.queryAgentInfoByWorkNo']['parameters']['path']>;

/** What the handler `queryAgentInfoByWorkNo` gets, validated. */
export interface QueryAgentInfoByWorkNoRequest {
  readonly path: QueryAgentInfoByWorkNoPath;
}

/** What the handler `queryAgentInfoByWorkNo` may answer. */
export type QueryAgentInfoByWorkNoAnswer =
  | operations['agentgroup.queryAgentInfoByWorkNo']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentgroup.queryAgentInfoByWorkNo']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryAllOnlineAgents`. */
export type QueryAllOnlineAgentsPath = NonNullable<operations['agentgroup.queryAllOnlineAgents']['parameters']['path']>;

/** What the handler `queryAllOnlineAgents` gets, validated. */
export interface QueryAllOnlineAgentsRequest {
  readonly path: QueryAllOnlineAgentsPath;
}

/** What the handler `queryAllOnlineAgents` may answer. */
export type QueryAllOnlineAgentsAnswer =
  | operations['agentgroup.queryAllOnlineAgents']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentgroup.queryAllOnlineAgents']['responses'][200]['content']['application/json']>;

export interface AgentgroupHandlers<Principal = unknown> {
  /**
   * List the agents signed in to a skill queue
   *
   * Lists the agents that are signed in to a skill queue. Agents that are permitted not to take inbound calls are
   * left out.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.skillid: ID of the skill queue.
   * - body.agentLimit: The largest number of agents to return. (from 1 to 500)
   * - body.agentStatus: The agent states to look for: 0 unknown, 2 signed out, 3 busy, 4 idle, 5 wrap-up, 7
   *   talking, 8 rest, 9 pre-rest; 1 and 6 are not used.
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
   */
  queryAgentInfoBySkillId(request: QueryAgentInfoBySkillIdRequest, context: Context<Principal>): QueryAgentInfoBySkillIdAnswer | Promise<QueryAgentInfoBySkillIdAnswer>;
  /**
   * Get the details of an agent
   *
   * Returns the details of one agent of the same virtual call centre, among them state and skills.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workno: The agent to look up, who belongs to the same virtual call centre as agentid. Changed in Issue
   *   24. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed: Issue 22: The response parameters preBusyFlag and preRestFlag are added.
   */
  queryAgentInfoByWorkNo(request: QueryAgentInfoByWorkNoRequest, context: Context<Principal>): QueryAgentInfoByWorkNoAnswer | Promise<QueryAgentInfoByWorkNoAnswer>;
  /**
   * List all online agents by skill queue
   *
   * Lists all agents that are online, grouped by the skill queue they are signed in to. It is discouraged; ask for
   * one skill queue with queryAgentInfoBySkillId.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 08 (2021-03-31)
   *
   * Changed: Issue 22: The response parameters preBusyFlag and preRestFlag are added.
   *
   * @deprecated
   */
  queryAllOnlineAgents(request: QueryAllOnlineAgentsRequest, context: Context<Principal>): QueryAllOnlineAgentsAnswer | Promise<QueryAllOnlineAgentsAnswer>;
}
