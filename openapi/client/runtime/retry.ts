import { TransportError } from './transport-error.ts';

/** Milliseconds without an answer after which the gateway has signed the agent out (its setting MAXTIME). */
const SESSION_LIFE = 120_000;

/** Milliseconds that the first and the longest pause before another attempt may take. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

// Not allowed (000-003): the token may just have been renewed, so a few attempts are worth it.
const NOT_ALLOWED = '000-003';
const ATTEMPTS = 5;

// A switchover is under way (000-004, 105-002), called too soon (000-007), the platform is away (100-007).
const PASSING = new Set(['000-004', '000-007', '100-007', '105-002']);

/** Attempts since the last answer. */
export interface Attempts {
  readonly failed: number;
  /** Milliseconds since the last answer that succeeded. */
  readonly silence: number;
}

function mayPass(error: Error & { readonly code?: string }, failed: number): boolean {
  if (!(error instanceof TransportError)) {
    return error.code === NOT_ALLOWED ? failed < ATTEMPTS : PASSING.has(error.code ?? '');
  }
  if (error.kind === 'status') return error.status === 429 || error.status === 408 || (error.status ?? 0) >= 500;
  // An answer that was held against the specification and refused is no passing difficulty.
  if (error.kind === 'body') return error.cause === undefined;
  return error.kind !== 'aborted' && error.kind !== 'ended';
}

/**
 * Milliseconds to wait before a poll or heartbeat is sent again; `undefined`: give up. Exponential with full jitter, so
 * that the desktops of a call centre do not come back in step after an outage.
 *
 * @param random - from 0 to 1
 */
export function pauseAfter(
  error: Error & { readonly code?: string },
  { failed, silence }: Attempts,
  random: number,
): number | undefined {
  if (!mayPass(error, failed) || silence >= SESSION_LIFE) return undefined;
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failed - 1));
  return Math.round(FIRST_PAUSE / 2 + random * longest);
}
