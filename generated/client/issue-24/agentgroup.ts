// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link queryAgentInfoBySkillId}: path. */
export type QueryAgentInfoBySkillIdPath = NonNullable<operations['agentgroup.queryAgentInfoBySkillId']['parameters']['path']>;

/** Body of {@link queryAgentInfoBySkillId}. */
export type QueryAgentInfoBySkillIdBody = NonNullable<operations['agentgroup.queryAgentInfoBySkillId']['requestBody']>['content']['application/json'];

/** What {@link queryAgentInfoBySkillId} needs. */
export interface QueryAgentInfoBySkillIdRequest {
  readonly path: QueryAgentInfoBySkillIdPath;
  readonly body?: QueryAgentInfoBySkillIdBody;
}

/** What {@link queryAgentInfoBySkillId} answers. */
export type QueryAgentInfoBySkillIdResult =
  | Success<200, operations['agentgroup.queryAgentInfoBySkillId']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryAgentInfoBySkillId(client, { path: { agentid: '1001', skillid: 20011 }, body: { agentLimit: 100, agentStatus: [4, 7] } });
 */
export function queryAgentInfoBySkillId(client: Client, request: QueryAgentInfoBySkillIdRequest, options?: CallOptions): Promise<QueryAgentInfoBySkillIdResult> {
  return send(client, {
    method: 'GET',
    path: '/agentgroup/{agentid}/agentbyskill/{skillid}',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.bodyOfGet(wire.body('application/json', wire.jsonBody)),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryAgentInfoByWorkNo}: path. */
export type QueryAgentInfoByWorkNoPath = NonNullable<operations['agentgroup.queryAgentInfoByWorkNo']['parameters']['path']>;

/** What {@link queryAgentInfoByWorkNo} needs. */
export interface QueryAgentInfoByWorkNoRequest {
  readonly path: QueryAgentInfoByWorkNoPath;
}

/** What {@link queryAgentInfoByWorkNo} answers. */
export type QueryAgentInfoByWorkNoResult =
  | Success<200, operations['agentgroup.queryAgentInfoByWorkNo']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryAgentInfoByWorkNo(client, { path: { agentid: '1001', workno: '1002' } });
 */
export function queryAgentInfoByWorkNo(client: Client, request: QueryAgentInfoByWorkNoRequest, options?: CallOptions): Promise<QueryAgentInfoByWorkNoResult> {
  return send(client, {
    method: 'GET',
    path: '/agentgroup/{agentid}/agentbyworkno/{workno}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryAllOnlineAgents}: path. */
export type QueryAllOnlineAgentsPath = NonNullable<operations['agentgroup.queryAllOnlineAgents']['parameters']['path']>;

/** What {@link queryAllOnlineAgents} needs. */
export interface QueryAllOnlineAgentsRequest {
  readonly path: QueryAllOnlineAgentsPath;
}

/** What {@link queryAllOnlineAgents} answers. */
export type QueryAllOnlineAgentsResult =
  | Success<200, operations['agentgroup.queryAllOnlineAgents']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryAllOnlineAgents(client, { path: { agentid: '1001' } });
 */
export function queryAllOnlineAgents(client: Client, request: QueryAllOnlineAgentsRequest, options?: CallOptions): Promise<QueryAllOnlineAgentsResult> {
  return send(client, {
    method: 'GET',
    path: '/agentgroup/{agentid}/allonlineagents',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
