import type { ServerFailures } from 'openapi-ts-morph';

/**
 * Refusals in the envelope, with the codes that the specifications explain: 000-002 for a wrong parameter, 100-006 for a
 * caller who is not signed in, 000-000 for an unknown error. What is not written yet stays 501: no code says that.
 *
 * The documentation says nothing of HTTP status codes; refusals come as `retcode`, and no answer with another status than
 * 200 was ever seen. Bodies that are too large (413) or of another media type (415) are no matter of the API but of HTTP:
 * they keep its status, and the envelope with 000-002.
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
