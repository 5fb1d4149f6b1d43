import { expect, test } from 'vitest';
import { countInterfaces, operationPlaces } from './reference-places.ts';

const specification = {
  paths: {
    '/a/{id}': {
      parameters: [],
      get: { operationId: 'a.getOne', tags: ['Agents and more', 'b'] },
      delete: { operationId: 'a.drop', tags: ['a'] },
    },
    '/no-id': { get: { tags: ['a'] } },
    '/no-tag': { get: { operationId: 'x' } },
    '/not-a-map': null,
  },
  components: { callbacks: { PushEvent: {} } },
};

test('gives the address of each operation in the reference', () => {
  expect(operationPlaces(specification)).toEqual([
    { path: '/a/{id}', fragment: '#/agents%20and%20more/a.getone' },
    { path: '/a/{id}', fragment: '#/a/a.drop' },
  ]);
});

test('counts operations and callbacks', () => {
  expect(countInterfaces(specification)).toBe(3);
  expect(countInterfaces({})).toBe(0);
});
