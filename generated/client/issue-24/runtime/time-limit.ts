// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Fetch } from './fetch.ts';

/**
 * Gives every request a time limit, which covers reading its answer too. The call then fails with the `TimeoutError` of
 * `AbortSignal.timeout`. Put it inside `withRetries` to limit each attempt, outside to limit all of them together.
 */
export function withTimeLimit(milliseconds: number, send: Fetch = fetch): Fetch {
  return (url, init) => {
    const limit = AbortSignal.timeout(milliseconds);
    const { signal } = init;
    return send(url, { ...init, signal: signal instanceof AbortSignal ? AbortSignal.any([signal, limit]) : limit });
  };
}
