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

/** A form gets another boundary each time that it is written; so it is written once, and its boundary announced. */
async function withOneBoundary(init: FetchInit): Promise<FetchInit> {
  if (!(init.body instanceof FormData)) return init;
  const written = new Response(init.body);
  const contentType = written.headers.get('content-type') ?? '';
  const headers = { 'content-type': contentType, ...init.headers };
  return { ...init, headers, body: await written.arrayBuffer() };
}

type Content = Pick<FetchInit, 'body' | 'duplex'>;

/**
 * What is sent of a request that middleware has seen: what it was made of, or what middleware has put in its place. That
 * is read, so that it can be sent again. A stream is in the request, and nowhere else any more.
 */
async function contentOf(request: Request, isReplaced: boolean, body: FetchInit['body']): Promise<Content> {
  if (body instanceof ReadableStream) return { body: request.body, duplex: 'half' };
  if (!isReplaced) return { body: body ?? null };
  return { body: request.body === null ? null : await request.arrayBuffer() };
}

/**
 * The seam to openapi-fetch, whose middleware runs around a `fetch`. Addresses, bodies and answers are made and read by
 * the code around it, because openapi-fetch knows nothing of the document.
 *
 * @param middleware - the first sees a request first and its answer last
 */
export function withMiddleware(middleware: readonly Middleware[], send: Fetch = fetch): Fetch {
  return async (url, given) => {
    const { method, body, ...init } = await withOneBoundary(given);
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
    const forward = async (request: Request): Promise<Response> => {
      const content = isBodyless ? { body: body ?? null } : await contentOf(request, request !== first, body);
      const headers = Object.fromEntries(request.headers);
      return send(request.url, { ...init, ...content, method: request.method, headers });
    };
    const client = createClient<AnyPaths>();
    client.use(outermost, ...middleware.map((one) => answering(one, keep)));
    // Without a body, openapi-fetch announces none.
    const content = isBodyless || body === undefined || body === null ? {} : { body, bodySerializer: () => body };
    const options = { ...init, ...content, fetch: forward };
    const { response } = await client.request(isBodyless ? 'get' : 'post', url, options);
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
