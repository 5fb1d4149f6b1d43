// Generated from the gateway runtime in openapi/client. Do not edit.

/**
 * Why there is no answer of the gateway:
 * - `timeout`: none came in time;
 * - `network`: the connection failed (name, certificate, refused, broken);
 * - `status`: an HTTP status outside 200–299 with a body that is no envelope: a proxy, a balancer;
 * - `body`: the status is fine, but the body is neither an envelope nor the file that was asked for;
 * - `aborted`: the caller's signal; `cause` is its reason;
 * - `ended`: nothing was sent, because the session has ended.
 */
export type TransportFailure = 'timeout' | 'network' | 'status' | 'body' | 'aborted' | 'ended';

export interface TransportFacts {
  readonly operation: string;
  readonly kind: TransportFailure;
  readonly message: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** A call that has no answer of the gateway; whether it was carried out is not known, unless `kind` is `ended`. */
export class TransportError extends Error {
  readonly kind: TransportFailure;
  readonly operation: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** What was received, when there was an answer: parsed when it is JSON, else text. */
  readonly body: unknown;

  constructor({ operation, kind, message, status, body, cause }: TransportFacts) {
    super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = 'TransportError';
    this.kind = kind;
    this.operation = operation;
    this.status = status;
    this.body = body;
  }
}
