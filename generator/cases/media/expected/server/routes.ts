// Generated from Media 1, input sha256 c93e6ee9b49487f7. Do not edit.

import type { Route } from '../../../../src/runtime/server/route.ts';

export const routes: readonly Route[] = [
  {
    resource: 'media',
    operation: 'putAny',
    method: 'PUT',
    path: '/any',
    body: { required: true, content: { '*/*': { kind: 'binary' } } },
    responses: {
      '200': { '*/*': { kind: 'binary' } },
      '404': { '*/*': { kind: 'json', schema: { $ref: '#/$defs/Problem' } } },
    },
  },
  {
    resource: 'media',
    operation: 'putNote',
    method: 'PUT',
    path: '/note',
    body: { required: true, content: { '*/*': { kind: 'any', schema: { type: 'string' } } } },
    responses: { '200': { '*/*': { kind: 'any', schema: { type: 'string' } } } },
  },
  {
    resource: 'media',
    operation: 'putJson',
    method: 'PUT',
    path: '/json',
    body: { required: true, content: { 'application/json': { kind: 'binary' } } },
    responses: { '200': { '*/*': { kind: 'any' } } },
  },
  {
    resource: 'media',
    operation: 'putImage',
    method: 'PUT',
    path: '/image',
    body: {
      required: true,
      content: { 'image/*': { kind: 'binary' }, 'text/plain': { kind: 'text', schema: { type: 'string' } } },
    },
    responses: { '204': {} },
  },
  {
    resource: 'media',
    operation: 'putForm',
    method: 'PUT',
    path: '/form',
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          kind: 'multipart',
          schema: {
            type: 'object',
            required: ['file'],
            properties: {
              file: { type: 'string' },
              files: { type: 'array', items: { type: 'string' } },
              photo: { type: 'string' },
              scan: { type: 'string' },
              note: { type: 'string' },
            },
          },
          fields: [
            { name: 'file', shape: 'file' },
            { name: 'files', shape: { list: 'file' } },
            { name: 'photo', shape: 'file' },
            { name: 'scan', shape: 'string' },
            { name: 'note', shape: 'string' },
          ],
        },
      },
    },
    responses: { '204': {} },
  },
];
