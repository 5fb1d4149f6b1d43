// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { answer, type Answer } from './answer.ts';
import type { IncomingRequest } from './incoming.ts';
import type { Issue } from './issue.ts';
import { nameOf, type Route } from './route.ts';

/** The call that failed. */
export interface FailedCall {
  readonly route: Route;
  readonly request: IncomingRequest;
  /** The status that says what went wrong; an answer may have another one. */
  readonly status: number;
}

/** How a server words its refusals; problem details (RFC 9457) where a hook is missing or returns `undefined`. */
export interface FailureHooks {
  /** The request is not what the document describes: 400, 413 or 415. */
  readonly onInvalid?: (issues: readonly Issue[], call: FailedCall) => Answer | undefined;
  /** What has the status 401 gets the challenges of the document's schemes, unless it has its own. */
  readonly onUnauthorized?: (call: FailedCall) => Answer | undefined;
  readonly onUnimplemented?: (call: FailedCall) => Answer | undefined;
  /** A handler threw. What it threw is for the log; it is no part of the default answer. */
  readonly onError?: (error: unknown, call: FailedCall) => Answer | undefined;
}

/** Thrown by the handlers of `unimplemented`. */
export class NotImplemented extends Error {
  constructor() {
    super('this operation is not implemented');
    this.name = 'NotImplemented';
  }
}

/** Stands in for a handler that is not written yet. */
export function notImplemented(): never {
  throw new NotImplemented();
}

const TITLES: ReadonlyMap<number, string> = new Map([
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [413, 'Content Too Large'],
  [415, 'Unsupported Media Type'],
  [500, 'Internal Server Error'],
  [501, 'Not Implemented'],
]);

/** A refusal in the form of RFC 9457. */
export function problem(status: number, extra: object = {}, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = { type: 'about:blank', title: TITLES.get(status) ?? 'Failure', status, ...extra };
  return answer(status, body, { headers, contentType: 'application/problem+json' });
}

export function invalid(hooks: FailureHooks, issues: readonly Issue[], call: FailedCall): Answer {
  return hooks.onInvalid?.(issues, call) ?? problem(call.status, { errors: issues });
}

/** @param challenges - how the caller may identify itself (RFC 9110 section 11.6.1) */
export function unauthorized(hooks: FailureHooks, call: FailedCall, challenges: readonly string[]): Answer {
  const refused = hooks.onUnauthorized?.(call) ?? problem(401);
  const { status, body, details } = refused;
  const hasOwn = Object.keys(details.headers ?? {}).some((name) => name.toLowerCase() === 'www-authenticate');
  if (status !== 401 || challenges.length === 0 || hasOwn) return refused;
  const headers = { ...details.headers, 'WWW-Authenticate': challenges.join(', ') };
  return answer(status, body, { ...details, headers });
}

export function unimplemented(hooks: FailureHooks, call: FailedCall): Answer {
  return hooks.onUnimplemented?.(call) ?? problem(501, { detail: `${nameOf(call.route)} is not implemented` });
}
