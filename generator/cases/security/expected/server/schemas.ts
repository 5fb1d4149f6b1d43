// Generated from Security 1, input sha256 f8dd732d0d8718e7. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = {};
