// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import type { Route } from '../../../../src/runtime/server/route.ts';
import * as format from '../../../../src/runtime/server/formats.ts';
import * as formats from './formats.ts';

export const routes: readonly Route[] = [
  {
    resource: 'values',
    operation: 'places',
    method: 'GET',
    path: '/places/{at}/{ids}',
    parameters: [
      {
        in: 'path',
        name: 'at',
        required: true,
        shape: 'string',
        schema: { $ref: '#/$defs/Instant' },
        format: format.longs(formats.instant),
      },
      {
        in: 'path',
        name: 'ids',
        required: true,
        shape: { list: 'long' },
        schema: { $ref: '#/$defs/Ids' },
        format: format.longs(formats.ids),
      },
      {
        in: 'query',
        name: 'since',
        shape: 'string',
        schema: { $ref: '#/$defs/Instant' },
        format: format.longs(formats.instant),
      },
      {
        in: 'query',
        name: 'many',
        shape: { list: 'long' },
        schema: { $ref: '#/$defs/Ids' },
        format: format.longs(formats.ids),
      },
      {
        in: 'query',
        name: 'piped',
        style: 'pipeDelimited',
        shape: { list: 'string' },
        schema: { $ref: '#/$defs/Instants' },
        format: format.longs(formats.instants),
      },
      {
        in: 'query',
        name: 'deep',
        style: 'deepObject',
        explode: true,
        shape: { deep: { fields: { id: { text: 'long' } } } },
        schema: { $ref: '#/$defs/Pair' },
        format: format.longs(formats.pair),
      },
      {
        in: 'query',
        name: 'json',
        shape: { json: format.longJson },
        schema: { $ref: '#/$defs/Event' },
        format: format.longs(formats.event),
      },
      {
        in: 'headers',
        name: 'X-At',
        shape: 'string',
        schema: { $ref: '#/$defs/Instant' },
        format: format.longs(formats.instant),
      },
      {
        in: 'headers',
        name: 'X-Ids',
        shape: { list: 'long' },
        schema: { $ref: '#/$defs/Ids' },
        format: format.longs(formats.ids),
      },
      {
        in: 'cookies',
        name: 'seen',
        shape: 'string',
        schema: { $ref: '#/$defs/Instant' },
        format: format.longs(formats.instant),
      },
      {
        in: 'cookies',
        name: 'last',
        shape: 'long',
        schema: { $ref: '#/$defs/Id' },
        format: format.longs(formats.id),
      },
    ],
    responses: { '204': {} },
  },
  {
    resource: 'values',
    operation: 'json',
    method: 'POST',
    path: '/json',
    body: {
      required: true,
      content: {
        'application/json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Event' },
          format: format.longs(formats.event),
          json: format.longJson,
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Event' },
          format: format.longs(formats.event),
          json: format.longJson,
        },
      },
      '4XX': {
        'application/problem+json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Pair' },
          format: format.longs(formats.pair),
          json: format.longJson,
        },
      },
    },
  },
  {
    resource: 'values',
    operation: 'list',
    method: 'POST',
    path: '/list',
    body: {
      required: true,
      content: {
        'application/json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Instants' },
          format: format.longs(formats.instants),
          json: format.longJson,
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Instants' },
          format: format.longs(formats.instants),
          json: format.longJson,
        },
      },
    },
  },
  {
    resource: 'values',
    operation: 'form',
    method: 'POST',
    path: '/form',
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          kind: 'form',
          schema: { $ref: '#/$defs/Fields' },
          format: format.longs(formats.fields),
          json: format.longJson,
          fields: [
            { name: 'id', shape: 'long' },
            { name: 'ids', shape: { list: 'long' } },
            { name: 'seen', shape: { list: 'string' } },
            { name: 'event', shape: { json: format.longJson } },
          ],
        },
      },
    },
    responses: { '204': {} },
  },
  {
    resource: 'values',
    operation: 'multipart',
    method: 'POST',
    path: '/multipart',
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          kind: 'multipart',
          schema: { $ref: '#/$defs/Fields' },
          format: format.longs(formats.fields),
          json: format.longJson,
          fields: [
            { name: 'at', shape: 'string' },
            { name: 'id', shape: 'long' },
            { name: 'ids', shape: { list: 'long' } },
            { name: 'seen', shape: { list: 'string' } },
            { name: 'event', shape: { json: format.longJson } },
            { name: 'text', shape: 'string' },
          ],
        },
      },
    },
    responses: { '204': {} },
  },
  {
    resource: 'values',
    operation: 'lines',
    method: 'POST',
    path: '/lines',
    body: {
      required: true,
      content: {
        'application/jsonl': {
          kind: 'lines',
          schema: { $ref: '#/$defs/Event' },
          format: format.longs(formats.event),
          json: format.longJson,
        },
      },
    },
    responses: {
      '200': {
        'application/jsonl': {
          kind: 'lines',
          schema: { $ref: '#/$defs/Event' },
          format: format.longs(formats.event),
          json: format.longJson,
        },
      },
    },
  },
  {
    resource: 'values',
    operation: 'whole',
    method: 'GET',
    path: '/whole',
    querystring: {
      name: 'all',
      content: {
        kind: 'json',
        schema: { $ref: '#/$defs/Event' },
        format: format.longs(formats.event),
        json: format.longJson,
      },
    },
    responses: { '204': {} },
  },
  {
    resource: 'values',
    operation: 'events',
    method: 'GET',
    path: '/events',
    responses: {
      '200': {
        'text/event-stream': {
          kind: 'events',
          schema: {
            type: 'object',
            required: ['data'],
            properties: { data: { type: 'date-time' }, id: { type: 'string' } },
          },
          format: format.longs(format.object({
            data: format.dateTime,
          })),
          json: format.longJson,
        },
      },
    },
  },
  {
    resource: 'values',
    operation: 'marks',
    method: 'POST',
    path: '/marks',
    body: {
      required: true,
      content: {
        'application/json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Mark' },
          format: format.longs(formats.mark),
          json: format.longJson,
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Mark' },
          format: format.longs(formats.mark),
          json: format.longJson,
        },
      },
    },
  },
  {
    resource: 'values',
    operation: 'choices',
    method: 'POST',
    path: '/choices',
    body: {
      required: true,
      content: {
        'application/json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Choices' },
          format: format.longs(formats.choices),
          json: format.longJson,
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          kind: 'json',
          schema: { $ref: '#/$defs/Choices' },
          format: format.longs(formats.choices),
          json: format.longJson,
        },
      },
    },
  },
];
