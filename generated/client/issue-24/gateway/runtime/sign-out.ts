// Generated from the gateway runtime in openapi/client. Do not edit.

import { toCall, type Call, type Outcome } from './call.ts';
import type { CodedError } from './keep-asking.ts';
import type { Session } from './session.ts';

// The agent is not signed in (100-006) or has signed out already (100-008): what was wanted is the case.
const SIGNED_OUT = new Set(['100-006', '100-008']);

/** Ends the session when the gateway has let the agent go; a session that has ended already needs nothing. */
export function signOut<Failure extends CodedError>(
  session: Session<unknown, Failure>,
  send: () => Promise<Outcome<void, Failure>>,
): Call<void, Failure> {
  const perform = async (): Promise<Outcome<void, Failure>> => {
    if (session.state !== 'open') return { ok: true, value: undefined };
    const outcome = await send();
    if (!outcome.ok && !SIGNED_OUT.has(outcome.error.code ?? '')) return outcome;
    session.end();
    return { ok: true, value: undefined };
  };
  return toCall(perform());
}
