import type { MessageRule } from './rule-text.ts';

/** What a file is, if it is not an OpenAPI document that can be read. */
export const DOCUMENT_MESSAGES = {
  'document-not-object': {
    message: '{name} holds {found}, not an OpenAPI document',
    why: 'An OpenAPI document is an object with the fields `openapi`, `info` and `paths`, `components` or `webhooks`.',
    mend: 'Check that the right file was named. A list of documents has to be split into one file each.',
  },
  'document-is-overlay': {
    message: '{name} is an Overlay, not an OpenAPI document',
    why: 'An Overlay says what changes in a document; alone it describes no API.',
    mend: 'Name the document, and give the Overlay as an Overlay.',
  },
  'document-swagger': {
    message: '{name} is a Swagger {version} document; OpenAPI 3.0, 3.1 and 3.2 are read',
    why:
      'Swagger 2.0 puts bodies, media types and servers elsewhere. Converting it silently would move every line that ' +
      'a later message points to.',
    mend:
      'Convert the document once, for example with the npm package `@scalar/openapi-upgrader`, look through the ' +
      'result and keep that.',
  },
  'document-not-openapi': {
    message: "{name} has no 'openapi' version, so it is not an OpenAPI document",
    why: 'The rules for references, schemas and media types depend on the version, so it is not guessed.',
    mend: 'Write `openapi: 3.1.1` as the first line, or name the right file.',
  },
  'document-other-format': {
    message: '{name} is {format}, not an OpenAPI document',
    why: 'Other formats use some of the same words with another meaning.',
    mend: 'Name the OpenAPI document.',
  },
  'document-field-type': {
    message: "'{field}' holds {found}, not an object",
    why: 'What other files contribute becomes an entry of `components`, and there is no place to put it.',
    mend: 'Make the field an object, or remove it.',
  },
  'openapi-version-unsupported': {
    message: 'openapi: {version} is not a version of OpenAPI 3.0, 3.1 or 3.2',
    why: 'Versions differ in what a schema means; reading one by the rules of another gives wrong answers.',
    mend: 'Write the full version as a string: `3.0.4`, `3.1.1`, `3.2.0`. Without quotes, `3.1` is a number.',
  },
} as const satisfies Readonly<Record<string, MessageRule>>;
