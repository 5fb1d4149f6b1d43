// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = {
  AgentId: { type: 'string', pattern: '^[0-9]{3,6}$' },
  ErrorCode: { type: 'string', enum: ['100-002', '100-006', '300-001'] },
  Failure: {
    type: 'object',
    required: ['message', 'retcode'],
    properties: { message: { type: 'string' }, retcode: { $ref: '#/$defs/ErrorCode' } },
  },
  Success: {
    type: 'object',
    required: ['message', 'retcode'],
    properties: { message: { type: 'string' }, retcode: { type: 'string', const: '0' } },
  },
};
