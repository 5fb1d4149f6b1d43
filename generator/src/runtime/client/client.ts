import type { AnyAnswer } from './answer.ts';
import type { Fetch } from './fetch.ts';
import { setHeader } from './header.ts';
import type { Draft, Operation, RequestParts } from './operation.ts';
import { readAnswer, type ReadAnswer } from './read-answer.ts';

export type { Fetch, FetchInit } from './fetch.ts';

export interface ClientSettings {
  /** Where the API is served, for example `https://gateway.example/api`; a path in browsers. */
  readonly baseUrl: string;
  /** Replaces the global `fetch`. */
  readonly fetch?: Fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `manual` by default: a redirect is an answer, so that no credential follows it to another host. */
  readonly redirect?: NonNullable<RequestInit['redirect']>;
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
  /** Where credentials come from, by security scheme. */
  readonly security?: object;
  /**
   * Where operations with a server of their own are sent, by the URL that the document gives it.
   *
   * A method, so that a client can name the URLs that there are.
   */
  server?(url: string): string;
}

/**
 * Makes a client; nothing is sent.
 *
 * @throws TypeError for a base URL that no request could be made of
 */
export function connect(settings: Client): Client {
  const baseUrl = settings.baseUrl.replace(/\/+$/, '');
  if (!/^(?:https?:\/\/[^?#{}]|\/|$)[^?#{}]*$/i.test(baseUrl)) {
    throw new TypeError('baseUrl: has to be http(s)://… or a path without ?, #, {, }');
  }
  return { ...settings, baseUrl };
}

function addHeaders(headers: Record<string, string>, given: Readonly<Record<string, string>> = {}): void {
  for (const [name, text] of Object.entries(given)) setHeader(headers, name, text);
}

/**
 * Sends a request and reads its answer. `Result` is what the document promises; answers are not validated against
 * it, which is why this overload is the one place where the type of an answer is taken on trust.
 *
 * @throws ParameterError when the request cannot be built, and whatever security sources and `fetch` throw.
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
  const headers: Record<string, string> = accept === undefined ? {} : { accept };
  Object.setPrototypeOf(headers, null);
  addHeaders(headers, client.headers);
  const { redirect = 'manual', fetch: transport = fetch } = client;
  const draft: Draft = {
    url: client.baseUrl + path,
    init: { method, headers, redirect, signal: options.signal ?? null },
  };
  for (const add of operation.parts ?? []) await add(draft, parts, client);
  addHeaders(headers, options.headers);
  const response = await transport(draft.url, draft.init);
  return (client.readAnswer ?? readAnswer)(operation, response);
}
