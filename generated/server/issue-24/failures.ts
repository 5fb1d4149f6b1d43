// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { FailureHooks } from './runtime/failures.ts';
import { formFailures } from './runtime/form-failures.ts';
import { Refusal } from './runtime/refusal.ts';
import type { components } from './types.ts';

/** How a server of this API words what it refuses. */
export const failures: FailureHooks = formFailures({
  invalid: { status: 200, body: { message: '{message}', retcode: '000-002' } },
  unauthorized: { status: 200, body: { message: 'not signed in', retcode: '100-006' } },
  error: { status: 200, body: { message: 'unknown error', retcode: '000-000' } },
  refusal: { status: 200, body: { message: '{message}', retcode: '{code}' } },
});

/** Thrown by a handler: the call is refused with a code of this API. */
export type GatewayError = Refusal<components['schemas']['ErrorCode']>;

export const GatewayError: new (code: components['schemas']['ErrorCode'], message?: string) => GatewayError = Refusal;
