// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import { connect, type Client, type ClientSettings } from '../../../../src/runtime/client/client.ts';
import type { BasicSource, TokenSource } from '../../../../src/runtime/client/security.ts';

/** Where the credentials come from; asked before every call that needs one. */
export interface Credentials {
  readonly basic?: BasicSource;
  readonly bearer?: TokenSource;
  readonly key?: TokenSource;
}

export interface ClientOptions extends ClientSettings {
  readonly security?: Credentials;
  /** Where operations with a server of their own are sent, by the URL that the document has; there by default. */
  readonly server?: (url: 'https://eu.photos.example/v1') => string;
}

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientOptions): Client {
  return connect(options);
}
