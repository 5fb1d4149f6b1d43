// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { Answer, encodeAnswer, type OutgoingAnswer } from './answer.ts';
import { decodeParameters } from './decode.ts';
import { failed, invalid, notImplemented, unauthorized, type FailureHooks } from './failures.ts';
import type { IncomingRequest, Route, Schema } from './route.ts';
import { authenticate, createIdentifiers, type Identity, type SecuritySchemes } from './security.ts';
import { createValidators, type Issue } from './validate.ts';

/** What a handler gets besides its request. `principal` is what the security handler said. */
export interface Context<Principal = unknown> {
  readonly principal: Principal;
  readonly route: Route;
  readonly request: IncomingRequest;
}

export interface ServerDescription {
  readonly routes: readonly Route[];
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly schemes: SecuritySchemes;
}

export interface ReceivedBody {
  readonly mediaType: string;
  readonly value: unknown;
}

/** A server without a framework: what to answer, for a request that a framework has routed. */
export interface Dispatcher {
  readonly routes: readonly Route[];
  /** Operations whose handler is `unimplemented`, as `resource.operation`. */
  readonly unimplemented: readonly string[];
  identify(route: Route, request: IncomingRequest): Promise<Identity>;
  respond(route: Route, request: IncomingRequest, identity: Identity, body?: ReceivedBody): Promise<OutgoingAnswer>;
  refuse(route: Route, request: IncomingRequest): OutgoingAnswer;
  refuseInvalid(route: Route, request: IncomingRequest, issues: readonly Issue[]): OutgoingAnswer;
  fail(route: Route, request: IncomingRequest, error: unknown): OutgoingAnswer;
}

type AnyHandler = (request: object, context: Context) => unknown;

function isHandler(value: unknown): value is AnyHandler {
  return typeof value === 'function';
}

function handlerOf(handlers: object, route: Route): AnyHandler {
  const group: unknown = Reflect.get(handlers, route.resource);
  const handler: unknown =
    typeof group === 'object' && group !== null ? Reflect.get(group, route.operation) : undefined;
  if (!isHandler(handler)) throw new Error(`operation ${route.resource}.${route.operation} has no handler`);
  return (request, context) => Reflect.apply(handler, group, [request, context]);
}

function isUnimplemented(handlers: object, route: Route): boolean {
  const group: unknown = Reflect.get(handlers, route.resource);
  return typeof group === 'object' && group !== null && Reflect.get(group, route.operation) === notImplemented;
}

/** The declared media type that a received one is; parameters such as a charset make no difference. */
function declaredMediaType(route: Route, mediaType: string): string | undefined {
  const essence = (type: string): string => (type.split(';', 1)[0] ?? '').trim().toLowerCase();
  const declared = Object.keys(route.body?.content ?? {});
  const received = essence(mediaType);
  return (
    declared.find((type) => essence(type) === received) ??
    declared.find((type) => type === '*/*' || (type.endsWith('/*') && received.startsWith(type.slice(0, -1))))
  );
}

/**
 * Builds the server core of a description.
 *
 * @throws Error when an operation or a security scheme has no handler, or a schema does not compile.
 */
export function createDispatcher(
  description: ServerDescription,
  handlers: object,
  security: object,
  hooks: FailureHooks,
): Dispatcher {
  const { routes, schemas, schemes } = description;
  const identifiers = createIdentifiers(schemes, security);
  const validators = createValidators(routes, schemas);
  const table = new Map(routes.map((route) => [route, handlerOf(handlers, route)]));
  const unimplemented = routes.filter((route) => isUnimplemented(handlers, route));

  const checkBody = (route: Route, body: ReceivedBody | undefined): Issue[] => {
    if (route.body === undefined) return [];
    if (body === undefined)
      return route.body.required === true ? [{ in: 'body', name: '', message: 'is missing' }] : [];
    const mediaType = declaredMediaType(route, body.mediaType);
    if (mediaType !== undefined) return validators.get(route)?.body(body.value, mediaType) ?? [];
    return [{ in: 'body', name: '', message: `has media type '${body.mediaType}', which the operation does not take` }];
  };

  return {
    routes,
    unimplemented: unimplemented.map((route) => `${route.resource}.${route.operation}`),
    identify: (route, request) => authenticate(route.security, identifiers, request),
    async respond(route, request, identity, body) {
      const values = decodeParameters(route.parameters ?? [], request);
      const issues = [...(validators.get(route)?.parameters(values) ?? []), ...checkBody(route, body)];
      if (issues.length > 0) return encodeAnswer(route, invalid(hooks, issues, { route, request }));
      const given = { ...values, ...(route.body === undefined ? {} : { body: body?.value }) };
      try {
        const handler = table.get(route) ?? notImplemented;
        const result = await handler(given, { principal: identity.principal, route, request });
        return encodeAnswer(route, result);
      } catch (error) {
        return encodeAnswer(route, error instanceof Answer ? error : failed(hooks, error, { route, request }));
      }
    },
    refuse: (route, request) => encodeAnswer(route, unauthorized(hooks, { route, request })),
    refuseInvalid: (route, request, issues) => encodeAnswer(route, invalid(hooks, issues, { route, request })),
    fail: (route, request, error) => encodeAnswer(route, failed(hooks, error, { route, request })),
  };
}
