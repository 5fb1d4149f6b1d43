import { readAnswer, type AnyAnswer } from './answer.ts';
import { encodeBody } from './body.ts';
import { createTransport, type Middleware, type Transport } from './openapi-fetch.ts';
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

function mergeHeaders(target: Headers, fields: Iterable<readonly [string, string]>): void {
  for (const [name, value] of fields) target.set(name, value);
}

async function attachCredentials(client: Client, operation: Operation, target: CredentialTarget): Promise<void> {
  if (operation.security !== undefined) {
    await authorize(operation.security, client.schemes, client.credentials, target);
  }
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
  const { styles = {} } = operation;
  const path = fillPath(operation.path, request.path, styles.path);
  const target: CredentialTarget = { headers: new Headers(client.settings.headers), query: [], cookies: [] };
  await attachCredentials(client, operation, target);
  mergeHeaders(target.headers, fillHeaders(request.headers, styles.headers));
  const query = [fillQuery(request.query, styles.query), fillQuery(Object.fromEntries(target.query))];
  const search = query.filter((part) => part !== '').join('&');
  const cookies = [fillCookies(request.cookies, styles.cookies), ...target.cookies].filter((part) => part !== '');
  if (cookies.length > 0) target.headers.set('Cookie', cookies.join('; '));
  const hasBody = operation.body !== undefined && request.body !== undefined;
  const body = hasBody ? encodeBody(request.body, operation.body) : undefined;
  if (body?.contentType !== undefined) target.headers.set('Content-Type', body.contentType);
  mergeHeaders(target.headers, Object.entries(options.headers ?? {}));
  const response = await client.transport({
    method: operation.method,
    target: search === '' ? path : `${path}?${search}`,
    headers: target.headers,
    ...(body === undefined ? {} : { body: body.content }),
    init: {
      redirect: client.settings.redirect ?? 'manual',
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(body?.content instanceof ReadableStream ? { duplex: 'half' } : {}),
    },
  });
  return readAnswer(operation, response);
}
