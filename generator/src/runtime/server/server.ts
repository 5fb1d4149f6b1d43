import type { Answer } from './answer.ts';
import { readBody } from './body/read-body.ts';
import { RefusedBody } from './body/refused-body.ts';
import { checkBody, checkParameters } from './check-request.ts';
import { decodeParameters } from './decode/decode-parameters.ts';
import { readQuerystring } from './decode/read-querystring.ts';
import { encodeAnswer, UndeclaredAnswer } from './encode-answer.ts';
import { invalid, NotImplemented, notImplemented, problem, unauthorized, unimplemented } from './failures.ts';
import type { FailureHooks } from './failures.ts';
import { handlerOf, type AnyHandler } from './handlers.ts';
import { BodyTooLarge, type IncomingRequest } from './incoming.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
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

/** A request that may be answered: its route is known, and so is its caller. Its body has not been read. */
export interface Admitted {
  readonly route: Route;
  respond(): Promise<OutgoingAnswer>;
}

/** A server without a framework. */
export interface Server {
  readonly routes: readonly Route[];
  /** Operations whose handler is `unimplemented`, as `resource.operation`. */
  readonly unimplemented: readonly string[];
  /**
   * Finds the route of a request and who calls.
   *
   * @returns the answer when it is refused already; `undefined` when the document has no such path
   */
  admit(request: IncomingRequest): Promise<Admitted | OutgoingAnswer | undefined>;
}

interface Call {
  readonly route: Route;
  readonly request: IncomingRequest;
  readonly path: ReadonlyMap<string, string>;
}

/** The state of one server: what every call needs. */
class Core {
  readonly handlers: ReadonlyMap<Route, AnyHandler>;
  readonly router: ReturnType<typeof createRouter>;
  readonly #identifiers: ReturnType<typeof createIdentifiers>;
  readonly #requests: Judge;
  readonly #answers: Judge | undefined;
  readonly #limits: Limits;
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
    this.handlers = handlers;
    this.router = createRouter(routes);
    this.#identifiers = createIdentifiers(schemes, security);
    this.#requests = new Judge(schemas, 'request');
    this.#answers = options.checkAnswers === true ? new Judge(schemas, 'response') : undefined;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#options = options;
    this.#schemes = schemes;
    this.#names = new Map(routes.map((route) => [route, templateParameters(route.path)]));
    const keys = Object.values(schemes).flatMap((one) =>
      one.type === 'apiKey' && one.in === 'query' ? [one.name] : [],
    );
    this.#knownQuery = new Set(keys);
  }

  async admit(request: IncomingRequest): Promise<Admitted | OutgoingAnswer | undefined> {
    const end = request.url.indexOf('?');
    const match = this.router.find(end < 0 ? request.url : request.url.slice(0, end));
    if (match === undefined) return undefined;
    if (match === 'invalid') return refusalWithoutRoute(problem(400));
    const route = match.routes.get(request.method);
    if (route === undefined) {
      const allow = [...match.routes.keys()].sort().join(', ');
      return refusalWithoutRoute(problem(405, {}, { Allow: allow }));
    }
    const names = this.#names.get(route) ?? [];
    const call: Call = { route, request, path: new Map(names.map((name, index) => [name, match.values[index] ?? ''])) };
    try {
      const identity = isOpen(route) ? ANYBODY : await authenticate(route, this.#identifiers, request);
      if (identity.allowed) return { route, respond: () => this.#respond(call, identity) };
    } catch (error) {
      return this.#fail(call, error);
    }
    const challenges = challengesOf(route, this.#schemes);
    return encodeAnswer(route, unauthorized(this.#options, { route, request, status: 401 }, challenges));
  }

  async #respond(call: Call, identity: Identity): Promise<OutgoingAnswer> {
    try {
      return await this.#work(call, identity);
    } catch (error) {
      return this.#fail(call, error);
    }
  }

  async #work(call: Call, identity: Identity): Promise<OutgoingAnswer> {
    const { route, request } = call;
    const decoded = decodeParameters(route.parameters ?? [], request, call.path, {
      pairs: this.#limits.pairs,
      knownQuery: this.#knownQuery,
      refuseUnknown: this.#options.unknownQuery !== 'ignore' && route.querystring === undefined,
    });
    const whole = this.#querystring(call);
    const issues = [...checkParameters(this.#requests, route, decoded.values, decoded.issues), ...whole.issues];
    if (issues.length > 0) return this.#refuse(call, 400, issues);
    const body = await readBody(request, route.body, this.#limits);
    const faults = checkBody(this.#requests, route, body);
    if (faults.length > 0) return this.#refuse(call, 400, faults);
    const given = {
      ...decoded.values,
      ...(route.querystring === undefined ? {} : { querystring: whole.value }),
      ...(route.body === undefined ? {} : { body: body?.value }),
    };
    const handler = this.handlers.get(route) ?? notImplemented;
    const media = body === undefined ? {} : { mediaType: body.mediaType };
    const result = await handler(given, { principal: identity.principal, route, request, ...media });
    return encodeAnswer(route, result, this.#answers);
  }

  #querystring({ route, request }: Call): ReturnType<typeof readQuerystring> {
    if (route.querystring === undefined) return { issues: [] };
    return readQuerystring(request.url, route.querystring, this.#requests, this.#limits);
  }

  #refuse({ route, request }: Call, status: number, issues: Parameters<typeof invalid>[1]): OutgoingAnswer {
    return encodeAnswer(route, invalid(this.#options, issues, { route, request, status }));
  }

  #fail(call: Call, error: unknown): OutgoingAnswer {
    const { route, request } = call;
    if (error instanceof RefusedBody) {
      return this.#refuse(call, error.status, [{ in: 'body', name: error.pointer, message: error.message }]);
    }
    if (error instanceof BodyTooLarge)
      return this.#refuse(call, 413, [{ in: 'body', name: '', message: error.message }]);
    if (error instanceof NotImplemented) {
      return encodeAnswer(route, unimplemented(this.#options, { route, request, status: 501 }));
    }
    try {
      if (error instanceof UncheckedAnswer) return encodeAnswer(route, error.answer);
      return this.#failed(call, error);
    } catch (second) {
      this.#options.log?.error({ error: second }, `${nameOf(route)} failed`);
      return refusalWithoutRoute(problem(500));
    }
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
    admit: (request) => core.admit(request),
  };
}

/** Whether a request has been answered before anybody looked at what it asks for. */
export function isAnswer(admission: Admitted | OutgoingAnswer): admission is OutgoingAnswer {
  return 'status' in admission;
}
