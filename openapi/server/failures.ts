import type { ServerFailures } from 'openapi-ts-morph';

/**
 * Refusals in the envelope, with the codes that the specifications explain: 000-002 for a wrong parameter, 100-006 for a
 * caller who is not signed in, 000-000 for an unknown error. What is not written yet stays 501: no code says that.
 */
export const failures: ServerFailures = {
  forms: {
    invalid: { status: 200, body: { message: '{message}', retcode: '000-002' } },
    unauthorized: { status: 200, body: { message: 'not signed in', retcode: '100-006' } },
    error: { status: 200, body: { message: 'unknown error', retcode: '000-000' } },
    refusal: { status: 200, body: { message: '{message}', retcode: '{code}' } },
  },
  refusal: { name: 'GatewayError', codes: 'ErrorCode' },
};
