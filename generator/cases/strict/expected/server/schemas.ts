// Generated from Strict 1, input sha256 6ed6caba45af71e9. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = {
  Form: {
    type: 'object',
    additionalProperties: false,
    properties: {
      count: { type: 'integer' },
      tags: { type: 'array', items: { type: 'string' } },
      options: { type: 'object', properties: { deep: { type: 'boolean' } } },
      file: { type: 'string' },
    },
  },
  Item: {
    type: 'object',
    additionalProperties: false,
    required: ['count', 'created'],
    properties: {
      count: { type: 'integer' },
      text: { type: 'string', pattern: '^(([a-z])+.)+[A-Z]([a-z])+$' },
      created: { type: 'string', readOnly: true },
      secret: { type: 'string', writeOnly: true },
      nested: {},
    },
  },
};
