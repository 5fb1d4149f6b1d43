// Generated from the gateway runtime in openapi/client. Do not edit.

import { TransportError } from './transport-error.ts';

/** How a call ended. */
export type Outcome<Value, Failure> =
  | { readonly ok: true; readonly value: Value; readonly error?: undefined }
  | { readonly ok: false; readonly value?: undefined; readonly error: Failure };

/** A call that has been sent. Awaited, it gives its value or throws; {@link outcome} never throws. */
export interface Call<Value, Failure> extends Promise<Value> {
  /** The value or the failure as a value, told apart by `ok`, and failures by `error.kind`. */
  outcome(): Promise<Outcome<Value, Failure>>;
}

/** As `fetch` does it, a call that its caller aborted throws the reason of the signal. */
function thrown(error: unknown): unknown {
  return error instanceof TransportError && error.kind === 'aborted' ? error.cause : error;
}

/** Makes a call of the outcome that it will have. */
export function toCall<Value, Failure>(pending: Promise<Outcome<Value, Failure>>): Call<Value, Failure> {
  const promise = pending.then((outcome) => {
    if (outcome.ok) return outcome.value;
    throw thrown(outcome.error);
  });
  const outcome = (): Promise<Outcome<Value, Failure>> => {
    promise.catch(() => undefined); // Whoever asks for the outcome has taken care of the failure.
    return pending;
  };
  return Object.assign(promise, { outcome });
}
