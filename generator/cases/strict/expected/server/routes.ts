// Generated from Strict 1, input sha256 6ed6caba45af71e9. Do not edit.

import type { Route } from '../../../../src/runtime/server/route.ts';

export const routes: readonly Route[] = [
  {
    resource: 'items',
    operation: 'put',
    method: 'PUT',
    path: '/items/{id}',
    parameters: [
      {
        in: 'path',
        name: 'id',
        required: true,
        shape: 'string',
        schema: { type: 'string', minLength: 1 },
      },
      { in: 'query', name: 'id', shape: 'number', schema: { type: 'integer' } },
    ],
    body: {
      required: true,
      content: { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Item' } } },
    },
    responses: { '200': { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Item' } } }, '204': {} },
    security: [['first', 'second'], ['third']],
    scopes: { third: ['read', 'write'] },
  },
  {
    resource: 'items',
    operation: 'latest',
    method: 'GET',
    path: '/items/latest',
    responses: { '200': { 'text/plain': { kind: 'text', schema: { type: 'string' } } } },
  },
  {
    resource: 'items',
    operation: 'file',
    method: 'GET',
    path: '/items/{name}.{extension}',
    parameters: [
      { in: 'path', name: 'name', required: true, shape: 'string', schema: { type: 'string' } },
      { in: 'path', name: 'extension', required: true, shape: 'string', schema: { type: 'string' } },
    ],
    responses: { '200': { 'text/plain': { kind: 'text', schema: { type: 'string' } } } },
  },
  {
    resource: 'items',
    operation: 'open',
    method: 'POST',
    path: '/open',
    body: {
      content: {
        'application/json': { kind: 'json', schema: { $ref: '#/$defs/Item' } },
        'application/x-www-form-urlencoded': {
          kind: 'form',
          schema: { $ref: '#/$defs/Form' },
          fields: [
            { name: 'count', shape: 'number' },
            { name: 'tags', shape: { list: 'string' } },
            { name: 'options', shape: 'json' },
            { name: 'file', shape: 'file' },
          ],
        },
        'multipart/form-data': {
          kind: 'multipart',
          schema: { $ref: '#/$defs/Form' },
          fields: [
            { name: 'count', shape: 'number' },
            { name: 'tags', shape: { list: 'string' } },
            { name: 'options', shape: 'json' },
            { name: 'file', shape: 'file' },
          ],
        },
        'text/plain': { kind: 'text', schema: { type: 'string', maxLength: 20 } },
        'application/octet-stream': { kind: 'binary' },
      },
    },
    responses: { '200': { 'text/plain': { kind: 'text', schema: { type: 'string' } } } },
    security: [['first'], []],
  },
  {
    resource: 'items',
    operation: 'search',
    method: 'GET',
    path: '/search',
    parameters: [
      { in: 'query', name: 'text', shape: 'string', schema: { type: 'string' } },
      { in: 'query', name: 'count', shape: 'number', schema: { type: 'integer', maximum: 100 } },
      { in: 'query', name: 'all', shape: 'boolean', schema: { type: 'boolean' } },
      {
        in: 'query',
        name: 'tags',
        shape: { list: 'string' },
        schema: { type: 'array', items: { type: 'string' } },
      },
    ],
    responses: { '200': { 'text/plain': { kind: 'text', schema: { type: 'string' } } } },
  },
  {
    resource: 'items',
    operation: 'answer',
    method: 'GET',
    path: '/answers',
    responses: {
      '200': {
        'application/json': { kind: 'json', schema: { $ref: '#/$defs/Item' } },
        'text/event-stream': { kind: 'events' },
        'application/jsonl': { kind: 'lines' },
        'application/octet-stream': { kind: 'binary' },
      },
      '303': {},
      '4XX': { 'text/plain': { kind: 'text', schema: { type: 'string' } } },
    },
    answerHeaders: {
      '200': [],
      '303': [
        {
          name: 'X-Count',
          required: true,
          shape: 'number',
          schema: { type: 'integer', maximum: 9 },
        },
        {
          name: 'X-Tags',
          shape: { list: 'string' },
          schema: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
        },
        { name: 'X-Filter', shape: 'json', schema: { type: 'object', required: ['on'] } },
        { name: 'Set-Cookie', shape: 'string', schema: { type: 'string', pattern: '; Secure$' } },
      ],
      '4XX': [],
    },
  },
  {
    resource: 'items',
    operation: 'odd',
    method: 'GET',
    path: '/caf%C3%A9 (old)/a-b.c:~*',
    responses: { '200': { 'text/plain': { kind: 'text', schema: { type: 'string' } } } },
  },
  {
    resource: 'items',
    operation: 'removeOdd',
    method: 'DELETE',
    path: '/caf%C3%A9 (old)/a-b.c:~*',
    responses: { '204': {} },
  },
];
