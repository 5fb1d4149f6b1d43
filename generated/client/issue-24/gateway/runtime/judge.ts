// Generated from the gateway runtime in openapi/client. Do not edit.

import { bodyOf, hasSucceeded, memberOf, retcodeOf, type Answer, type Succeeded } from './answer.ts';
import type { Outcome } from './call.ts';
import type { Refused } from './gateway-error.ts';
import { TransportError } from './transport-error.ts';

/** Of a client that holds answers against the specification: what is wrong with this one. */
function invalidAnswer(error: unknown): Error | undefined {
  return error instanceof Error && memberOf(error, 'pointer') !== undefined ? error : undefined;
}

/**
 * What an answer means. The retcode decides, not the HTTP status: a gateway refuses with status 200, and which others it
 * uses is not published.
 */
export function judge<Data, Value, Failure>(
  operation: string,
  answer: Answer<Data>,
  read: (data: Succeeded<Data>) => Value,
  refuse: (refused: Refused) => Failure,
): Outcome<Value, Failure | TransportError> {
  const { status } = answer;
  const body = bodyOf(answer);
  const code = retcodeOf(body);
  if (code !== undefined && code !== '0') {
    const message = memberOf(body, 'message');
    const text = typeof message === 'string' ? message : '';
    return { ok: false, error: refuse({ operation, code, text, status, body }) };
  }
  if (answer.ok && hasSucceeded(answer.data)) return { ok: true, value: read(answer.data) };
  if (status >= 200 && status < 300) {
    const cause = answer.ok ? undefined : invalidAnswer(answer.error);
    const message = cause?.message ?? 'the answer is no envelope of the gateway';
    return { ok: false, error: new TransportError({ operation, kind: 'body', message, status, body, cause }) };
  }
  const message = `the HTTP status is ${status}`;
  return { ok: false, error: new TransportError({ operation, kind: 'status', message, status, body }) };
}
