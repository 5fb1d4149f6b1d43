// Generated from Styles 1, input sha256 7b462c53682fbdf7. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = {
  Pet: {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, age: { type: 'integer' }, mother: { $ref: '#/$defs/Pet' } },
  },
  Problem: { type: 'object', properties: { title: { type: 'string' } } },
};
