// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `getAgentEvent`. */
export type GetAgentEventPath = NonNullable<operations['agentevent.getAgentEvent']['parameters']['path']>;

/** The query parameters of `getAgentEvent`. */
export type GetAgentEventQuery = NonNullable<operations['agentevent.getAgentEvent']['parameters']['query']>;

/** What the handler `getAgentEvent` gets, validated. */
export interface GetAgentEventRequest {
  readonly path: GetAgentEventPath;
  readonly query: GetAgentEventQuery;
}

/** What the handler `getAgentEvent` may answer. */
export type GetAgentEventAnswer =
  | operations['agentevent.getAgentEvent']['responses'][200]['content']['application/json']
  | Answer<200, operations['agentevent.getAgentEvent']['responses'][200]['content']['application/json']>;

export interface AgenteventHandlers<Principal = unknown> {
  /**
   * Poll for the next event of the agent
   *
   * Answers at once when there is an event, otherwise after 10 seconds (the server settings AGENT_POLL_WAIT_TIMES
   * times AGENT_POLL_WAIT_INTERVAL, which have to exceed the time of a disaster-recovery switchover). Call it
   * again 200 to 500 milliseconds after each answer until the agent signs out; it is the heartbeat as well, and an
   * agent that is not polled for 2 minutes is signed out. A renewed session token comes back in the header
   * Set-GUID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.calldata: Call data, for an agent page (connection bar) that was refreshed.
   */
  getAgentEvent(request: GetAgentEventRequest, context: Context<Principal>): GetAgentEventAnswer | Promise<GetAgentEventAnswer>;
}
