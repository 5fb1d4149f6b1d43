// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import { connect, type Client, type ClientSettings } from '../../../../src/runtime/client/client.ts';

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientSettings): Client {
  return connect(options);
}
