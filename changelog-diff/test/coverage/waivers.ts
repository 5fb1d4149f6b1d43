/** Edits that need no finding, because nothing changes in meaning, and why. */
export interface Waiver {
  /** As in `Edit.subject`. */
  readonly subject: string;
  /** Only in places that this matches. */
  readonly at?: RegExp;
  readonly reason: string;
}

export const waivers: readonly Waiver[] = [
  {
    subject: 'operation.security',
    at: /callbacks|webhooks/,
    reason: 'Security of the document is not for what others serve, so that there an empty list is what none is.',
  },
  {
    subject: 'parameter.explode',
    at: /parameters\/[01]$/,
    reason: 'In paths and headers false is the default.',
  },
  {
    subject: 'schema.$ref',
    at: /components\/schemas/,
    reason: 'A schema that refers to itself or to one with the same content.',
  },
  {
    subject: 'schema.$id',
    reason: 'Names the schema; references are resolved by the loader.',
  },
  { subject: 'schema.$anchor', reason: 'Names the schema; references are resolved by the loader.' },
  { subject: 'schema.$defs', reason: 'Compared where they are referred to.' },
  {
    subject: 'schema.$schema',
    reason: 'Keywords are compared as the base dialect of OpenAPI has them, whichever dialect is named.',
  },
  {
    subject: 'document.jsonSchemaDialect',
    reason: 'Keywords are compared as the base dialect of OpenAPI has them, whichever dialect is named.',
  },
  { subject: 'document.$self', reason: 'Names the document; references are resolved by the loader.' },
];
