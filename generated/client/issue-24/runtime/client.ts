// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { readAnswer, type AnyAnswer } from './answer.ts';
import { encodeBody } from './body.ts';
import { createTransport, type Middleware, type Transport, type TransportRequest } from './openapi-fetch.ts';
import type { Operation, RequestParts } from './operation.ts';
import { fillCookies, fillHeaders, fillPath, fillQuery } from './parameters.ts';
import { authorize, type CredentialTarget, type SecuritySchemes } from './security.ts';

export interface ClientSettings {
  /** Where the API is served, for example `https://gateway.example/api`; a path in browsers. */
  readonly baseUrl: string;
  /** Replaces the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly middleware?: readonly Middleware[];
  /** `manual` by default: a redirect is an answer, so that no credential follows it to another host. */
  readonly redirect?: RequestRedirect;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Added to the request; these win over all others. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A connection to one server; the functions of the resources take it as their first argument. */
export interface Client {
  readonly settings: ClientSettings;
  readonly schemes: SecuritySchemes;
  readonly credentials: object;
  readonly transport: Transport;
}

function checkBaseUrl(baseUrl: string): string {
  const trimmed = baseUrl.replace(/\/+$/, '');
  if (/[?#{}]/.test(trimmed)) throw new TypeError('baseUrl: a query, fragment or placeholder has no place in it');
  if (trimmed !== '' && !trimmed.startsWith('/') && !/^https?:\/\//i.test(trimmed)) {
    throw new TypeError('baseUrl: has to start with http://, https:// or /');
  }
  return trimmed;
}

/** Makes a client; nothing is sent. */
export function connect(settings: ClientSettings, schemes: SecuritySchemes, credentials: object): Client {
  const transport = createTransport({ ...settings, baseUrl: checkBaseUrl(settings.baseUrl) });
  return { settings, schemes, credentials, transport };
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}

async function buildRequest(client: Client, operation: Operation, request: RequestParts): Promise<TransportRequest> {
  const { styles = {} } = operation;
  const path = fillPath(operation.path, request.path, styles.path);
  const credentials: CredentialTarget = { headers: new Headers(client.settings.headers), query: [], cookies: [] };
  await authorize(operation.security ?? [], client.schemes, client.credentials, credentials);
  const { headers } = credentials;
  for (const [name, value] of fillHeaders(request.headers, styles.headers)) headers.set(name, value);
  const cookies = joined([fillCookies(request.cookies, styles.cookies), ...credentials.cookies], '; ');
  if (cookies !== '') headers.set('Cookie', cookies);
  const search = joined(
    [fillQuery(request.query, styles.query), fillQuery(Object.fromEntries(credentials.query))],
    '&',
  );
  const built = { method: operation.method, target: search === '' ? path : `${path}?${search}`, headers };
  if (operation.body === undefined || request.body === undefined) return built;
  const body = encodeBody(request.body, operation.body);
  if (body.contentType !== undefined) headers.set('Content-Type', body.contentType);
  return { ...built, body: body.content };
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
  request: RequestParts,
  options?: CallOptions,
): Promise<Result>;
export async function send(
  client: Client,
  operation: Operation,
  request: RequestParts,
  options: CallOptions = {},
): Promise<AnyAnswer> {
  const built = await buildRequest(client, operation, request);
  for (const [name, value] of Object.entries(options.headers ?? {})) built.headers.set(name, value);
  const response = await client.transport({
    ...built,
    init: {
      redirect: client.settings.redirect ?? 'manual',
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      // Fetch standard: a stream can be sent in half-duplex mode only.
      ...(built.body instanceof ReadableStream ? { duplex: 'half' } : {}),
    },
  });
  return readAnswer(operation, response);
}
