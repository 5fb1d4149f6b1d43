// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { BodyReader, type Reading, type ReceivedBody } from './body/body-reader.ts';
import { CallContext } from './call-context.ts';
import { ParameterReader, type ParameterRules, type ReadParameters } from './decode/parameter-reader.ts';
import { disposedAfter } from './disposed-after.ts';
import { encodeAnswer } from './encode-answer.ts';
import { FailureAnswers } from './failure-answers.ts';
import type { FailureHooks } from './failures.ts';
import type { AnyHandler, Context } from './handlers.ts';
import type { IncomingRequest } from './incoming.ts';
import type { Logger } from './logger.ts';
import type { OutgoingAnswer } from './outgoing.ts';
import { reported } from './reported.ts';
import type { Route } from './route.ts';
import {
  ANYBODY,
  authenticate,
  challengesOf,
  isOpen,
  type Identify,
  type Identity,
  type SecuritySchemes,
} from './security.ts';
import type { Judge } from './schema/judge.ts';

/** What the operations of a server have in common. */
export interface OperationSettings {
  readonly schemes: SecuritySchemes;
  readonly identifiers: ReadonlyMap<string, Identify>;
  readonly requests: Judge;
  /** Absent where answers are not checked. */
  readonly answers: Judge | undefined;
  readonly parameters: Omit<ParameterRules, 'judge'>;
  readonly bodies: Reading;
  readonly hooks: FailureHooks;
  readonly log: Logger | undefined;
}

/** An operation with its handler. What does not depend on the request is prepared once, so that a call looks up nothing. */
export class Operation {
  readonly #route: Route;
  readonly #handler: AnyHandler;
  readonly #settings: OperationSettings;
  readonly #parameters: ParameterReader;
  readonly #bodies: BodyReader;
  readonly #failures: FailureAnswers;
  readonly #isOpen: boolean;
  readonly #hasSeveralTypes: boolean;

  constructor(route: Route, handler: AnyHandler, settings: OperationSettings) {
    const { requests, parameters, bodies, hooks, log } = settings;
    this.#route = route;
    this.#handler = handler;
    this.#settings = settings;
    this.#parameters = new ParameterReader(route, { ...parameters, judge: requests });
    this.#bodies = new BodyReader(route.body, requests, bodies);
    this.#failures = new FailureAnswers(route, hooks, log);
    this.#isOpen = isOpen(route);
    this.#hasSeveralTypes = Object.keys(route.body?.content ?? {}).length > 1;
  }

  /**
   * Answers a call: finds out who calls, and only then reads the body. What goes wrong is an answer too.
   *
   * @param texts - those of the path parameters in the order of the template, percent-encoded
   */
  async answer(request: IncomingRequest, texts: readonly string[]): Promise<OutgoingAnswer> {
    let body: ReceivedBody | undefined;
    try {
      const identity = this.#isOpen ? ANYBODY : await authenticate(this.#route, this.#settings.identifiers, request);
      if (!identity.allowed) return this.#unauthorized(request);
      const read = this.#parameters.read(request, texts);
      if (read.issues.length > 0) return this.#failures.invalid(request, 400, read.issues);
      if (request.body !== undefined) body = await this.#bodies.read(request.body, request);
      const faults = this.#bodies.faults(body);
      const answer =
        faults.length > 0
          ? this.#failures.invalid(request, 400, faults)
          : this.#encode(request, await this.#handler(this.#given(read, body), this.#context(request, identity, body)));
      // The files of a body are kept until the answer has been sent, which may be made of them.
      return body?.dispose === undefined ? answer : await disposedAfter(answer, body.dispose);
    } catch (error) {
      // What is told is the first failure: to free the files again may fail as it did before.
      await body?.dispose?.().catch(() => undefined);
      return this.#failures.failed(request, error);
    }
  }

  #unauthorized(request: IncomingRequest): OutgoingAnswer {
    return this.#failures.unauthorized(request, challengesOf(this.#route, this.#settings.schemes));
  }

  #encode(request: IncomingRequest, result: unknown): OutgoingAnswer {
    const answer = encodeAnswer(this.#route, result, this.#settings.answers);
    return reported(answer, (error) => this.#failures.tell(request, error));
  }

  #context(request: IncomingRequest, { principal }: Identity, body: ReceivedBody | undefined): Context {
    return new CallContext(principal, this.#route, request, body?.declared.mediaType);
  }

  /** What the handler gets of a request; where its body may be of several media types, it is told which it is. */
  #given(read: ReadParameters, body: ReceivedBody | undefined): object {
    const given = this.#members(read, body);
    return this.#hasSeveralTypes && body !== undefined ? { ...given, contentType: body.declared.mediaType } : given;
  }

  /** Written out member by member: to spread objects takes as long as everything else that is done for a small request. */
  #members({ values, querystring }: ReadParameters, body: ReceivedBody | undefined): object {
    const { path, query, headers, cookies } = values;
    const takesBody = this.#route.body !== undefined;
    if (this.#route.querystring !== undefined) {
      return takesBody
        ? { path, query, headers, cookies, querystring, body: body?.value }
        : { path, query, headers, cookies, querystring };
    }
    return takesBody ? { path, query, headers, cookies, body: body?.value } : values;
  }
}
