// Generated from Styles 1, input sha256 d8878c6fb6327bf7. Do not edit.

import type { Schema } from '../../../../src/runtime/server/route.ts';

export const schemas: Readonly<Record<string, Schema>> = {
  Pet: {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, age: { type: 'integer' }, mother: { $ref: 'document#/$defs/Pet' } },
  },
};
