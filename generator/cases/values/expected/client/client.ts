// Generated from Values 1, input sha256 405b1234370cbf72. Do not edit.

import { connect, type Client, type ClientSettings } from '../../../../src/runtime/client/client.ts';

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientSettings): Client {
  return connect(options);
}
