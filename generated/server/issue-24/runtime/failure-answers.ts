// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { RefusedBody } from './body/refused-body.ts';
import { encodeAnswer, UndeclaredAnswer } from './encode-answer.ts';
import {
  invalid,
  NotImplemented,
  problem,
  unauthorized,
  unimplemented,
  type FailedCall,
  type FailureHooks,
} from './failures.ts';
import { BodyTooLarge, type IncomingRequest } from './incoming.ts';
import type { Issue } from './issue.ts';
import type { Logger } from './logger.ts';
import type { OutgoingAnswer } from './outgoing.ts';
import { refusalWithoutRoute } from './refusal-without-route.ts';
import { Refusal } from './refusal.ts';
import { nameOf, type Route } from './route.ts';
import { UncheckedAnswer } from './unchecked-answer.ts';

/** Who leaves ends what is done for them alone: that is no failure. */
function isDeparture({ signal }: IncomingRequest, error: unknown): boolean {
  if (signal?.aborted !== true) return false;
  return error instanceof RefusedBody || (error instanceof Error && error.name === 'AbortError');
}

/** How an operation answers calls that go wrong. Such answers are not held against the document. */
export class FailureAnswers {
  readonly #route: Route;
  readonly #hooks: FailureHooks;
  readonly #log: Logger | undefined;

  constructor(route: Route, hooks: FailureHooks, log: Logger | undefined) {
    this.#route = route;
    this.#hooks = hooks;
    this.#log = log;
  }

  /** Tells of an error, unless it is only that the caller has gone. */
  tell(request: IncomingRequest, error: unknown): void {
    if (!isDeparture(request, error)) this.#log?.error({ error }, `${nameOf(this.#route)} failed`);
  }

  /** @param challenges - how the caller may identify itself */
  unauthorized(request: IncomingRequest, challenges: readonly string[]): OutgoingAnswer {
    return encodeAnswer(this.#route, unauthorized(this.#hooks, this.#call(request, 401), challenges));
  }

  /** The request is not what the document describes. */
  invalid(request: IncomingRequest, status: number, issues: readonly Issue[]): OutgoingAnswer {
    return encodeAnswer(this.#route, invalid(this.#hooks, issues, this.#call(request, status)));
  }

  /** @param error - what was thrown, by this server or by a handler */
  failed(request: IncomingRequest, error: unknown): OutgoingAnswer {
    try {
      return this.#thrown(request, error);
    } catch (second) {
      this.tell(request, second);
      return refusalWithoutRoute(problem(500));
    }
  }

  #call(request: IncomingRequest, status: number): FailedCall {
    return { route: this.#route, request, status };
  }

  #thrown(request: IncomingRequest, error: unknown): OutgoingAnswer {
    if (error instanceof RefusedBody) {
      return this.invalid(request, error.status, [{ in: 'body', name: error.pointer, message: error.message }]);
    }
    if (error instanceof BodyTooLarge) {
      return this.invalid(request, 413, [{ in: 'body', name: '', message: error.message }]);
    }
    if (error instanceof NotImplemented) {
      return encodeAnswer(this.#route, unimplemented(this.#hooks, this.#call(request, 501)));
    }
    return error instanceof UncheckedAnswer
      ? encodeAnswer(this.#route, error.answer)
      : this.#unexpected(request, error);
  }

  #unexpected(request: IncomingRequest, error: unknown): OutgoingAnswer {
    if (isDeparture(request, error)) return refusalWithoutRoute(problem(400));
    // A refusal is what a handler decided; everything else is a failure that somebody has to look at.
    if (!(error instanceof Refusal)) this.tell(request, error);
    const own = this.#hooks.onError?.(error, this.#call(request, 500));
    if (own !== undefined) return encodeAnswer(this.#route, own);
    // Our own words about our own handler, and only where answers are checked: nothing that a caller could use.
    const details = error instanceof UndeclaredAnswer ? { detail: error.message } : {};
    return encodeAnswer(this.#route, problem(500, details));
  }
}
