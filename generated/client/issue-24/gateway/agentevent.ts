// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as agentevent from '../agentevent.ts';
import type { AgentEvent } from './events.ts';
import { eventOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentAgentevent.getAgentEvent} is given. */
export type GetAgentEventInput = NonNullable<agentevent.GetAgentEventRequest['query']>;

/** What {@link AgentAgentevent.getAgentEvent} gives. */
export type GetAgentEventValue = AgentEvent | null | undefined;

/** What an agent who is signed in can do: agentevent. */
export interface AgentAgentevent {
  /**
   * Poll for the next event of the agent
   *
   * Answers at once when there is an event, otherwise after 10 seconds (the server settings AGENT_POLL_WAIT_TIMES
   * times AGENT_POLL_WAIT_INTERVAL, which have to exceed the time of a disaster-recovery switchover). Call it
   * again 200 to 500 milliseconds after each answer until the agent signs out; it is the heartbeat as well, and an
   * agent that is not polled for 2 minutes is signed out. A renewed session token comes back in the header
   * Set-GUID.
   *
   * - calldata: Call data, for an agent page (connection bar) that was refreshed.
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
   * const answer = await agent.agentevent.getAgentEvent({});
   */
  getAgentEvent(input?: GetAgentEventInput, options?: CallOptions): GatewayCall<GetAgentEventValue>;
}

/** Binds the functions of agentevent to a session. */
export function agentAgentevent(session: AgentSession): AgentAgentevent {
  const { agentId: agentid } = session;
  return {
    getAgentEvent: (input = {}, options) =>
      session.call('agentevent.getAgentEvent', (client, init) => agentevent.getAgentEvent(client, { path: { agentid }, query: input }, init), eventOf, options),
  };
}
