// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { Route } from '../../../../src/runtime/server/route.ts';

export const routes: readonly Route[] = [
  {
    resource: 'close',
    operation: 'get',
    method: 'GET',
    path: '/close/{first}',
    parameters: [{ in: 'path', name: 'first', required: true, shape: 'number', schema: { type: 'integer' } }],
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  {
    resource: 'close',
    operation: 'put',
    method: 'PUT',
    path: '/close/{second}',
    parameters: [{ in: 'path', name: 'second', required: true, shape: 'boolean', schema: { type: 'boolean' } }],
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  {
    resource: 'close',
    operation: 'fixed',
    method: 'GET',
    path: '/close/fixed',
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  {
    resource: 'close',
    operation: 'slash',
    method: 'GET',
    path: '/close/fixed/',
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  {
    resource: 'things',
    operation: 'list',
    method: 'GET',
    path: '/things',
    querystring: {
      name: 'search',
      content: {
        kind: 'form',
        schema: {
          type: 'object',
          additionalProperties: false,
          required: ['text'],
          properties: {
            text: { type: 'string' },
            limit: { type: 'integer', maximum: 9 },
            tags: { type: 'array', items: { type: 'string' } },
          },
        },
        fields: [{ name: 'limit', shape: 'number' }, { name: 'tags', shape: { list: 'string' } }],
      },
    },
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  {
    resource: 'things',
    operation: 'query',
    method: 'QUERY',
    path: '/things',
    body: {
      required: true,
      content: { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Search' } } },
    },
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  {
    resource: 'things',
    operation: 'copy',
    method: 'COPY',
    path: '/things',
    parameters: [
      {
        in: 'headers',
        name: 'Destination',
        required: true,
        shape: 'string',
        schema: { type: 'string' },
      },
    ],
    responses: { '201': {} },
  },
  {
    resource: 'things',
    operation: 'frob',
    method: 'FROB',
    path: '/things',
    body: { content: { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Search' } } } },
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  {
    resource: 'things',
    operation: 'json',
    method: 'GET',
    path: '/json',
    querystring: {
      name: 'selector',
      required: true,
      content: { kind: 'json', schema: { $ref: '#/$defs/Search' } },
    },
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  {
    resource: 'things',
    operation: 'body',
    method: 'GET',
    path: '/head',
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
  { resource: 'things', operation: 'head', method: 'HEAD', path: '/head', responses: { '200': {} } },
  {
    resource: 'things',
    operation: 'stream',
    method: 'GET',
    path: '/stream',
    responses: { '200': { 'text/event-stream': { kind: 'events' } } },
  },
  { resource: 'things', operation: 'drop', method: 'PUT', path: '/sink', responses: { '204': {} } },
  {
    resource: 'things',
    operation: 'cancel',
    method: 'POST',
    path: '/open/{id}/{name=a/*}:cancel',
    parameters: [
      { in: 'path', name: 'id', required: true, shape: 'number', schema: { type: 'integer' } },
      { in: 'path', name: 'name=a/*', required: true, shape: 'string', schema: true },
    ],
    responses: { '200': { 'application/json': { kind: 'json', schema: {} } } },
  },
];
