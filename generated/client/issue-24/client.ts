// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import { connect, type Client, type ClientSettings } from './runtime/client.ts';
import type { TokenSource } from './runtime/security.ts';

/** Where the credentials come from; asked before every call that needs one. */
export interface Credentials {
  /**
   * The session token. A sign-in answers with it in the header Set-GUID, after the text "JSESSIONID=". With the
   * server setting AUTHMODE 2 (the usual one) every polling or heartbeat answer may carry a new token, which
   * replaces the old one: a token is renewed every 60000 milliseconds and dies 120000 milliseconds after it was
   * given. With AUTHMODE 1 the token of the sign-in stays valid until the agent signs out.
   */
  readonly Guid?: TokenSource;
}

export interface ClientOptions extends ClientSettings {
  readonly security?: Credentials;
}

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientOptions): Client {
  return connect(options);
}
