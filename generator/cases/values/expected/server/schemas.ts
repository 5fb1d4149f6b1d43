// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import type { Definitions } from '../../../../src/runtime/server/route.ts';

export const schemas: Definitions = {
  Choices: {
    type: 'object',
    properties: {
      paper: { oneOf: [{ $ref: '#/$defs/Order' }, { $ref: '#/$defs/Invoice' }] },
      span: { anyOf: [{ $ref: '#/$defs/Started' }, { $ref: '#/$defs/Ended' }] },
      row: {
        type: 'array',
        prefixItems: [{ type: 'string' }, { $ref: '#/$defs/Instant' }],
        items: false,
      },
    },
  },
  Ended: {
    type: 'object',
    required: ['end'],
    properties: { end: { type: 'date-time' }, seen: { $ref: '#/$defs/Instant' }, id: { $ref: '#/$defs/Id' } },
  },
  Event: {
    type: 'object',
    required: ['at'],
    properties: {
      at: { type: ['date-time', 'null'] },
      id: { type: ['int64', 'null'] },
      count: { type: 'integer' },
      size: { type: 'number' },
      note: { type: 'string' },
      seen: { type: 'array', items: { $ref: '#/$defs/Instant' } },
      ids: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/Id' } },
      next: { $ref: '#/$defs/Event' },
    },
    additionalProperties: { $ref: '#/$defs/Id' },
  },
  Fields: {
    type: 'object',
    properties: {
      at: { $ref: '#/$defs/Instant' },
      id: { $ref: '#/$defs/Id' },
      ids: { $ref: '#/$defs/Ids' },
      seen: { $ref: '#/$defs/Instants' },
      event: { $ref: '#/$defs/Event' },
      text: { type: 'string' },
    },
  },
  Id: { type: 'int64' },
  Ids: { type: 'array', items: { $ref: '#/$defs/Id' } },
  Instant: { type: 'date-time' },
  Instants: { type: 'array', items: { $ref: '#/$defs/Instant' } },
  Invoice: {
    type: 'object',
    required: ['kind', 'issued'],
    properties: { kind: { const: 'invoice' }, issued: { type: 'date-time' }, total: { $ref: '#/$defs/Id' } },
  },
  Mark: { oneOf: [{ $ref: '#/$defs/Moment' }, { $ref: '#/$defs/Note' }] },
  Moment: {
    type: 'object',
    required: ['kind', 'at'],
    properties: { kind: { enum: ['moment'] }, at: { $ref: '#/$defs/Instant' } },
  },
  Note: {
    type: 'object',
    required: ['kind', 'at'],
    properties: { kind: { enum: ['note'] }, at: { type: 'string' } },
  },
  Order: {
    type: 'object',
    required: ['kind', 'ordered'],
    properties: { kind: { const: 'order' }, ordered: { type: 'date-time' } },
  },
  Pair: {
    type: 'object',
    properties: { at: { $ref: '#/$defs/Instant' }, id: { $ref: '#/$defs/Id' } },
    additionalProperties: false,
  },
  Started: {
    type: 'object',
    required: ['start'],
    properties: { start: { type: 'date-time' }, seen: { $ref: '#/$defs/Instant' } },
  },
};
