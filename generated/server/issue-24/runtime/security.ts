// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { headerValue, type IncomingRequest } from './route.ts';

export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Says who presents a credential; `undefined` refuses it. */
export type TokenHandler<Principal> = (
  credential: string,
  request: IncomingRequest,
) => Principal | undefined | Promise<Principal | undefined>;

export type BasicHandler<Principal> = (
  credential: BasicCredential,
  request: IncomingRequest,
) => Principal | undefined | Promise<Principal | undefined>;

export type SecurityScheme =
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  | { readonly type: 'bearer' }
  | { readonly type: 'basic' };

export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>;

export type Identify = (request: IncomingRequest) => Promise<unknown>;

function bearer(request: IncomingRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headerValue(request.headers, 'authorization') ?? '')?.[1];
}

function basic(request: IncomingRequest): BasicCredential | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(headerValue(request.headers, 'authorization') ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = new TextDecoder().decode(Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0)));
  const at = text.indexOf(':');
  return at < 0 ? undefined : { username: text.slice(0, at), password: text.slice(at + 1) };
}

function cookie(request: IncomingRequest, name: string): string | undefined {
  const pairs = (headerValue(request.headers, 'cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function apiKey(request: IncomingRequest, place: string, name: string): string | undefined {
  if (place === 'header') return headerValue(request.headers, name);
  if (place === 'cookie') return cookie(request, encodeURIComponent(name));
  const at = request.url.indexOf('?');
  return at < 0 ? undefined : (new URLSearchParams(request.url.slice(at + 1)).get(name) ?? undefined);
}

function credentialOf(scheme: SecurityScheme, request: IncomingRequest): string | BasicCredential | undefined {
  if (scheme.type === 'basic') return basic(request);
  return scheme.type === 'bearer' ? bearer(request) : apiKey(request, scheme.in, scheme.name);
}

type AnyHandler = (credential: string | BasicCredential, request: IncomingRequest) => unknown;

function isHandler(value: unknown): value is AnyHandler {
  return typeof value === 'function';
}

/**
 * Joins the declared schemes with their handlers.
 *
 * @throws Error when a scheme has no handler: a server that cannot tell who is calling must not start.
 */
export function createIdentifiers(schemes: SecuritySchemes, handlers: object): ReadonlyMap<string, Identify> {
  const given = new Map<string, unknown>(Object.entries(handlers));
  const identifiers = new Map<string, Identify>();
  for (const [name, scheme] of Object.entries(schemes)) {
    const handler = given.get(name);
    if (!isHandler(handler)) throw new Error(`security scheme ${name} has no handler`);
    identifiers.set(name, async (request) => {
      const credential = credentialOf(scheme, request);
      return credential === undefined ? undefined : await handler(credential, request);
    });
  }
  return identifiers;
}

export type Identity = { readonly allowed: boolean; readonly principal?: unknown };

/** Tries the alternatives in turn; the principal is that of the first scheme of the alternative that holds. */
export async function authenticate(
  alternatives: readonly (readonly string[])[] | undefined,
  identifiers: ReadonlyMap<string, Identify>,
  request: IncomingRequest,
): Promise<Identity> {
  if (alternatives === undefined || alternatives.length === 0) return { allowed: true };
  for (const names of alternatives) {
    const principals: unknown[] = [];
    for (const name of names) principals.push((await identifiers.get(name)?.(request)) ?? undefined);
    if (principals.every((principal) => principal !== undefined)) return { allowed: true, principal: principals[0] };
  }
  return { allowed: false };
}
