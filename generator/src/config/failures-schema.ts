import type { JsonObject } from '@cc-gateway/loader';

const KINDS: Readonly<Record<string, string>> = {
  invalid: 'The request is not what the document describes; {message} says why. HTTP: 400.',
  unread: 'The body is too large (HTTP: 413) or of another media type (415); as `invalid` where this is missing.',
  unauthorized: 'Nobody knows who calls. HTTP: 401.',
  unimplemented: 'The operation is not written yet. HTTP: 501.',
  error: 'A handler failed in a way that nobody foresaw. HTTP: 500.',
  refusal: 'A handler refused the call; {code} and {message} are what it gave. HTTP: 500.',
};

function formSchema(description: string): JsonObject {
  return {
    description,
    type: 'object',
    required: ['body'],
    properties: {
      status: {
        description: 'The status of the answer; that of HTTP by default.',
        type: 'integer',
        minimum: 200,
        maximum: 599,
      },
      body: { description: 'The body as JSON; gaps in its texts are filled.' },
    },
    additionalProperties: false,
  };
}

/** The JSON Schema of `ServerFailures`. */
export const FAILURES_SCHEMA: JsonObject = {
  type: 'object',
  required: ['forms'],
  properties: {
    forms: {
      description: 'By kind of failure; problem details (RFC 9457) where a kind is missing.',
      type: 'object',
      properties: Object.fromEntries(Object.entries(KINDS).map(([kind, text]) => [kind, formSchema(text)])),
      additionalProperties: false,
    },
    refusal: {
      description: 'An error for handlers to throw, which is answered in the form `refusal`.',
      type: 'object',
      required: ['name', 'codes'],
      properties: {
        name: { description: 'Its name in TypeScript.', type: 'string', pattern: '^[A-Z][A-Za-z0-9]{0,59}$' },
        codes: { description: 'The component schema that lists its codes.', type: 'string' },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
