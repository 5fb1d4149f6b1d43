// Generated from Methods 1, input sha256 8a4f15a6d5bec0c3. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = {
  Search: { type: 'object', additionalProperties: false, properties: { text: { type: 'string' } } },
};
