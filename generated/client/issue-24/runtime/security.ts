// Generated from the client runtime of openapi-ts-morph. Do not edit.

export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Gives a key or token; asked before every call that needs it. `undefined`: there is none at present. */
export type TokenSource = () => string | undefined | Promise<string | undefined>;
export type BasicSource = () => BasicCredential | undefined | Promise<BasicCredential | undefined>;

export type SecurityScheme =
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  | { readonly type: 'bearer' }
  | { readonly type: 'basic' };

export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>;

/** Where a request's credentials go. */
export interface CredentialTarget {
  readonly headers: Headers;
  readonly query: [string, string][];
  readonly cookies: string[];
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}

function attach(scheme: SecurityScheme, credential: string | BasicCredential, target: CredentialTarget): void {
  if (typeof credential !== 'string') {
    target.headers.set('Authorization', `Basic ${base64(`${credential.username}:${credential.password}`)}`);
  } else if (scheme.type !== 'apiKey') {
    target.headers.set('Authorization', `Bearer ${credential}`);
  } else if (scheme.in === 'header') {
    target.headers.set(scheme.name, credential);
  } else if (scheme.in === 'query') {
    target.query.push([scheme.name, credential]);
  } else {
    target.cookies.push(`${encodeURIComponent(scheme.name)}=${encodeURIComponent(credential)}`);
  }
}

type Found = readonly (readonly [SecurityScheme, string | BasicCredential])[];

async function collect(
  names: readonly string[],
  schemes: SecuritySchemes,
  sources: object,
): Promise<Found | undefined> {
  const available = new Map<string, TokenSource | BasicSource | undefined>(Object.entries(sources));
  const found: [SecurityScheme, string | BasicCredential][] = [];
  for (const name of names) {
    const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
    const credential = await available.get(name)?.();
    if (scheme === undefined || credential === undefined) return undefined;
    found.push([scheme, credential]);
  }
  return found;
}

/**
 * Attaches the credentials of the first alternative for which all are available. When there is none the request goes
 * out without, and it is the server that refuses: what a missing credential means is its business.
 */
export async function authorize(
  alternatives: readonly (readonly string[])[],
  schemes: SecuritySchemes,
  sources: object,
  target: CredentialTarget,
): Promise<void> {
  for (const names of alternatives) {
    const found = await collect(names, schemes, sources);
    if (found === undefined) continue;
    for (const [scheme, credential] of found) attach(scheme, credential, target);
    return;
  }
}
