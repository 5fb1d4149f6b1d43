import type { Answer } from './answer.ts';
import { readBody, type Reading, type ReceivedBody } from './body/read-body.ts';
import { RefusedBody } from './body/refused-body.ts';
import { spoolToMemory, type Spool } from './body/spool.ts';
import { checkBody, checkParameters } from './check-request.ts';
import { decodeParameters, type ParameterValues } from './decode/decode-parameters.ts';
import { readQuerystring } from './decode/read-querystring.ts';
import { disposedAfter } from './disposed-after.ts';
import { encodeAnswer, UndeclaredAnswer } from './encode-answer.ts';
import { invalid, NotImplemented, notImplemented, problem, unauthorized, unimplemented } from './failures.ts';
import type { FailureHooks } from './failures.ts';
import { handlerOf, type AnyHandler, type Context } from './handlers.ts';
import { headAnswer } from './head-answer.ts';
import { BodyTooLarge, type IncomingRequest } from './incoming.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { Issue } from './issue.ts';
import type { OutgoingAnswer } from './outgoing.ts';
import { Refusal } from './refusal.ts';
import { nameOf, type Route } from './route.ts';
import { createRouter, templateParameters } from './router.ts';
import { Judge } from '../shared/schema/judge.ts';
import type { Definitions } from '../shared/schema/schema.ts';
import {
  ANYBODY,
  authenticate,
  challengesOf,
  createIdentifiers,
  isOpen,
  type Identity,
  type SecuritySchemes,
} from './security.ts';
import { UncheckedAnswer } from './unchecked-answer.ts';
import { missingHandlers, missingSchemes, StartError } from './start-error.ts';

export interface ServerDescription {
  readonly routes: readonly Route[];
  readonly schemas: Definitions;
  readonly schemes: SecuritySchemes;
}

export interface ServerOptions extends FailureHooks {
  /** Limits that differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  /** What a name in the query that the document does not know leads to; refused by default. */
  readonly unknownQuery?: 'refuse' | 'ignore';
  /** Where the files of multipart bodies are kept until the request has been answered; in memory by default. */
  readonly spool?: Spool;
  /** Whether an answer that the document does not declare is an error; by default it is, outside production. */
  readonly checkAnswers?: boolean;
  /** Where errors of handlers go, and at the start the operations that are not implemented. */
  readonly log?: Logger;
}

/** The usual interface of logging libraries (pino, Fastify). */
export interface Logger {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** A server without a framework. */
export interface Server {
  readonly routes: readonly Route[];
  /** Operations whose handler is `unimplemented`, as `resource.operation`. */
  readonly unimplemented: readonly string[];
  /**
   * Answers a request: finds its route, then who calls, and only then reads its body. What goes wrong is an answer too.
   *
   * @returns `undefined` when the document has no such path
   */
  answer(request: IncomingRequest): Promise<OutgoingAnswer> | undefined;
}

interface Call {
  readonly route: Route;
  readonly request: IncomingRequest;
  /** Texts of the path parameters in the order of the template. */
  readonly values: readonly string[];
}

interface ReadParameters {
  readonly values: ParameterValues;
  readonly querystring?: unknown;
  readonly issues: readonly Issue[];
}

// Written out member by member: to spread objects takes as long as everything else that is done for a small request.

/** What a handler gets of a request: its parameters, and its body where the operation takes one. */
function givenOf(route: Route, { values, querystring }: ReadParameters, body: ReceivedBody | undefined): object {
  const { path, query, headers, cookies } = values;
  if (route.querystring !== undefined) {
    return route.body === undefined
      ? { path, query, headers, cookies, querystring }
      : { path, query, headers, cookies, querystring, body: body?.value };
  }
  return route.body === undefined ? values : { path, query, headers, cookies, body: body?.value };
}

/** Where the body may be of several media types a handler is told which it is. */
function typedGivenOf(route: Route, read: ReadParameters, body: ReceivedBody | undefined): object {
  const given = givenOf(route, read, body);
  const hasSeveral = body !== undefined && Object.keys(route.body?.content ?? {}).length > 1;
  return hasSeveral ? { ...given, contentType: body.mediaType } : given;
}

function contextOf({ route, request }: Call, { principal }: Identity, body: ReceivedBody | undefined): Context {
  return body === undefined ? { principal, route, request } : { principal, route, request, mediaType: body.mediaType };
}

/** The state of one server: what every call needs. */
class Core {
  readonly #handlers: ReadonlyMap<Route, AnyHandler>;
  readonly #router: ReturnType<typeof createRouter>;
  readonly #identifiers: ReturnType<typeof createIdentifiers>;
  readonly #requests: Judge;
  readonly #answers: Judge | undefined;
  readonly #limits: Limits;
  readonly #reading: Reading;
  readonly #options: ServerOptions;
  readonly #schemes: SecuritySchemes;
  readonly #names: ReadonlyMap<Route, readonly string[]>;
  readonly #knownQuery: ReadonlySet<string>;

