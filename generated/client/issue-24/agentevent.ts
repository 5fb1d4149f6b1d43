// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link getAgentEvent}: path. */
export type GetAgentEventPath = NonNullable<operations['agentevent.getAgentEvent']['parameters']['path']>;

/** Parameters of {@link getAgentEvent}: query. */
export type GetAgentEventQuery = NonNullable<operations['agentevent.getAgentEvent']['parameters']['query']>;

/** What {@link getAgentEvent} needs. */
export interface GetAgentEventRequest {
  readonly path: GetAgentEventPath;
  readonly query?: GetAgentEventQuery;
}

/** What {@link getAgentEvent} answers. */
export type GetAgentEventResult =
  | Success<200, operations['agentevent.getAgentEvent']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * Needs:
 * - The agent is signed in.
 * - The sign-in did not carry both callBackUri and serviceToken, which would have events pushed.
 *
 * Error codes:
 * - 000-001: Events are being fetched in the wrong way, presumably by polling although the agent signed in to
 *   have them pushed. Fetch events in the way that the sign-in chose.
 * - 000-003: The caller may not call the interface; the session token may have expired or belong to another
 *   session. Use the newest session token or sign in again; when polling, stop after a few attempts (a client
 *   takes 5).
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await getAgentEvent(client, { path: { agentid: '1001' } });
 */
export function getAgentEvent(client: Client, request: GetAgentEventRequest, options?: CallOptions): Promise<GetAgentEventResult> {
  return send(client, {
    method: 'GET',
    path: '/agentevent/{agentid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
