import { UnexpectedAnswer, type AnyAnswer } from './answer.ts';
import type { Client as OwnClient, FetchInit } from './client.ts';
import { createFetchClient, mergeHeaders, type Client, type ClientOptions } from './openapi-fetch.ts';
import type { RequestParts } from './operation.ts';

// A client with the face of openapi-fetch. openapi-fetch itself does what its users know it for: options, middleware,
// `parseAs`. Addresses, headers, cookies and bodies are spelled, and answers read, by the operations of the document.

/** A function of a resource; what it needs is known to the type of the paths only. */
export type OperationFunction = (client: OwnClient, request: never) => Promise<unknown>;

/** The functions by method and path: `GET /pets/{petId}`. */
export type OperationTable = Readonly<Record<string, OperationFunction>>;

/** As openapi-fetch narrows answers by media type. */
export type MediaType = `${string}/${string}`;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

type Method = (typeof METHODS)[number];
type AnyOperation = {
  parameters: { path?: object; query?: object; header?: object; cookie?: object };
  requestBody?: { content: { '*/*': unknown } };
  responses: { default: { content: { '*/*': unknown } } };
};
type AnyPaths = Record<string, Record<Method, AnyOperation>>;
type Init = Omit<RequestInit, 'body' | 'headers'> &
  Pick<ClientOptions, 'baseUrl' | 'headers' | 'pathSerializer' | 'querySerializer' | 'bodySerializer'> & {
    readonly params?: AnyOperation['parameters'];
    readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
    readonly body?: unknown;
  };

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a user writes a serialiser for is left to it. */
type Serializers = Pick<ClientOptions, 'pathSerializer' | 'querySerializer' | 'bodySerializer'>;

function serializersOf(options: Serializers): Serializers {
  const { pathSerializer, querySerializer, bodySerializer } = options;
  return {
    ...(pathSerializer === undefined ? {} : { pathSerializer }),
    ...(querySerializer === undefined ? {} : { querySerializer }),
    ...(bodySerializer === undefined ? {} : { bodySerializer }),
  };
}

function isAnswer(value: unknown): value is AnyAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value && 'response' in value;
}

/** A path that is spelled elsewhere still has to be one. */
function withoutValues(values: object | undefined): object {
  return Object.fromEntries(Object.keys(values ?? {}).map((name) => [name, '-']));
}

/** A member of an object, or nothing where there is no value. */
function given(name: string, value: unknown): object {
  return value === undefined || value === null ? {} : { [name]: value };
}

function partsOf({ params = {}, body }: Init, own: Serializers, contentType: string | null): RequestParts {
  const { path, query, header, cookie } = params;
  const isWritten = body === undefined || body instanceof FormData || own.bodySerializer !== undefined;
  return {
    ...given('path', own.pathSerializer === undefined ? path : withoutValues(path)),
    ...given('query', own.querySerializer === undefined ? query : undefined),
    ...given('headers', header),
    ...given('cookies', cookie),
    ...(isWritten ? {} : { body, ...given('contentType', contentType) }),
  };
}

