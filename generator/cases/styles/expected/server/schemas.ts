// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = {
  Pet: {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, age: { type: 'integer' }, mother: { $ref: '#/$defs/Pet' } },
  },
  Problem: { type: 'object', properties: { title: { type: 'string' } } },
};
