// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Client } from '../runtime/client.ts';
import type { GatewayError } from './errors.ts';
import type { Call } from './runtime/call.ts';
import type { Session } from './runtime/session.ts';
import type { TransportError } from './runtime/transport-error.ts';

/** Why a call failed; `kind` is `refused` when the gateway said so. */
export type CallError =
  | GatewayError
  | TransportError;

/** A call: `await` it, or take its `outcome()`, which never throws. */
export type GatewayCall<Value> = Call<Value, CallError>;

/** The session of an agent that is signed in. */
export type AgentSession = Session<Client, CallError>;
