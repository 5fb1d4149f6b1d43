// Generated from the gateway runtime in openapi/client. Do not edit.

import type { Deadline } from './deadline.ts';
import { TransportError } from './transport-error.ts';

/** What a client sends a request by, as its settings have it. */
export type Fetch = (
  url: string,
  init: RequestInit & { readonly method: string; readonly headers: Headers },
) => Promise<Response>;

/** A `fetch` that knows whether it was called: before that, what is thrown is a mistake of the caller. */
export interface WatchedFetch {
  readonly fetch: Fetch;
  readonly wasCalled: () => boolean;
}

export function watchFetch(fetch: Fetch): WatchedFetch {
  let called = false;
  const watched: Fetch = (url, init) => {
    called = true;
    return fetch(url, init);
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
