// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import { connect, type Client, type ClientSettings } from '../../../../src/runtime/client/client.ts';

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientSettings): Client {
  return connect(options);
}
