// Generated from Media 1, input sha256 c93e6ee9b49487f7. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = { Problem: { type: 'object', properties: { title: { type: 'string' } } } };
