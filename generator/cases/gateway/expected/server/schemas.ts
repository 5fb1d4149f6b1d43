// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Schema } from '../../../../src/runtime/server/route.ts';

export const schemas: Readonly<Record<string, Schema>> = { AgentId: { type: 'string', pattern: '^[0-9]{3,6}$' } };
