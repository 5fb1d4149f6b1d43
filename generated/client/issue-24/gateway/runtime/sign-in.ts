// Generated from the gateway runtime in openapi/client. Do not edit.

import type { Succeeded } from './answer.ts';
import { toCall, type Call, type Outcome } from './call.ts';
import { Session, type CallOptions, type Connection, type Send } from './session.ts';
import { TransportError } from './transport-error.ts';

/** A sign-in: the operation that is called, and what becomes of its answer. */
export interface SignIn<Client, Data, Value, Agent, Failure> {
  /** `onlineagent.login` */
  readonly operation: string;
  readonly send: Send<Client, Data>;
  readonly read: (data: Succeeded<Data>) => Value;
  readonly toAgent: (session: Session<Client, Failure>, signedIn: Value) => Agent;
}

/**
 * Signs an agent in. The session starts with the token of the answer; without one no other call could be made, so its
 * absence is a failure.
 */
export function signIn<Client, Data, Value, Agent, Failure>(
  connection: Connection<Client, Failure>,
  agentId: string | number,
  { operation, send, read, toAgent }: SignIn<Client, Data, Value, Agent, Failure>,
  options?: CallOptions,
): Call<Agent, Failure | TransportError> {
  const session = new Session(agentId, connection);
  const perform = async (): Promise<Outcome<Agent, Failure | TransportError>> => {
    const outcome = await session.call(operation, send, read, options).outcome();
    if (!outcome.ok) return outcome;
    if (session.token !== undefined) return { ok: true, value: toAgent(session, outcome.value) };
    const message =
      'the answer has no header Set-GUID; for browsers the gateway has to name it in Access-Control-Expose-Headers';
    return { ok: false, error: new TransportError({ operation, kind: 'body', message }) };
  };
  return toCall(perform());
}
