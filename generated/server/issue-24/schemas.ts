// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Schema } from './runtime/route.ts';

export const schemas: Readonly<Record<string, Schema>> = {
  AgentId: {
    type: ['string', 'integer'],
    pattern: '^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3,5})$',
    minimum: 101,
    maximum: 999999,
  },
  AnnouncementFile: { type: 'string', maxLength: 127, pattern: '^[A-Za-z]:/conf/[^/]+/.+$' },
  AnnouncementMode: { type: 'integer', enum: [2] },
  ParticipantAddress: { type: 'string', maxLength: 24 },
  ParticipantAddressType: { type: 'string', enum: ['6', '9'] },
};
