// Generated from Strict 1, input sha256 6ed6caba45af71e9. Do not edit.

import { connect, type Client, type ClientSettings } from '../../../../src/runtime/client/client.ts';
import type { TokenSource } from '../../../../src/runtime/client/security.ts';

/** Where the credentials come from; asked before every call that needs one. */
export interface Credentials {
  readonly first?: TokenSource;
  readonly second?: TokenSource;
  readonly third?: TokenSource;
}

export interface ClientOptions extends ClientSettings {
  readonly security?: Credentials;
}

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientOptions): Client {
  return connect(options);
}