  constructor(
    description: ServerDescription,
    handlers: ReadonlyMap<Route, AnyHandler>,
    security: object,
    options: ServerOptions,
  ) {
    const { routes, schemas, schemes } = description;
    this.#handlers = handlers;
    this.#router = createRouter(routes);
    this.#identifiers = createIdentifiers(schemes, security);
    this.#requests = new Judge(schemas, 'request');
    this.#answers = options.checkAnswers === true ? new Judge(schemas, 'response') : undefined;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#reading = { limits: this.#limits, spool: options.spool ?? spoolToMemory };
    this.#options = options;
    this.#schemes = schemes;
    this.#names = new Map(routes.map((route) => [route, templateParameters(route.path)]));
    const keys = Object.values(schemes).flatMap((one) =>
      one.type === 'apiKey' && one.in === 'query' ? [one.name] : [],
    );
    this.#knownQuery = new Set(keys);
  }

  answer(request: IncomingRequest): Promise<OutgoingAnswer> | undefined {
    const answering = this.#find(request);
    return request.method === 'HEAD' ? answering?.then(headAnswer) : answering;
  }

  #find(request: IncomingRequest): Promise<OutgoingAnswer> | undefined {
    const end = request.url.indexOf('?');
    const match = this.#router.find(end < 0 ? request.url : request.url.slice(0, end));
    if (match === undefined) return undefined;
    if (match === 'invalid') return Promise.resolve(refusalWithoutRoute(problem(400)));
    const route = match.routes.get(request.method);
    if (route !== undefined) return this.#respond({ route, request, values: match.values });
    const allow = [...match.routes.keys()].sort().join(', ');
    return Promise.resolve(refusalWithoutRoute(problem(405, {}, { Allow: allow })));
  }

