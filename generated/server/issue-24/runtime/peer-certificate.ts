// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { IncomingRequest } from './incoming.ts';

/** The certificate of a caller, which TLS has verified. Node's `X509Certificate` is one. */
export interface PeerCertificate {
  /** One attribute a line, such as `CN=agent-desktop`. */
  readonly subject: string;
  readonly issuer: string;
  /** `DNS:a.example, URI:spiffe://b`; absent when there is none. */
  readonly subjectAltName: string | undefined;
  readonly serialNumber: string;
  /** SHA-256 in hexadecimal pairs with colons between. */
  readonly fingerprint256: string;
  /** DER. */
  readonly raw: Uint8Array;
}

function member(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

function isCertificate(value: unknown): value is PeerCertificate {
  return typeof member(value, 'fingerprint256') === 'string' && typeof member(value, 'subject') === 'string';
}

/**
 * What the connection of a request to Node's HTTP server, or to Fastify, knows of the caller's certificate.
 *
 * @returns `undefined` where there is no TLS, no certificate, or one that no authority of the server has issued
 */
export function peerCertificate({ source }: IncomingRequest): PeerCertificate | undefined {
  const socket = member(source, 'socket');
  const ask = member(socket, 'getPeerX509Certificate');
  if (member(socket, 'authorized') !== true || typeof ask !== 'function') return undefined;
  const certificate: unknown = Reflect.apply(ask, socket, []);
  return isCertificate(certificate) ? certificate : undefined;
}