/** What a request has in a header field, of those that have a value. */
function fieldsOf({ headers }: FetchInit, names: readonly string[]): Record<string, string> {
  const fields = new Map(Object.entries(headers));
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const text = fields.get(name.toLowerCase());
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** What openapi-fetch is given so that it sends what the operation has spelled. */
function spelled(url: string, written: FetchInit, init: Init, own: Serializers, parts: RequestParts): Init {
  const cut = `${url}?`.indexOf('?');
  const header = fieldsOf(written, Object.keys(parts.headers ?? {}));
  const { body, duplex } = written;
  return {
    ...init,
    headers: mergeHeaders(init.headers, fieldsOf(written, ['Content-Type', 'Cookie'])),
    params: { ...init.params, ...(parts.headers === undefined ? {} : { header }) },
    pathSerializer: own.pathSerializer ?? (() => url.slice(0, cut)),
    querySerializer: own.querySerializer ?? (() => url.slice(cut + 1)),
    ...(parts.body === undefined ? {} : { bodySerializer: () => body }),
    ...(duplex === undefined ? {} : { duplex }),
  };
}

/** A refusal without a word is an error all the same; openapi-fetch would call it `undefined`. */
function mended({ data, error, response }: Result): Result {
  if (response.ok) return { data, response };
  const isEmpty = error === undefined || error === '';
  const contentType = response.headers.get('content-type') ?? '';
  return { error: isEmpty ? new UnexpectedAnswer(response.status, contentType, undefined) : error, response };
}

/** @throws UnexpectedAnswer for text or bytes where something else was declared, as openapi-fetch throws when it parses it */
function resultOf(answer: AnyAnswer): Result {
  const { response, data, error } = answer;
  if (answer.ok) return { data, response };
  if (answer.unexpected !== true) return { error, response };
  const { body } = answer.error;
  if (response.ok && (typeof body === 'string' || body instanceof Blob)) throw answer.error;
  return response.ok ? { data: body, response } : { error: body ?? error, response };
}

/** Sends through openapi-fetch and gives the answer that middleware has left, unread. */
type Send = (init: Init) => Promise<{ readonly kept: Response | undefined; readonly result: Result }>;

/** Has an operation spell a request and read its answer; what is between is {@link Send}. */
async function callOperation(
  path: string,
  operation: OperationFunction,
  init: Init,
  options: ClientOptions,
  send: Send,
): Promise<Result> {
  const own = { ...serializersOf(options), ...serializersOf(init) };
  const parts = partsOf(init, own, mergeHeaders(options.headers, init.headers).get('Content-Type'));
  let direct: Result | undefined;
  let sent = init;
  const client: OwnClient = {
    baseUrl: (init.baseUrl ?? options.baseUrl ?? '').replace(/\/$/, ''),
    server: (url) => {
      // openapi-fetch asks for the address of a request with path parameters only.
      sent = { ...init, params: { path: {}, ...init.params } };
      return init.baseUrl ?? url;
    },
    fetch: async (url, written) => {
      const { kept, result } = await send(spelled(url, written, sent, own, parts));
      if (kept !== undefined) return kept;
      direct = result;
      return new Response(null, { status: 204 });
    },
  };
  const answer: unknown = await Reflect.apply(operation, undefined, [client, parts]);
  if (direct !== undefined) return mended(direct);
  if (!isAnswer(answer)) throw new TypeError(`${path}: the operation has no answer`);
  return resultOf(answer);
}

/**
 * A client as openapi-fetch makes it, for one document. Other than there, every parameter is spelled as the document
 * says, a path segment cannot change which resource is reached, cookies are sent, and a refusal is never `undefined`.
 */
export function dropIn<Paths extends object, Media extends MediaType>(
  operations: OperationTable,
  options?: ClientOptions,
): Client<Paths, Media>;
export function dropIn(operations: OperationTable, options: ClientOptions = {}): object {
  const client = createFetchClient<AnyPaths>(options);
  // The first middleware is the last to see an answer: what the others have made of it.
  const wanted = new WeakMap<object, (response: Response) => void>();
  client.use({
    onResponse: ({ params, response }) => {
      const keep = wanted.get(params);
      if (keep === undefined) return undefined;
      keep(response);
      return new Response(null, { status: 204 });
    },
  });
  const request = async (method: Method, path: string, init: Init = {}): Promise<Result> => {
    const name = `${method.toUpperCase()} ${path}`;
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
    const send: Send = async (given) => {
      let kept: Response | undefined;
      const { params = {} } = given;
      if (init.parseAs === undefined && operation !== undefined) wanted.set(params, (response) => (kept = response));
      const result = await client.request(method, path, { ...given, params });
      return { kept, result };
    };
    if (operation === undefined) return mended((await send(init)).result);
    return callOperation(path, operation, init, options, send);
  };
  const methods = METHODS.map((method): [string, unknown] => [
    method.toUpperCase(),
    (path: string, init?: Init) => request(method, path, init),
  ]);
  return { ...client, ...Object.fromEntries(methods), request };
}
