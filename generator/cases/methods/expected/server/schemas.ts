// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = {
  Search: { type: 'object', additionalProperties: false, properties: { text: { type: 'string' } } },
};
