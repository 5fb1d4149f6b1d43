// Generated from the gateway runtime in openapi/client. Do not edit.

import type { Outcome } from './call.ts';
import { keepAsking, type CodedError } from './keep-asking.ts';
import type { CallOptions, Session } from './session.ts';

/** Milliseconds between two heartbeats: the vendor recommends 30 seconds; without one for 2 minutes the agent is out. */
const INTERVAL = 30_000;

export interface HeartbeatOptions {
  /** Ends it: the promise is rejected with the reason of the signal, as `fetch` does it. */
  readonly signal?: AbortSignal;
  /** Asked before each heartbeat for the token that pushed events have to carry from then on. */
  readonly serviceToken?: () => string | undefined;
}

/** Sends heartbeats until the session ends; for agents whose events are pushed. */
export async function keepAlive<Failure extends CodedError>(
  session: Session<unknown, Failure>,
  beat: (serviceToken: string | undefined, options: CallOptions) => Promise<Outcome<void, Failure>>,
  { signal, serviceToken }: HeartbeatOptions,
): Promise<void> {
  const options = signal === undefined ? {} : { signal };
  const ask = (): Promise<Outcome<void, Failure>> => beat(serviceToken?.(), options);
  const beats = keepAsking(session, { ask, interval: () => INTERVAL, signal });
  while ((await beats.next()).done !== true);
}
