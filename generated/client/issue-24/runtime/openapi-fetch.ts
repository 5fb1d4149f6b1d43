// Generated from the client runtime of openapi-ts-morph. Do not edit.

import createFetchClient, { type Middleware } from 'openapi-fetch';

export type { Middleware } from 'openapi-fetch';

export interface TransportSettings {
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly middleware?: readonly Middleware[];
}

export interface TransportRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Headers;
  readonly body?: BodyInit;
  readonly init?: Omit<RequestInit, 'body' | 'headers' | 'method'>;
}

/** Sends one request; answers with what the network and the middleware made of it, its body unread. */
export type Transport = (request: TransportRequest) => Promise<Response>;

type AnyOperation = {
  requestBody?: { content: { '*/*': BodyInit } };
  responses: { default: { content: { '*/*': unknown } } };
};
type AnyPaths = { [path: string]: Record<Method, AnyOperation> };
type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

const METHODS: readonly Method[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * The seam to openapi-fetch, which carries the call and runs the middleware. Addresses, bodies and answers are made
 * and read by the code around it, because it knows nothing of the document.
 */
export function createTransport(settings: TransportSettings): Transport {
  const client = createFetchClient<AnyPaths>({
    baseUrl: settings.baseUrl,
    ...(settings.fetch === undefined ? {} : { fetch: settings.fetch }),
  });
  const originals = new WeakMap<Response, Response>();
  // Registered first, so it sees an answer last: it hands over a stand-in without a body, which openapi-fetch
  // has no reason to read, and keeps the real answer for us.
  client.use({
    onResponse({ response }) {
      const standIn = new Response(null, { status: 204 });
      originals.set(standIn, response);
      return standIn;
    },
  });
  if (settings.middleware !== undefined) client.use(...settings.middleware);
  return async ({ method, target, headers, body, init }) => {
    const known = METHODS.find((name) => name === method.toLowerCase());
    if (known === undefined) throw new TypeError(`openapi-fetch sends no ${method} requests`);
    const { response } = await client.request(known, target, {
      ...init,
      headers,
      ...(body === undefined ? {} : { body, bodySerializer: () => body }),
    });
    return originals.get(response) ?? response;
  };
}