  async #respond(call: Call): Promise<OutgoingAnswer> {
    const { route, request } = call;
    try {
      const identity = isOpen(route) ? ANYBODY : await authenticate(route, this.#identifiers, request);
      if (!identity.allowed) return this.#unauthorized(call);
      const read = this.#readParameters(call);
      if (read.issues.length > 0) return this.#refuse(call, 400, read.issues);
      const body =
        request.body === undefined ? undefined : await readBody(request.body, request, route.body, this.#reading);
      if (body?.dispose !== undefined) return await this.#handleFiles(call, identity, read, body, body.dispose);
      return await this.#handle(call, identity, read, body);
    } catch (error) {
      return this.#fail(call, error);
    }
  }

  /** The files of a body are kept until the answer has been sent, which may be made of them. */
  async #handleFiles(
    call: Call,
    identity: Identity,
    read: ReadParameters,
    body: ReceivedBody,
    dispose: () => Promise<void>,
  ): Promise<OutgoingAnswer> {
    try {
      return await disposedAfter(await this.#handle(call, identity, read, body), dispose);
    } catch (error) {
      await dispose();
      throw error;
    }
  }

  async #handle(
    call: Call,
    identity: Identity,
    read: ReadParameters,
    body: ReceivedBody | undefined,
  ): Promise<OutgoingAnswer> {
    const { route } = call;
    const faults = checkBody(this.#requests, route, body);
    if (faults.length > 0) return this.#refuse(call, 400, faults);
    const handler = this.#handlers.get(route) ?? notImplemented;
    const result = await handler(typedGivenOf(route, read, body), contextOf(call, identity, body));
    return encodeAnswer(route, result, this.#answers);
  }

  /** The parameters of a call, and what is wrong with them. */
  #readParameters({ route, request, values }: Call): ReadParameters {
    const names = this.#names.get(route) ?? [];
    const decoded = decodeParameters(
      route.parameters ?? [],
      request,
      { get: (name) => values[names.lastIndexOf(name)] },
      {
        pairs: this.#limits.pairs,
        knownQuery: this.#knownQuery,
        refuseUnknown: this.#options.unknownQuery !== 'ignore' && route.querystring === undefined,
      },
    );
    const issues = checkParameters(this.#requests, route, decoded.values, decoded.issues);
    if (route.querystring === undefined) return { values: decoded.values, issues };
    const whole = readQuerystring(request.url, route.querystring, this.#requests, this.#limits);
    return { values: decoded.values, querystring: whole.value, issues: [...issues, ...whole.issues] };
  }

  #unauthorized({ route, request }: Call): OutgoingAnswer {
    const challenges = challengesOf(route, this.#schemes);
    return encodeAnswer(route, unauthorized(this.#options, { route, request, status: 401 }, challenges));
  }

  #refuse({ route, request }: Call, status: number, issues: Parameters<typeof invalid>[1]): OutgoingAnswer {
    return encodeAnswer(route, invalid(this.#options, issues, { route, request, status }));
  }

  #fail(call: Call, error: unknown): OutgoingAnswer {
    try {
      return this.#failure(call, error);
    } catch (second) {
      this.#options.log?.error({ error: second }, `${nameOf(call.route)} failed`);
      return refusalWithoutRoute(problem(500));
    }
  }

  #failure(call: Call, error: unknown): OutgoingAnswer {
    const { route, request } = call;
    if (error instanceof RefusedBody) {
      return this.#refuse(call, error.status, [{ in: 'body', name: error.pointer, message: error.message }]);
    }
    if (error instanceof BodyTooLarge)
      return this.#refuse(call, 413, [{ in: 'body', name: '', message: error.message }]);
    if (error instanceof NotImplemented) {
      return encodeAnswer(route, unimplemented(this.#options, { route, request, status: 501 }));
    }
    return error instanceof UncheckedAnswer ? encodeAnswer(route, error.answer) : this.#failed(call, error);
  }

  #failed({ route, request }: Call, error: unknown): OutgoingAnswer {
    const failed = { route, request, status: 500 };
    // A refusal is what a handler decided; everything else is a failure that somebody has to look at.
    if (!(error instanceof Refusal)) this.#options.log?.error({ error }, `${nameOf(route)} failed`);
    const own = this.#options.onError?.(error, failed);
    if (own !== undefined) return encodeAnswer(route, own);
    // Our own words about our own handler, and only where answers are checked: nothing that a caller could use.
    const details = error instanceof UndeclaredAnswer ? { detail: error.message } : {};
    return encodeAnswer(route, problem(500, details));
  }
}

const NO_ROUTE: Route = { resource: '', operation: '', method: '', path: '', responses: {} };

/** Refusals that no operation of the document is responsible for. */
export function refusalWithoutRoute(answer: Answer): OutgoingAnswer {
  return encodeAnswer(NO_ROUTE, answer);
}

/**
 * Builds the server of a description. Nothing is compiled and nothing is listened to.
 *
 * @throws StartError naming every operation and every declared security scheme that has no handler
 */
export function createServer(
  description: ServerDescription,
  handlers: object,
  security: object,
  options: ServerOptions,
): Server {
  const { routes, schemes } = description;
  const table = new Map(routes.map((route) => [route, handlerOf(handlers, route)]));
  const known = new Map(
    [...table].flatMap(([route, one]): [Route, AnyHandler][] => (one === undefined ? [] : [[route, one]])),
  );
  const missing = [
    ...missingSchemes(schemes, security, routes),
    ...missingHandlers(routes.filter((route) => !known.has(route))),
  ];
  if (missing.length > 0) throw new StartError(missing);
  const core = new Core(description, known, security, options);
  const unimplemented = routes.filter((route) => known.get(route) === notImplemented).map(nameOf);
  if (unimplemented.length > 0) options.log?.warn({ unimplemented }, 'operations that answer 501');
  return {
    routes,
    unimplemented,
    answer: (request) => core.answer(request),
  };
}
