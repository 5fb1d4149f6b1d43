// Generated from the client runtime of openapi-ts-morph. Do not edit.

import createClient, { type Middleware } from 'openapi-fetch';
import type { Fetch, FetchBody, FetchInit } from './fetch.ts';

export * from 'openapi-fetch';
export { createClient as createFetchClient };

type AnyOperation = {
  requestBody?: { content: { '*/*': FetchBody } };
  responses: { default: { content: { '*/*': unknown } } };
};
type AnyPaths = { [path: string]: { get: AnyOperation; post: AnyOperation } };

/** What openapi-fetch is shown of an answer: nothing that it would have a reason to read. */
function standIn(): Response {
  return new Response(null, { status: 204 });
}

/**
 * The seam to openapi-fetch, whose middleware runs around a `fetch`. Addresses, bodies and answers are made and read by
 * the code around it, because openapi-fetch knows nothing of the document.
 *
 * @param middleware - the first sees a request first and its answer last
 */
export function withMiddleware(middleware: readonly Middleware[], send: Fetch = fetch): Fetch {
  return async (url, { method, body, ...init }) => {
    let answer: Response | undefined;
    const keep = (response: Response): Response => {
      answer = response;
      return standIn();
    };
    // A Request cannot be a GET with a body: middleware sees it without, the transport gets it all the same.
    const isBodyless = method === 'GET' || method === 'HEAD';
    let first: Request | undefined;
    const outermost: Middleware = {
      onRequest: ({ request }) => (first = new Request(request, { method })),
      onResponse: ({ response }) => keep(response),
    };
    const forward = (request: Request): Promise<Response> => {
      const isSame = request === first || isBodyless;
      const content: Pick<FetchInit, 'body' | 'duplex'> = isSame
        ? { body: body ?? null }
        : { body: request.body, duplex: 'half' };
      const headers = Object.fromEntries(request.headers);
      return send(request.url, { ...init, ...content, method: request.method, headers });
    };
    const client = createClient<AnyPaths>();
    client.use(outermost, ...middleware.map((one) => answering(one, keep)));
    const options = { ...init, fetch: forward };
    const { response } = isBodyless
      ? await client.request('get', url, options)
      : await client.request('post', url, { ...options, body: body ?? '', bodySerializer: () => body ?? '' });
    return answer ?? response;
  };
}

/** openapi-fetch would read an answer that comes from `onRequest`, without a request being sent. */
function answering(middleware: Middleware, keep: (response: Response) => Response): Middleware {
  return {
    onRequest: async (parameters) => {
      const result = await middleware.onRequest?.(parameters);
      return result instanceof Response ? keep(result) : result;
    },
    onResponse: (parameters) => middleware.onResponse?.(parameters),
    onError: (parameters) => middleware.onError?.(parameters),
  };
}
