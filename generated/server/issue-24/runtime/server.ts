// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { spoolToMemory, type Spool } from './body/spool.ts';
import { withDecodedRequest } from './convert-request.ts';
import { notImplemented, problem, type FailureHooks } from './failures.ts';
import { handlerOf, type AnyHandler } from './handlers.ts';
import { headAnswer } from './head-answer.ts';
import type { IncomingRequest } from './incoming.ts';
import { limitsOf, type Limits } from './limits.ts';
import type { Logger } from './logger.ts';
import { Operation, type OperationSettings } from './operation.ts';
import type { OutgoingAnswer } from './outgoing.ts';
import { refusalWithoutRoute } from './refusal-without-route.ts';
import { nameOf, type Route } from './route.ts';
import { createRouter, type Router } from './router.ts';
import { Judge } from './schema/judge.ts';
import type { Definitions, ValueTypes } from './schema/schema.ts';
import { createIdentifiers, type SecuritySchemes } from './security.ts';
import { missingHandlers, missingSchemes, StartError } from './start-error.ts';

export interface ServerDescription {
  readonly routes: readonly Route[];
  readonly schemas: Definitions;
  /** What types the schemas have besides those of JSON Schema: where dates or long integers are converted. */
  readonly types?: ValueTypes;
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

/** The operations of a server, each prepared at its first call: a large document costs nothing at the start. */
class Operations {
  readonly #handlers: ReadonlyMap<Route, AnyHandler>;
  readonly #settings: OperationSettings;
  readonly #prepared = new Map<Route, Operation>();

  constructor(handlers: ReadonlyMap<Route, AnyHandler>, settings: OperationSettings) {
    this.#handlers = handlers;
    this.#settings = settings;
  }

  get(route: Route): Operation {
    const known = this.#prepared.get(route);
    if (known !== undefined) return known;
    const handler = withDecodedRequest(route, this.#handlers.get(route) ?? notImplemented);
    const made = new Operation(route, handler, this.#settings);
    this.#prepared.set(route, made);
    return made;
  }
}

/** Names of API keys in the query: no operation has them as parameters. */
function keysInQuery(schemes: SecuritySchemes): ReadonlySet<string> {
  const keys = Object.values(schemes).flatMap((one) => (one.type === 'apiKey' && one.in === 'query' ? [one.name] : []));
  return new Set(keys);
}

function settingsOf(
  description: ServerDescription,
  security: object | undefined,
  options: ServerOptions,
): OperationSettings {
  const { schemas, schemes, types } = description;
  const limits = limitsOf(options.limits);
  return {
    schemes,
    identifiers: createIdentifiers(schemes, security ?? {}),
    requests: new Judge(schemas, 'request', types),
    answers: options.checkAnswers === true ? new Judge(schemas, 'response', types) : undefined,
    parameters: { limits, knownQuery: keysInQuery(schemes), refuseUnknown: options.unknownQuery !== 'ignore' },
    bodies: { limits, spool: options.spool ?? spoolToMemory },
    hooks: options,
    log: options.log,
  };
}

/** The answer to a request by the operation that its path and method lead to; `undefined` when there is no such path. */
function respond(
  router: Router,
  operations: Operations,
  request: IncomingRequest,
): Promise<OutgoingAnswer> | undefined {
  const end = request.url.indexOf('?');
  const match = router.find(end < 0 ? request.url : request.url.slice(0, end));
  if (match === undefined) return undefined;
  if (match === 'invalid') return Promise.resolve(refusalWithoutRoute(problem(400)));
  const route = match.routes.get(request.method);
  if (route !== undefined) return operations.get(route).answer(request, match.values);
  const allow = [...match.routes.keys()].sort().join(', ');
  return Promise.resolve(refusalWithoutRoute(problem(405, {}, { Allow: allow })));
}

/**
 * Builds the server of a description. Nothing is compiled and nothing is listened to.
 *
 * @throws StartError naming every operation and every declared security scheme that has no handler
 */
export function createServer(
  description: ServerDescription,
  handlers: object,
  security: object | undefined,
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
  const router = createRouter(routes);
  const operations = new Operations(known, settingsOf(description, security, options));
  const unimplemented = routes.filter((route) => known.get(route) === notImplemented).map(nameOf);
  if (unimplemented.length > 0) options.log?.warn({ unimplemented }, 'operations that answer 501');
  return {
    routes,
    unimplemented,
    answer(request) {
      const answering = respond(router, operations, request);
      return request.method === 'HEAD' ? answering?.then(headAnswer) : answering;
    },
  };
}
