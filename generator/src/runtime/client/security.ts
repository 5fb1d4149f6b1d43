import { atPlace } from './at-place.ts';
import { addCookies, setHeader } from './header.ts';
import type { Draft, RequestPart } from './operation.ts';
import { addToQuery } from './query.ts';
import { boxed, unsent } from './unsent.ts';

export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Gives a key or token; asked before every call that needs it. `undefined`: there is none at present. */
export type TokenSource = () => string | undefined | Promise<string | undefined>;
export type BasicSource = () => BasicCredential | undefined | Promise<BasicCredential | undefined>;

/** Says that connections present a client certificate. That is done where they are opened; no request carries it. */
export type CertificateSource = () => true | undefined | Promise<true | undefined>;

type Credential = string | BasicCredential | true;
type Source = TokenSource | BasicSource | CertificateSource;

/** Puts a credential into a request. */
export type SecurityScheme = (credential: Credential, draft: Draft) => void;

export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>;

function token(credential: Credential): string {
  if (typeof credential === 'string') return credential;
  throw new TypeError('has to be a string');
}

/** `type: http, scheme: basic` (RFC 7617, in UTF-8). */
export const basic: SecurityScheme = (credential, { init }) => {
  const text = typeof credential === 'object' ? `${credential.username}:${credential.password}` : token(credential);
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  setHeader(init.headers, 'authorization', `Basic ${btoa(bytes.join(''))}`);
};

/** `type: http, scheme: bearer`, `oauth2` and `openIdConnect` (RFC 6750). */
export const bearer: SecurityScheme = (credential, { init }) => {
  setHeader(init.headers, 'authorization', `Bearer ${token(credential)}`);
};

/** `type: apiKey, in: header`. */
export function keyInHeader(name: string): SecurityScheme {
  return (key, { init }) => setHeader(init.headers, name, token(key));
}

/** `type: mutualTLS`: the connection is the credential. */
export const mutualTls: SecurityScheme = () => undefined;

function pair(name: string, key: Credential): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(token(key))}`;
}

/** `type: apiKey, in: query`. */
export function keyInQuery(name: string): SecurityScheme {
  return (key, draft) => addToQuery(draft, pair(name, key));
}

// RFC 6265 section 4.1.1, cookie-octet: all but control characters, the space, `"`, `,`, `;`, `\` and what is not ASCII.
const NO_COOKIE_OCTETS = /[^!#-+\--:<-[\]-~]+/g;

/** `type: apiKey, in: cookie`. A key is what a server has set as the cookie, so that only what no cookie can hold is escaped. */
export function keyInCookie(name: string): SecurityScheme {
  return (key, { init }) => {
    const value = token(key).replaceAll(NO_COOKIE_OCTETS, encodeURIComponent);
    addCookies(init.headers, `${encodeURIComponent(name)}=${value}`);
  };
}

/** A credential, if there is one at present. The error of a source is no failure of the call, and stays what it is. */
async function ask(source: Source | undefined): Promise<Credential | undefined> {
  try {
    return await source?.();
  } catch (error) {
    unsent.add(boxed(error));
    throw error;
  }
}

type Found = readonly (readonly [name: string, SecurityScheme, Credential])[];

/** The credentials of schemes that are needed together; `undefined` when one is missing. */
async function collect(
  schemes: SecuritySchemes,
  sources: ReadonlyMap<string, Source | undefined>,
): Promise<Found | undefined> {
  const found: [string, SecurityScheme, Credential][] = [];
  for (const [name, scheme] of Object.entries(schemes)) {
    const credential = await ask(sources.get(name));
    if (credential === undefined) return undefined;
    found.push([name, scheme, credential]);
  }
  return found;
}

/**
 * Attaches the credentials of the first alternative for which all are available. When there is none the request goes
 * out without, and it is the server that refuses: what a missing credential means is its business.
 *
 * @param alternatives - the schemes that are needed together, by the name of their source
 */
export function security(alternatives: readonly SecuritySchemes[]): RequestPart {
  return async (draft, _parts, { security: given = {} }) => {
    const sources = new Map<string, Source | undefined>(Object.entries(given));
    for (const schemes of alternatives) {
      const found = await collect(schemes, sources);
      if (found === undefined) continue;
      for (const [name, scheme, credential] of found) {
        atPlace(`security.${name}`, () => scheme(credential, draft));
      }
      return;
    }
  };
}
