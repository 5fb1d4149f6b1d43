import type { AnyAnswer } from './answer.ts';
import type { Authorize, Draft, Operation, RequestParts } from './operation.ts';
import { readAnswer, type ReadAnswer } from './read-answer.ts';

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
  /** Replaces how answers are read: `readAnswer` of `check-answers.ts` holds them against the document. */
  readonly readAnswer?: ReadAnswer;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Added to the request; these win over all others. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A connection to one server; the functions of the resources take it as their first argument. */
export interface Client extends ClientSettings {
  readonly authorize?: Authorize | undefined;
}

/**
 * Makes a client; nothing is sent.
 *
 * @throws TypeError for a base URL that no request could be made of
 */
export function connect(settings: ClientSettings, authorize?: Authorize): Client {
  const baseUrl = settings.baseUrl.replace(/\/+$/, '');
  if (!/^(?:https?:\/\/[^?#{}]+|(?:\/[^?#{}]*)?)$/i.test(baseUrl)) {
    throw new TypeError('baseUrl: has to be http(s)://… or a path, without ?, #, { and }');
  }
  return { ...settings, baseUrl, authorize };
}

function setHeaders(headers: Headers, given: Readonly<Record<string, string>> = {}): void {
  for (const name of Object.keys(given)) headers.set(name, given[name] ?? '');
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
  const { method, path, accept } = operation;
  const draft: Draft = {
    url: client.baseUrl + path,
    method,
    headers: new Headers(accept === undefined ? undefined : { accept }),
    redirect: client.redirect ?? 'manual',
    signal: options.signal ?? null,
  };
  setHeaders(draft.headers, client.headers);
  for (const add of operation.parts ?? []) await add(draft, parts, client);
  setHeaders(draft.headers, options.headers);
  const { url, ...init } = draft;
  return (client.readAnswer ?? readAnswer)(operation, await (client.fetch ?? fetch)(url, init));
}
