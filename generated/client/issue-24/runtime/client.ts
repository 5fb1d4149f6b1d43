// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { fillHeaders, fillPairs, fillPath, setHeader } from './address.ts';
import type { AnyAnswer } from './answer.ts';
import { findMediaType } from './media-type.ts';
import type { Operation, RequestParts } from './operation.ts';
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

/** Encodes the body as the media type that the caller names, or else the first declared. */
function writeBody(
  operation: Operation,
  { body, contentType }: RequestParts,
  headers: Headers,
): Pick<RequestInit, 'body'> {
  if (body === undefined || operation.body === undefined) return {};
  const declared = Object.keys(operation.body);
  const mediaType = contentType ?? declared[0] ?? '';
  const writer = operation.body[findMediaType(declared, mediaType) ?? ''];
  if (writer === undefined) throw new TypeError(`contentType: ${mediaType} is not declared for this body`);
  const encoded = writer(body, mediaType);
  if (encoded.contentType !== undefined) headers.set('Content-Type', encoded.contentType);
  return bodyInit(encoded.content);
}

/** The media types that the operation declares for its answers; what the caller or the client says wins. */
function acceptedTypes({ responses }: Operation): string {
  const types = Object.values(responses).flatMap((contents) => Object.keys(contents));
  return [...new Set(types)].join(', ') || '*/*';
}

function queryOf({ querystring, styles }: Operation, parts: RequestParts): string[] {
  const whole = parts.querystring === undefined ? undefined : querystring?.(parts.querystring);
  return whole === undefined ? fillPairs('query', parts.query, styles?.query) : [whole];
}

async function buildRequest(client: Client, operation: Operation, parts: RequestParts): Promise<[string, FetchInit]> {
  const { method, styles, security } = operation;
  const path = fillPath(operation.path, parts.path, styles?.path);
  const headers = new Headers({ Accept: acceptedTypes(operation), ...client.headers });
  const query = queryOf(operation, parts);
  const cookies = fillPairs('cookies', parts.cookies, styles?.cookies);
  if (security !== undefined) await client.authorize?.(security, { headers, query, cookies });
  fillHeaders(headers, parts.headers, styles?.headers);
  if (cookies.length > 0) setHeader(headers, 'Cookie', cookies.join('; '));
  const body = writeBody(operation, parts, headers);
  const url = client.baseUrl + path + (query.length > 0 ? `?${query.join('&')}` : '');
  return [url, { method, headers, redirect: client.redirect ?? 'manual', ...body }];
}

/** What `fetch` is told about a body: a stream can be sent in half-duplex mode only (Fetch standard). */
function bodyInit(content: BodyInit): Pick<RequestInit, 'body'> {
  return content instanceof ReadableStream ? { body: content, ...{ duplex: 'half' } } : { body: content };
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
