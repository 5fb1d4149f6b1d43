import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { bundleSchemas } from './schemas.ts';

function bundle(openapi: string, schemas: object, root: string): { schema: unknown; definitions: unknown } {
  const document = { openapi, info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
  const pointer = `/components/schemas/${root}`;
  const result = bundleSchemas(loadText(JSON.stringify(document), { name: 'input.json' }), [pointer]);
  return { schema: result.at(pointer), definitions: result.definitions };
}

test('keeps what judges a value and follows references, cycles too', () => {
  const schemas = {
    Pet: {
      type: 'object',
      description: 'Text.',
      'x-a': 1,
      properties: { mother: { $ref: '#/components/schemas/Pet' }, name: { $ref: '#/components/schemas/Na~1me' } },
      additionalProperties: false,
    },
    'Na/me': { type: 'string', enum: ['$ref'], examples: ['a'] },
    Unused: {},
  };
  const pet = {
    type: 'object',
    properties: { mother: { $ref: 'document#/$defs/Pet' }, name: { $ref: 'document#/$defs/Na_1me' } },
    additionalProperties: false,
  };
  expect(bundle('3.1.0', schemas, 'Pet')).toEqual({
    schema: pet,
    definitions: { Pet: pet, Na_1me: { type: 'string', enum: ['$ref'] } },
  });
});

test.each([
  [
    { type: 'string', nullable: true, enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [
    { type: 'integer', minimum: 1, exclusiveMinimum: true },
    { type: 'integer', exclusiveMinimum: 1 },
  ],
  [
    { type: 'integer', maximum: 1, exclusiveMaximum: false },
    { type: 'integer', maximum: 1 },
  ],
])('OpenAPI 3.0 %j', (schema, modern) => {
  expect(bundle('3.0.3', { S: schema }, 'S').schema).toEqual(modern);
});
