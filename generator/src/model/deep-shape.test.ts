import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { deepShapeOf } from './deep-shape.ts';

const integer = { type: 'integer' };

test.each([
  [{ type: 'string' }, {}],
  [integer, { text: 'number' }],
  [
    { anyOf: [{ type: 'object', properties: { gt: integer, text: {} } }, integer] },
    { text: 'number', fields: { gt: { text: 'number' } } },
  ],
  [{ anyOf: [{ type: 'string', enum: ['', 'now'] }, integer] }, { text: 'number' }],
  [{ anyOf: [{ type: 'string', enum: ['', '7'] }, integer] }, {}],
  [{ anyOf: [{ const: 'true' }, { type: 'boolean' }] }, {}],
  [{ type: 'array', items: { type: 'boolean' } }, { list: { text: 'boolean' } }],
  [{ type: 'object', additionalProperties: integer }, { rest: { text: 'number' } }],
  [{ type: 'object', additionalProperties: true }, {}],
  [
    { $ref: '#/components/schemas/Tree' },
    { fields: { size: { text: 'number' }, leaves: { list: { text: 'number' } } } },
  ],
])('%j', (schema, shape) => {
  const tree = {
    type: 'object',
    properties: {
      size: integer,
      leaves: { type: 'array', items: integer },
      above: { $ref: '#/components/schemas/Tree' },
    },
  };
  const document = {
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { Tree: tree, S: schema } },
  };
  const loaded = loadText(JSON.stringify(document), { name: 'input.json' });
  expect(deepShapeOf(loaded, '/components/schemas/S')).toEqual(shape);
});
