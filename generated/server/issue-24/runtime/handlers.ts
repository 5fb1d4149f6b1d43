// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { notImplemented } from './failures.ts';
import type { IncomingRequest } from './incoming.ts';
import type { Route } from './route.ts';

/** What a handler gets besides its request. `principal` is what the security handler said. */
export interface Context<Principal = unknown> {
  readonly principal: Principal;
  readonly route: Route;
  /** Which of the declared media types or ranges the body has; absent when there is no body. */
  readonly mediaType?: string;
  readonly request: IncomingRequest;
  /** Aborts when the caller goes away before it has the whole answer. */
  readonly signal: AbortSignal;
}

export type AnyHandler = (request: object, context: Context) => unknown;

function isHandler(value: unknown): value is AnyHandler {
  return typeof value === 'function';
}

function memberOf(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

/** The handler of a route, bound to its group; `undefined` when there is none. */
export function handlerOf(handlers: object, route: Route): AnyHandler | undefined {
  const group: unknown = Object.hasOwn(handlers, route.resource) ? memberOf(handlers, route.resource) : undefined;
  const handler = memberOf(group, route.operation);
  if (!isHandler(handler)) return undefined;
  return handler === notImplemented ? notImplemented : (request, context) => handler.call(group, request, context);
}
