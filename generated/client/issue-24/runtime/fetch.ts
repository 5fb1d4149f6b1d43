// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** What fetch sends as a body; the library of the DOM and the types of Node have no name for it in common. */
export type FetchBody = NonNullable<RequestInit['body']>;

/** What is sent, in the form of the second argument of `fetch`. */
export interface FetchInit extends RequestInit {
  readonly method: string;
  /** Names are in lower case. */
  readonly headers: Record<string, string>;
  /** Fetch standard: a stream can be sent in half-duplex mode only. */
  duplex?: 'half';
}

/** Sends a request. The global `fetch` is one; wrappers add middleware, retries, time limits or another transport. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;
