// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { fillPath } from './address.ts';
import type { AnyAnswer } from './answer.ts';
import { setHeader } from './header.ts';
import type { Draft, Operation, RequestParts } from './operation.ts';
import { readAnswer } from './read-answer.ts';
import type { Authorize } from './security.ts';

/** What is sent, in the form of the second argument of `fetch`. */
export interface FetchInit extends RequestInit {
  readonly method: string;
  readonly headers: Headers;
}

/** Sends a request. The global `fetch` is one; wrappers add middleware, retries, time limits or another transport. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

export interface ClientSettings {
  /** Where the API is served, for example `https://gateway.example/api`; a path in browsers. */
  readonly baseUrl: string;
  /** Replaces the global `fetch`. */
  readonly fetch?: Fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `manual` by default: a redirect is an answer, so that no credential follows it to another host. */
  readonly redirect?: RequestRedirect;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Added to the request; these win over all others. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A connection to one server; the functions of the resources take it as their first argument. */
export interface Client extends ClientSettings {
  readonly authorize?: Authorize;
}

/**
 * Makes a client; nothing is sent.
 *
 * @throws TypeError for a base URL that no request could be made of
 */
export function connect(settings: ClientSettings, authorize?: Authorize): Client {
  const baseUrl = settings.baseUrl.replace(/\/+$/, '');
  if (!/^(?:https?:\/\/[^?#{}]+|(?:\/[^?#{}]*)?)$/i.test(baseUrl)) {
    throw new TypeError('baseUrl: has to be http://…, https://… or a path, without query, fragment or placeholder');
  }
  return { ...settings, baseUrl, ...(authorize === undefined ? {} : { authorize }) };
}

/** The media types that the operation declares for its answers; what the caller or the client says wins. */
function acceptedTypes({ responses }: Operation): string {
  const types = Object.values(responses).flatMap((contents) => Object.keys(contents));
  return [...new Set(types)].join(', ') || '*/*';
}

async function buildRequest(client: Client, operation: Operation, parts: RequestParts): Promise<[string, FetchInit]> {
  const path = fillPath(operation.path, parts.path, operation.styles);
  const draft: Draft = { headers: new Headers({ Accept: acceptedTypes(operation), ...client.headers }), query: [] };
  if (operation.security !== undefined) await client.authorize?.(operation.security, draft);
  for (const add of operation.parts ?? []) add(draft, parts, client);
  const { query, ...init } = draft;
  const search = query.length > 0 ? `?${query.join('&')}` : '';
  return [client.baseUrl + path + search, { method: operation.method, redirect: client.redirect ?? 'manual', ...init }];
}

/**
 * Sends a request and reads its answer. `Result` is what the document promises; answers are not validated against
 * it, which is why this overload is the one place where the type of an answer is taken on trust.
 *
 * @throws ParameterError or TypeError when the request cannot be built, and whatever `fetch` throws.
 */
export function send<Result>(
  client: Client,
  operation: Operation,
  parts: RequestParts,
  options?: CallOptions,
): Promise<Result>;
export async function send(
  client: Client,
  operation: Operation,
  parts: RequestParts,
  options: CallOptions = {},
): Promise<AnyAnswer> {
  const [url, init] = await buildRequest(client, operation, parts);
  for (const [name, text] of Object.entries(options.headers ?? {})) setHeader(init.headers, name, text);
  const signal = options.signal ?? null;
  return readAnswer(operation, await (client.fetch ?? fetch)(url, { ...init, signal }));
}
