// Generated from the gateway runtime in openapi/client. Do not edit.

import type { Deadline } from './deadline.ts';
import { TransportError } from './transport-error.ts';

/** What a client sends a request by, as its settings have it. */
export type Fetch = (
  url: string,
  init: RequestInit & { readonly method: string; readonly headers: Record<string, string> },
) => Promise<Response>;

/**
 * The global `fetch`.
 *
 * @throws TypeError for a body that it cannot send (Fetch standard: none with GET)
 */
export const globalFetch: Fetch = (url, init) => {
  const hasBody = init.body !== undefined && init.body !== null;
  if (!hasBody || (init.method !== 'GET' && init.method !== 'HEAD')) return fetch(url, init);
  throw new TypeError(
    'fetch sends no body with GET: leave the optional members out, or create the gateway with the fetch of its node-transport',
  );
};

/** A `fetch` that knows whether it sent something: before that, what is thrown is a mistake of the caller. */
export interface WatchedFetch {
  readonly fetch: Fetch;
  readonly wasCalled: () => boolean;
}

export function watchFetch(fetch: Fetch): WatchedFetch {
  let called = false;
  const watched: Fetch = (url, init) => {
    const pending = fetch(url, init);
    called = true;
    return pending;
  };
  return { fetch: watched, wasCalled: () => called };
}

/**
 * What became of a call that threw.
 *
 * @throws the error itself when nothing was sent, because the request could not be built
 */
export function failureOf(operation: string, error: unknown, deadline: Deadline, wasSent: boolean): TransportError {
  const by = deadline.cause();
  if (by === 'timeout') {
    return new TransportError({ operation, kind: 'timeout', message: 'no answer in time', cause: error });
  }
  if (by !== undefined) {
    return new TransportError({ operation, kind: 'aborted', message: 'aborted', cause: by.reason });
  }
  if (!wasSent) throw error;
  return new TransportError({ operation, kind: 'network', message: 'the connection failed', cause: error });
}
