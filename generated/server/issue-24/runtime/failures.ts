// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { answer, type Answer } from './answer.ts';
import type { IncomingRequest, Route } from './route.ts';
import type { Issue } from './validate.ts';

/** The call that failed. */
export interface FailedCall {
  readonly route: Route;
  readonly request: IncomingRequest;
}

/** How a server words its refusals; problem details (RFC 9457) where nothing else is given. */
export interface FailureHooks {
  readonly onInvalid?: (issues: readonly Issue[], call: FailedCall) => Answer;
  readonly onUnauthorized?: (call: FailedCall) => Answer;
  readonly onUnimplemented?: (call: FailedCall) => Answer;
  /** A handler threw. What it threw is for the log; it is no part of the default answer. */
  readonly onError?: (error: unknown, call: FailedCall) => Answer;
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

/** A refusal in the form of RFC 9457. */
export function problem(status: number, title: string, extra: object = {}): Answer {
  return answer(status, { type: 'about:blank', title, status, ...extra }, { contentType: 'application/problem+json' });
}

export function invalid(hooks: FailureHooks, issues: readonly Issue[], call: FailedCall): Answer {
  return hooks.onInvalid?.(issues, call) ?? problem(400, 'Bad Request', { errors: issues });
}

export function unauthorized(hooks: FailureHooks, call: FailedCall): Answer {
  return hooks.onUnauthorized?.(call) ?? problem(401, 'Unauthorized');
}

export function failed(hooks: FailureHooks, error: unknown, call: FailedCall): Answer {
  if (error instanceof NotImplemented) {
    const detail = `${call.route.resource}.${call.route.operation} is not implemented`;
    return hooks.onUnimplemented?.(call) ?? problem(501, 'Not Implemented', { detail });
  }
  return hooks.onError?.(error, call) ?? problem(500, 'Internal Server Error');
}
