// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { headerValue, type IncomingRequest } from './incoming.ts';
import { peerCertificate, type PeerCertificate } from './peer-certificate.ts';
import type { Route } from './route.ts';

export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Says who presents a credential, and may do what `route.scopes` asks for; `undefined` refuses it. */
export type TokenHandler<Principal> = (
  credential: string,
  request: IncomingRequest,
  route: Route,
) => Principal | undefined | Promise<Principal | undefined>;

export type BasicHandler<Principal> = (
  credential: BasicCredential,
  request: IncomingRequest,
  route: Route,
) => Principal | undefined | Promise<Principal | undefined>;

/**
 * Says who presents a certificate. It is `undefined` when the caller has none that TLS has verified, or when TLS ends in
 * front of this server, which `request` may then tell of.
 */
export type CertificateHandler<Principal> = (
  certificate: PeerCertificate | undefined,
  request: IncomingRequest,
  route: Route,
) => Principal | undefined | Promise<Principal | undefined>;

export type SecurityScheme =
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  | { readonly type: 'bearer' }
  | { readonly type: 'basic' }
  /** Another scheme of the header Authorization, whose whole value is the credential. */
  | { readonly type: 'http'; readonly scheme: string }
  | { readonly type: 'mutualTLS' };

export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>;

export type Identify = (request: IncomingRequest, route: Route) => unknown;

function bearer(request: IncomingRequest): string | undefined {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(headerValue(request.headers, 'authorization') ?? '')?.[1];
}

function basic(request: IncomingRequest): BasicCredential | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(headerValue(request.headers, 'authorization') ?? '')?.[1];
  if (encoded === undefined || encoded.length % 4 !== 0) return undefined;
  const text = new TextDecoder().decode(Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0)));
  const at = text.indexOf(':');
  return at < 0 ? undefined : { username: text.slice(0, at), password: text.slice(at + 1) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A credential that comes twice is none: which of the two counts is not ours to guess. */
function only(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function cookie(request: IncomingRequest, name: string): string | undefined {
  const pairs = (headerValue(request.headers, 'cookie') ?? '').split(';').map((pair) => pair.trim());
  const own = pairs.filter((pair) => pair.startsWith(`${name}=`));
  return only(own.map((pair) => decoded(pair.slice(name.length + 1))));
}

function apiKey(request: IncomingRequest, place: string, name: string): string | undefined {
  if (place === 'header') return headerValue(request.headers, name.toLowerCase());
  if (place === 'cookie') return cookie(request, encodeURIComponent(name));
  const at = request.url.indexOf('?');
  return at < 0 ? undefined : only(new URLSearchParams(request.url.slice(at + 1)).getAll(name));
}

/** The value of Authorization, if it is of this scheme (RFC 9110 section 11.4). */
function authorization(request: IncomingRequest, scheme: string): string | undefined {
  const value = headerValue(request.headers, 'authorization');
  return value?.split(' ', 1)[0]?.toLowerCase() === scheme.toLowerCase() ? value : undefined;
}

function credentialOf(
  scheme: Exclude<SecurityScheme, { type: 'mutualTLS' }>,
  request: IncomingRequest,
): string | BasicCredential | undefined {
  switch (scheme.type) {
    case 'apiKey':
      return apiKey(request, scheme.in, scheme.name);
    case 'basic':
      return basic(request);
    case 'bearer':
      return bearer(request);
    case 'http':
      return authorization(request, scheme.scheme);
  }
}

type AnyHandler = (credential: unknown, request: IncomingRequest, route: Route) => unknown;

export function isSecurityHandler(value: unknown): value is AnyHandler {
  return typeof value === 'function';
}

/** Joins the declared schemes with their handlers; those without one are left out, and whoever needs them is refused. */
export function createIdentifiers(schemes: SecuritySchemes, handlers: object): ReadonlyMap<string, Identify> {
  const given = new Map<string, unknown>(Object.entries(handlers));
  return new Map(
    Object.entries(schemes).flatMap(([name, scheme]): [string, Identify][] => {
      const handler = given.get(name);
      if (!isSecurityHandler(handler)) return [];
      const identify: Identify = (request, route) => {
        // A proxy may have verified the certificate: only the handler knows where to look then.
        if (scheme.type === 'mutualTLS') return handler(peerCertificate(request), request, route);
        const credential = credentialOf(scheme, request);
        return credential === undefined ? undefined : handler(credential, request, route);
      };
      return [[name, identify]];
    }),
  );
}

export type Identity = { readonly allowed: boolean; readonly principal?: unknown };

/** Who calls a route that asks nobody. */
export const ANYBODY: Identity = { allowed: true };

/** Whether a route asks for no credential. */
export function isOpen(route: Route): boolean {
  return route.security === undefined || route.security.length === 0;
}

/** A handler that says neither who calls nor `undefined` has not let anybody in. */
function isSomebody(principal: unknown): boolean {
  return principal !== undefined && principal !== null && principal !== false;
}

/**
 * Tries the alternatives in turn; the principal is that of the first scheme of the alternative that holds. What a
 * handler throws is passed on: a server that cannot tell who calls does not let them in.
 */
export async function authenticate(
  route: Route,
  identifiers: ReadonlyMap<string, Identify>,
  request: IncomingRequest,
): Promise<Identity> {
  if (isOpen(route)) return ANYBODY;
  for (const names of route.security ?? []) {
    const principals: unknown[] = [];
    for (const name of names) {
      const principal = await identifiers.get(name)?.(request, route);
      if (!isSomebody(principal)) break;
      principals.push(principal);
    }
    if (principals.length === names.length) return { allowed: true, principal: principals[0] };
  }
  return { allowed: false };
}

/** How callers of a route may identify themselves over HTTP authentication (RFC 9110 section 11.6.1). */
export function challengesOf(route: Route, schemes: SecuritySchemes): string[] {
  const names = (route.security ?? []).flat();
  const challenges = names.map((name) => (Object.hasOwn(schemes, name) ? challengeOf(schemes[name]) : undefined));
  return [...new Set(challenges)].filter((one) => one !== undefined).sort();
}

function challengeOf(scheme: SecurityScheme | undefined): string | undefined {
  if (scheme?.type === 'basic') return 'Basic realm="api"';
  if (scheme?.type === 'http') return scheme.scheme;
  return scheme?.type === 'bearer' ? 'Bearer' : undefined;
}
