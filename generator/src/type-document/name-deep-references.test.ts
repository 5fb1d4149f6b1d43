import { expect, test } from 'vitest';
import { nameDeepReferences } from './name-deep-references.ts';

test('schemas inside of others get names; those with a name keep it', () => {
  const root = {
    paths: { '/a': { get: { schema: { $ref: '#/components/schemas/Pool/properties/disks/items' } } } },
    components: {
      schemas: {
        PoolDisksItems: { type: 'null' },
        Pool: { properties: { disks: { items: { type: 'string' } }, twin: { $ref: '#/components/schemas/Pool' } } },
        Path: { $ref: '#/paths/~1a/get/schema' },
        Id: { $ref: '#/components/parameters/id/schema' },
        Data: { example: { $ref: '#/nothing' } },
      },
      parameters: { id: { name: 'id', in: 'query', schema: { type: 'string' } } },
    },
  };
  nameDeepReferences(root);
  expect(root.paths['/a'].get.schema).toEqual({ $ref: '#/components/schemas/PoolDisksItems2' });
  expect(root.components.schemas).toMatchObject({
    PoolDisksItems: { type: 'null' },
    PoolDisksItems2: { type: 'string' },
    Path: { $ref: '#/components/schemas/AGetSchema' },
    Id: { $ref: '#/components/schemas/ParametersIdSchema' },
    ParametersIdSchema: { type: 'string' },
    AGetSchema: { $ref: '#/components/schemas/PoolDisksItems2' },
    Pool: { properties: { twin: { $ref: '#/components/schemas/Pool' } } },
  });
});

test('what is no schema is written out where it is referred to', () => {
  const own = { name: 'q', in: 'query', schema: { type: 'string' } };
  const root = {
    paths: {
      '/a': { get: { parameters: [own] } },
      '/b': { get: { parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }] } },
      '/c': { $ref: '#/paths/~1a' },
    },
  };
  nameDeepReferences(root);
  expect(root.paths).toEqual({ '/a': root.paths['/a'], '/b': root.paths['/a'], '/c': { $ref: '#/paths/~1a' } });
  expect(root.paths['/b'].get.parameters[0]).not.toBe(own);
});

test('a document without any stays as it is', () => {
  const root = { paths: {} };
  nameDeepReferences(root);
  expect(root).toEqual({ paths: {} });
});
