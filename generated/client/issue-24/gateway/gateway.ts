// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import { createClient } from '../client.ts';
import * as agentevent from '../agentevent.ts';
import * as onlineagent from '../onlineagent.ts';
import type { Client, ClientSettings } from '../runtime/client.ts';
import type { components } from '../types.ts';
import { agentAgentconf, type AgentAgentconf } from './agentconf.ts';
import { agentAgentevent, type AgentAgentevent } from './agentevent.ts';
import { agentAgentgroup, type AgentAgentgroup } from './agentgroup.ts';
import { agentCalldata, type AgentCalldata } from './calldata.ts';
import { agentMediacall, type AgentMediacall } from './mediacall.ts';
import { agentOnlineagent, type AgentOnlineagent } from './onlineagent.ts';
import { agentQualitycontrol, type AgentQualitycontrol } from './qualitycontrol.ts';
import { agentQueuedevice, type AgentQueuedevice } from './queuedevice.ts';
import { agentRecordfile, type AgentRecordfile } from './recordfile.ts';
import { agentRecordplay, type AgentRecordplay } from './recordplay.ts';
import { agentVoicecall, type AgentVoicecall } from './voicecall.ts';
import { GatewayError } from './errors.ts';
import { eventTypes, type AgentEvent } from './events.ts';
import { eventOf, nothingOf, resultOf, type ResultOf } from './runtime/answer.ts';
import { pollEvents, type EventOptions } from './runtime/events.ts';
import { globalFetch } from './runtime/failure.ts';
import { keepAlive, type HeartbeatOptions } from './runtime/heartbeat.ts';
import { Session, type CallOptions, type Connection, type SessionState } from './runtime/session.ts';
import { signIn } from './runtime/sign-in.ts';
import { signOut } from './runtime/sign-out.ts';
import type { AgentSession, CallError, GatewayCall } from './session.ts';

/** The work number of an agent. */
export type AgentId = components['schemas']['AgentId'];

export interface GatewayOptions extends ClientSettings {
  /** Milliseconds after which a call fails with a `timeout`; 30000 by default. */
  readonly timeout?: number;
}

/** A CC-Gateway that agents sign in to. */
export interface Gateway {
  /**
   * Sign in
   *
   * Signs an agent in and opens its session, whose token comes back in the header Set-GUID. From then on the
   * client has to poll for events or, when they are pushed, to send heartbeats: an agent that does neither for 2
   * minutes is signed out. An agent who is signed in already is answered with 100-002; forced sign-in replaces the
   * old session.
   */
  signIn(agentId: AgentId, body: onlineagent.LoginRequest['body'], options?: CallOptions): GatewayCall<Agent>;
  /**
   * Sign in and replace the old session
   *
   * Signs in an agent who is already signed in, here or elsewhere, and replaces the old session. It is the usual
   * reaction to the answer 100-002 of a sign-in and takes the same body.
   */
  forceSignIn(agentId: AgentId, body: onlineagent.ForceLoginRequest['body'], options?: CallOptions): GatewayCall<Agent>;
  /**
   * Sign in to the platform only
   *
   * Signs an agent in to the platform (CCS), which gives it voice, but to no media server, so that no license is
   * used.
   */
  signInToPlatform(agentId: AgentId, body: onlineagent.LoginExRequest['body'], options?: CallOptions): GatewayCall<Agent>;
  /** An agent that is signed in already, by its token: for a page that was loaded again. Nothing is sent. */
  resume(agentId: AgentId, token: string): Agent;
}

