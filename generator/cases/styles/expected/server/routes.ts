// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { Route } from '../../../../src/runtime/server/route.ts';

export const routes: readonly Route[] = [
  {
    resource: 'petStore',
    operation: 'getPetsByPetId',
    method: 'GET',
    path: '/pets/{petId}',
    parameters: [
      {
        in: 'path',
        name: 'petId',
        required: true,
        style: 'label',
        explode: true,
        shape: { list: 'number' },
        schema: { type: 'array', items: { type: 'integer' } },
      },
      {
        in: 'query',
        name: 'filter',
        style: 'deepObject',
        explode: true,
        shape: { deep: { fields: { age: { text: 'number' } } } },
        schema: { type: 'object', properties: { age: { type: 'integer' }, name: { type: 'string' } } },
      },
      {
        in: 'query',
        name: 'tags',
        style: 'pipeDelimited',
        shape: { list: 'string' },
        schema: { type: 'array', items: { type: 'string' } },
      },
      { in: 'query', name: 'where', shape: 'json', schema: { type: 'object' } },
      { in: 'headers', name: 'X-Trace', shape: 'boolean', schema: { type: 'boolean' } },
      { in: 'cookies', name: 'theme', shape: 'string', schema: { type: 'string' } },
    ],
    responses: {
      '200': { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Pet' } } },
      '404': { 'application/problem+json': { kind: 'json', schema: { $ref: '#/$defs/Problem' } } },
      default: { 'text/plain': { kind: 'text', schema: { type: 'string' } } },
    },
  },
  {
    resource: 'petStore',
    operation: 'deletePetsByPetId',
    method: 'DELETE',
    path: '/pets/{petId}',
    parameters: [{ in: 'path', name: 'petId', required: true, shape: 'number', schema: { type: 'integer' } }],
    responses: { '204': {}, '404': {}, '4XX': {} },
    security: [['basic'], ['bearer', 'key']],
  },
  {
    resource: 'petStore',
    operation: 'delete_',
    method: 'POST',
    path: '/pets',
    body: {
      content: {
        'application/xml': { kind: 'text' },
        'application/x-www-form-urlencoded': {
          kind: 'form',
          schema: { $ref: '#/$defs/Pet' },
          fields: [{ name: 'age', shape: 'number' }, { name: 'mother', shape: 'json' }],
        },
      },
    },
    responses: {
      '4XX': {},
      default: { 'application/json': { kind: 'json', schema: { $ref: '#/$defs/Pet' } } },
    },
  },
  {
    resource: 'photos',
    operation: 'putPhoto',
    method: 'PUT',
    path: '/photos',
    body: { required: true, content: { 'image/png': { kind: 'binary' } } },
    responses: { '201': {} },
  },
];
