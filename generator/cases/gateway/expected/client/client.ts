// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import { connect, type Client, type ClientSettings } from '../../../../src/runtime/client/client.ts';
import type { TokenSource } from '../../../../src/runtime/client/security.ts';

/** Where the credentials come from; asked before every call that needs one. */
export interface Credentials {
  /** Session of the agent. */
  readonly Guid?: TokenSource;
}

export interface ClientOptions extends ClientSettings {
  readonly security?: Credentials;
}

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientOptions): Client {
  return connect(options);
}
