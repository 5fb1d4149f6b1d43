import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { bundleSchemas } from './schemas.ts';

interface Bundle {
  readonly schema: unknown;
  readonly definitions: unknown;
  readonly notices: readonly string[];
}

function bundle(openapi: string, schemas: object, root: string): Bundle {
  const document = { openapi, info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
  const pointer = `/components/schemas/${root}`;
  const notices: string[] = [];
  const loaded = loadText(JSON.stringify(document), { name: 'input.json' });
  const result = bundleSchemas(loaded, [pointer], {}, (notice) => notices.push(`${notice.code} ${notice.message}`));
  return { schema: result.at(pointer), definitions: result.definitions, notices };
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
    properties: { mother: { $ref: '#/$defs/Pet' }, name: { $ref: '#/$defs/Na_1me' } },
    additionalProperties: false,
  };
  expect(bundle('3.1.0', schemas, 'Pet')).toEqual({
    schema: pet,
    definitions: { Pet: pet, Na_1me: { type: 'string', enum: ['$ref'] } },
    notices: [],
  });
});

test.each([
  [
    { type: 'string', nullable: true, enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [{ nullable: true, enum: ['a', null] }, { enum: ['a', null] }],
  [{ nullable: true, enum: ['a'] }, { enum: ['a', null] }],
  [{ nullable: true, minLength: 1 }, { minLength: 1 }],
  [{ nullable: false, allOf: [{ minLength: 1 }] }, { allOf: [{ minLength: 1 }] }],
  [{ nullable: true, allOf: [{ minLength: 1 }] }, { anyOf: [{ allOf: [{ minLength: 1 }] }, { type: 'null' }] }],
  [
    { nullable: true, readOnly: true, type: 'string', oneOf: [{ minLength: 1 }, { maxLength: 1 }] },
    {
      readOnly: true,
      anyOf: [{ readOnly: true, type: 'string', oneOf: [{ minLength: 1 }, { maxLength: 1 }] }, { type: 'null' }],
    },
  ],
  [
    { nullable: true, anyOf: [{ nullable: true, type: 'string' }] },
    { anyOf: [{ anyOf: [{ type: ['string', 'null'] }] }, { type: 'null' }] },
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

test('OpenAPI 3.1 has no nullable', () => {
  const schema = { allOf: [{ type: 'object' }] };
  expect(bundle('3.1.0', { S: { ...schema, nullable: true } }, 'S').schema).toEqual(schema);
});

test('a pattern that is no regular expression is left out and told', () => {
  const { schema, notices } = bundle('3.1.0', { S: { type: 'string', pattern: '\\A\\d\\Z', maxLength: 2 } }, 'S');
  expect(schema).toEqual({ type: 'string', maxLength: 2 });
  const message = '"\\\\A\\\\d\\\\Z" is no regular expression of ECMA-262; the server does not check it';
  expect(notices).toEqual([`pattern-unusable ${message}`]);
});

test.each([
  [{ maxLength: '2' }, `"2" is no value of 'maxLength'`],
  [{ type: 'file' }, `"file" is no value of 'type'`],
  [{ type: { type: 'string' } }, `{"type":"string"} is no value of 'type'`],
  [{ required: true }, `true is no value of 'required'`],
  [{ enum: 'a'.repeat(100) }, `"${'a'.repeat(79)}… is no value of 'enum'`],
])('a keyword with a value that it cannot have is left out and told: %j', (schema, message) => {
  const { schema: usable, notices } = bundle('3.1.0', { S: { ...schema, minProperties: 1 } }, 'S');
  expect(usable).toEqual({ minProperties: 1 });
  expect(notices).toEqual([`keyword-unusable ${message}; the server does not check it`]);
});

test('but not a pattern of names', () => {
  expect(() => bundle('3.1.0', { S: { patternProperties: { '[': {} } } }, 'S')).toThrow(
    '"[" is no value of \'patternProperties\'',
  );
});
