import type { JsonObject } from '@cc-gateway/loader';
import type { Config } from './config.ts';
import { FAILURES_SCHEMA } from './failures-schema.ts';

type Field = { readonly about: string } & (
  | { readonly kind: 'text' | 'switch' | 'plugins' | 'failures' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
);

/** Everything that a configuration can say. */
export const FIELDS: Readonly<Record<keyof Config, Field>> = {
  spec: { kind: 'text', about: 'Path or folder of the document.' },
  out: { kind: 'text', about: 'Output folder; files in it that were not generated are left alone.' },
  client: { kind: 'switch', about: 'Generate the client.' },
  server: { kind: 'switch', about: 'Generate the server.' },
  types: { kind: 'switch', about: 'Generate the types alone.' },
  root: { kind: 'text', about: 'Files outside of this folder are refused.' },
  allowNetwork: { kind: 'switch', about: 'Permit http(s) documents and references.' },
  dates: { kind: 'choice', choices: ['string', 'Date'], about: 'What date-time is in client and server.' },
  int64: {
    kind: 'choice',
    choices: ['number', 'bigint', 'string'],
    about: 'What int64 is in client and server.',
  },
  failures: { kind: 'failures', about: 'How the server words what it refuses; problem details (RFC 9457) by default.' },
  checkAnswers: { kind: 'switch', about: 'Add check-answers.ts, with which the client can check answers.' },
  plugins: { kind: 'plugins', about: 'Plugins, each into a folder of its own; by name those of the generator.' },
};

function schemaOf(field: Field): JsonObject {
  switch (field.kind) {
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'switch':
      return { type: 'boolean' };
    case 'plugins':
      return { type: 'array', items: { type: 'string' } };
    case 'failures':
      return FAILURES_SCHEMA;
    case 'choice':
      return { enum: [...field.choices] };
  }
}

/** The JSON Schema of a configuration in JSON or YAML. */
export function configSchema(): JsonObject {
  const fields = Object.entries(FIELDS).map(([name, field]): [string, JsonObject] => [
    name,
    { description: field.about, ...schemaOf(field) },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of openapi-ts-morph',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(fields) },
    additionalProperties: false,
  };
}