/** An agent that is signed in. The session token is kept and follows every renewal. */
export interface Agent {
  readonly agentId: AgentId;
  readonly state: SessionState;
  /** The session token of this moment, for `resume`; undefined when the session has ended. */
  readonly token: string | undefined;
  /** What the sign-in answered; undefined for an agent that was resumed. */
  readonly signedIn: ResultOf<onlineagent.LoginResult> | ResultOf<onlineagent.ForceLoginResult> | ResultOf<onlineagent.LoginExResult> | undefined;
  readonly agentconf: AgentAgentconf;
  readonly agentevent: AgentAgentevent;
  readonly agentgroup: AgentAgentgroup;
  readonly calldata: AgentCalldata;
  readonly mediacall: AgentMediacall;
  readonly onlineagent: AgentOnlineagent;
  readonly qualitycontrol: AgentQualitycontrol;
  readonly queuedevice: AgentQueuedevice;
  readonly recordfile: AgentRecordfile;
  readonly recordplay: AgentRecordplay;
  readonly voicecall: AgentVoicecall;
  /**
   * The events of the agent, polled while the loop asks for them. Ends when the agent signs out; throws the
   * `GatewayError` (100-006) when the gateway no longer knows the session, because of another sign-in for
   * example. Waits out failures that may pass and throws those that do not. Polling is the heartbeat as well:
   * without it the gateway signs the agent out after 2 minutes.
   */
  events(options?: EventOptions): AsyncGenerator<AgentEvent, void, undefined>;
  /** Sends heartbeats until the agent signs out, in place of polling when events are pushed; throws as `events` does. */
  keepAlive(options?: HeartbeatOptions): Promise<void>;
  /** Signs the agent out and ends `events` and `keepAlive`. */
  signOut(options?: CallOptions): GatewayCall<void>;
}

function toAgent(session: AgentSession, signedIn: Agent['signedIn']): Agent {
  const path = { agentid: session.agentId };
  const poll = (call: CallOptions) =>
    session.callWhileOpen('agentevent.getAgentEvent', (client, init) => agentevent.getAgentEvent(client, { path }, init), eventOf, call).outcome();
  const beat = (token: string | undefined, call: CallOptions) =>
    session.callWhileOpen('onlineagent.handShake', (client, init) => onlineagent.handShake(client, { path, ...(token === undefined ? {} : { headers: { service_token: token } }) }, init), nothingOf, call).outcome();
  const leave = (call?: CallOptions) =>
    session.call('onlineagent.logout', (client, init) => onlineagent.logout(client, { path }, init), nothingOf, call).outcome();
  return {
    agentId: session.agentId,
    get state() {
      return session.state;
    },
    get token() {
      return session.token;
    },
    signedIn,
    agentconf: agentAgentconf(session),
    agentevent: agentAgentevent(session),
    agentgroup: agentAgentgroup(session),
    calldata: agentCalldata(session),
    mediacall: agentMediacall(session),
    onlineagent: agentOnlineagent(session),
    qualitycontrol: agentQualitycontrol(session),
    queuedevice: agentQueuedevice(session),
    recordfile: agentRecordfile(session),
    recordplay: agentRecordplay(session),
    voicecall: agentVoicecall(session),
    events: (options = {}) => pollEvents(session, { poll, types: eventTypes }, options),
    keepAlive: (options = {}) => keepAlive(session, beat, options),
    signOut: (call) => signOut(session, () => leave(call)),
  };
}

/** A gateway to sign agents in to; nothing is sent yet. Every agent has a session of its own. */
export function createGateway({ timeout = 30_000, ...settings }: GatewayOptions): Gateway {
  const connection: Connection<Client, CallError> = {
    connect: (fetch, token) => createClient({ ...settings, fetch, security: { Guid: token } }),
    fetch: settings.fetch ?? globalFetch,
    timeout,
    refuse: (refused) => new GatewayError(refused),
  };
  return {
    signIn: (agentId, body, call) => signIn(connection, agentId, {
      operation: 'onlineagent.login',
      send: (client, init) => onlineagent.login(client, { path: { agentid: agentId }, body }, init),
      read: resultOf,
      toAgent,
    }, call),
    forceSignIn: (agentId, body, call) => signIn(connection, agentId, {
      operation: 'onlineagent.forceLogin',
      send: (client, init) => onlineagent.forceLogin(client, { path: { agentid: agentId }, body }, init),
      read: resultOf,
      toAgent,
    }, call),
    signInToPlatform: (agentId, body, call) => signIn(connection, agentId, {
      operation: 'onlineagent.loginEx',
      send: (client, init) => onlineagent.loginEx(client, { path: { agentid: agentId }, body }, init),
      read: resultOf,
      toAgent,
    }, call),
    resume: (agentId, token) => toAgent(new Session(agentId, connection, token), undefined),
  };
}
