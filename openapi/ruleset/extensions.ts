import type { JsonObject, NodeKind } from '@cc-gateway/loader';

/** An extension of this API: where it may stand and what its value looks like (JSON Schema 2020-12). */
export interface Extension {
  readonly on: readonly NodeKind[] | 'anything';
  readonly schema: JsonObject;
}

const phrase: JsonObject = { type: 'string', minLength: 4 };
const phrases: JsonObject = { oneOf: [phrase, { type: 'array', items: phrase, minItems: 1 }] };
const meanings: JsonObject = { type: 'object', minProperties: 1, additionalProperties: { type: 'string', minLength: 1 } };
const flag: JsonObject = { type: 'boolean' };

/** A closed object all of whose members but `optional` are there. */
function record(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const list = (items: JsonObject): JsonObject => ({ type: 'array', items, uniqueItems: true });

const event: JsonObject = { oneOf: [{ type: 'string' }, record({ event: { type: 'string' }, when: phrase })] };
const page: JsonObject = { type: 'string', pattern: '^cec_[0-9]{2}_[0-9]{4,5}$' };
const linkage = record({ phones: list({ type: 'string' }), effect: phrase, 'x-unconfirmed': phrases }, ['x-unconfirmed']);

/** The extensions of a specification; openapi/README.md tells what each means. */
export const extensions: Readonly<Record<string, Extension>> = {
  'x-issue': {
    on: ['document'],
    schema: record({ number: { type: 'integer', minimum: 1 }, date: { type: 'string', format: 'date' } }),
  },
  'x-events': { on: ['operation'], schema: { type: 'array', items: event } },
  'x-errors': { on: ['operation'], schema: { type: 'array', items: { type: 'string' } } },
  'x-prerequisites': { on: ['operation'], schema: list({ type: 'string' }) },
  'x-log-name': { on: ['operation'], schema: { type: 'string', pattern: '^[A-Za-z]+$' } },
  'x-media': { on: ['operation'], schema: record({ voice: flag, video: flag }) },
  'x-phone-linkage': { on: ['operation'], schema: linkage },
  'x-enumDescriptions': { on: ['schema'], schema: meanings },
  'x-unconfirmed': { on: 'anything', schema: phrases },
  'x-range': { on: ['schema'], schema: record({ minimum: { type: 'integer' }, maximum: { type: 'integer' } }) },
  'x-sources': { on: ['operation', 'schema'], schema: list(page) },
  'x-category': { on: ['schema'], schema: phrase },
  'x-handling': { on: ['schema'], schema: meanings },
  'x-prefixes': { on: ['schema'], schema: meanings },
  'x-cti-codes': { on: ['schema'], schema: meanings },
  'x-knownValues': { on: ['schema'], schema: meanings },
  'x-size-limits': { on: ['schema'], schema: list(record({ when: phrase, below: { type: 'string' } })) },
  'x-unnamed-properties': {
    on: ['schema'],
    schema: list(record({ description: phrase, 'x-unconfirmed': phrases }, ['x-unconfirmed'])),
  },
};
