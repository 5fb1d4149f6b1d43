// Generated from Media 1, input sha256 c93e6ee9b49487f7. Do not edit.

import { connect, type Client, type ClientSettings } from '../../../../src/runtime/client/client.ts';

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientSettings): Client {
  return connect(options);
}
