// Generated from Security 1, input sha256 f8dd732d0d8718e7. Do not edit.

import { connect, type Client, type ClientSettings } from '../../../../src/runtime/client/client.ts';
import type { BasicSource, CertificateSource, TokenSource } from '../../../../src/runtime/client/security.ts';

/** Where the credentials come from; asked before every call that needs one. */
export interface Credentials {
  readonly basic?: BasicSource;
  readonly bearer?: TokenSource;
  readonly digest?: TokenSource;
  readonly header?: TokenSource;
  readonly query?: TokenSource;
  readonly cookie?: TokenSource;
  readonly oauth2?: TokenSource;
  readonly openid?: TokenSource;
  /** A certificate of our own authority. */
  readonly certificate?: CertificateSource;
}

export interface ClientOptions extends ClientSettings {
  readonly security?: Credentials;
}

/** Makes a client for one server. Nothing is sent yet. */
export function createClient(options: ClientOptions): Client {
  return connect(options);
}
