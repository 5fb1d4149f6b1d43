// Generated from the gateway runtime in openapi/client. Do not edit.

import type { Outcome } from './call.ts';
import { pause } from './deadline.ts';
import { pauseAfter } from './retry.ts';
import type { Session } from './session.ts';

/** The gateway does not know the session, or the token is that of another one. */
const NOT_SIGNED_IN = '100-006';

/** An error with the code that the gateway sent, if it was the gateway. */
export type CodedError = Error & { readonly code?: string };

export interface Rhythm<Value, Failure> {
  readonly ask: () => Promise<Outcome<Value, Failure>>;
  /** Milliseconds between an answer and the next question. */
  readonly interval: () => number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Asks the gateway again and again while a session is open and yields what it answers. Failures that may pass are waited
 * out; the generator ends when the agent signs out.
 *
 * @throws the refusal with 100-006, which ends the session as lost; the last failure when it will not pass, or when the
 *   gateway has been silent for so long that it has signed the agent out; the reason of `signal` when that is aborted
 */
export async function* keepAsking<Value, Failure extends CodedError>(
  session: Session<unknown, Failure>,
  { ask, interval, signal }: Rhythm<Value, Failure>,
): AsyncGenerator<Value, void, undefined> {
  const { ended } = session;
  let failed = 0;
  let lastAnswer = Date.now();
  while (!ended.aborted) {
    signal?.throwIfAborted();
    const outcome = await ask();
    if (ended.aborted) break;
    let wait: number | undefined;
    if (outcome.ok) {
      failed = 0;
      lastAnswer = Date.now();
      yield outcome.value;
      wait = interval();
    } else {
      signal?.throwIfAborted();
      if (outcome.error.code === NOT_SIGNED_IN) {
        session.lose(outcome.error);
        break;
      }
      failed++;
      wait = pauseAfter(outcome.error, { failed, silence: Date.now() - lastAnswer }, Math.random());
      if (wait === undefined) throw outcome.error;
    }
    await pause(wait, [signal, ended]);
  }
  if (session.loss !== undefined) throw session.loss;
}
