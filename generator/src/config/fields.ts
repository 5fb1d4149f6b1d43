import type { JsonObject } from '@cc-gateway/loader';
import type { Config } from './config.ts';

interface Field {
  readonly kind: 'text' | 'switch' | 'plugins';
  readonly about: string;
}

/** Everything that a configuration can say. */
export const FIELDS: Readonly<Record<keyof Config, Field>> = {
  spec: { kind: 'text', about: 'Path or folder of the document.' },
  out: { kind: 'text', about: 'Output folder; files in it that were not generated are left alone.' },
  client: { kind: 'switch', about: 'Generate the client.' },
  server: { kind: 'switch', about: 'Generate the server.' },
  types: { kind: 'switch', about: 'Generate the types alone.' },
  root: { kind: 'text', about: 'Files outside of this folder are refused.' },
  allowNetwork: { kind: 'switch', about: 'Permit http(s) documents and references.' },
  plugins: { kind: 'plugins', about: 'Plugins, each into a folder of its own; by name those of the generator.' },
};

const SCHEMAS: Readonly<Record<Field['kind'], JsonObject>> = {
  text: { type: 'string', minLength: 1 },
  switch: { type: 'boolean' },
  plugins: { type: 'array', items: { type: 'string' } },
};

/** The JSON Schema of a configuration in JSON or YAML. */
export function configSchema(): JsonObject {
  const fields = Object.entries(FIELDS).map(([name, { kind, about }]): [string, JsonObject] => [
    name,
    { description: about, ...SCHEMAS[kind] },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of openapi-ts-morph',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(fields) },
    additionalProperties: false,
  };
}
