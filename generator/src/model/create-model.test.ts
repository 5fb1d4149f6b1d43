import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { createModel } from './create-model.ts';

function modelOf(paths: object, more: object = {}): ReturnType<typeof createModel> {
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, ...more };
  return createModel(loadText(JSON.stringify(document), { name: 'input.json' }));
}

const done = { responses: { 200: { description: 'Done.' } } };

function names(model: ReturnType<typeof createModel>): string[] {
  return model.resources.flatMap(({ name, operations }) => operations.map((operation) => `${name}.${operation.name}`));
}

test('names come from dotted ids, else tags, else paths', () => {
  const model = modelOf({
    '/a': { get: { operationId: 'files.list', tags: ['x'], ...done }, put: { operationId: 'a.b.save', ...done } },
    '/b/{id}': { get: { operationId: 'readB', tags: ['My tag'], ...done }, delete: { tags: ['My tag'], ...done } },
    '/{id}/c': { get: { operationId: 'trailing.', ...done } },
    '/{id}': { get: done },
  });
  expect(names(model)).toEqual([
    'aB.save',
    'c.trailing',
    'files.list',
    'myTag.readB',
    'myTag.deleteBById',
    'root.getById',
  ]);
});

test('names do not repeat their resource, and the version of an API is none', () => {
  const model = modelOf({
    '/a': { get: { operationId: 'issues/list', tags: ['issues'], ...done } },
    '/b': { get: { operationId: 'code-scanning/get-alert', tags: ['Code scanning'], ...done } },
    '/c': {
      get: { operationId: 'repos/get', tags: ['other'], ...done },
      put: { operationId: 'other/', tags: ['other'], ...done },
    },
    '/v1/accounts/{id}': { get: { operationId: 'GetAccount', ...done } },
    '/api/v2.1/charges': { get: { operationId: 'charges', ...done } },
    '/v1/{id}': { get: { operationId: 'any', ...done } },
  });
  expect(names(model)).toEqual([
    'accounts.getAccount',
    'charges.charges',
    'codeScanning.getAlert',
    'issues.list',
    'other.reposGet',
    'other.other',
    'v1.any',
  ]);
});

test('equal names are told apart and independent of order', () => {
  const operations = {
    '/b': { get: { operationId: 'x.run', ...done } },
    '/a': { get: { operationId: 'x.run', ...done } },
  };
  const reversed = Object.fromEntries(Object.entries(operations).reverse());
  const pathsByName = (paths: object): unknown =>
    Object.fromEntries(modelOf(paths).resources.flatMap((one) => one.operations.map(({ name, path }) => [name, path])));
  expect(pathsByName(operations)).toEqual({ run: '/a', run2: '/b' });
  expect(pathsByName(reversed)).toEqual({ run: '/a', run2: '/b' });
});

test('types are named by id only where the id is safe and used once', () => {
  const model = modelOf({
    '/a': { get: { operationId: 'same', ...done } },
    '/b': { get: { operationId: 'same', ...done } },
    '/c': { get: { operationId: 'a#b', ...done } },
  });
  expect(model.resources.flatMap(({ operations }) => operations.map(({ types }) => types))).toEqual([
    { kind: 'operation', id: 'same' },
    { kind: 'path', path: '/b', method: 'get' },
    { kind: 'path', path: '/c', method: 'get' },
  ]);
});

test('parameters of the path item are overridden by those of the operation', () => {
  const parameter = (place: string, name: string, schema: object): object => ({
    in: place,
    name,
    schema,
    required: true,
  });
  const model = modelOf({
    '/a/{id}': {
      parameters: [parameter('path', 'id', { type: 'string' }), parameter('query', 'id', { type: 'boolean' })],
      get: { parameters: [parameter('path', 'id', { type: ['integer', 'null'] }), { in: 'body', name: 'x' }], ...done },
    },
  });
  const [operation] = model.resources.flatMap(({ operations }) => operations);
  expect(operation?.parameters.map(({ in: place, name, shape }) => [place, name, shape])).toEqual([
    ['path', 'id', 'number'],
    ['query', 'id', 'boolean'],
  ]);
  expect(model.notices.map(({ code }) => code)).toEqual(['parameter-unknown']);
});

test('an expression of a path that has no parameter is a text', () => {
  const id = { in: 'path', name: 'id', required: true, schema: { type: 'integer' } };
  const model = modelOf({
    '/a/{id}/{Id}/{id}#{fragment}': { parameters: [id], get: { ...done, parameters: [{ ...id, in: 'query' }] } },
    '/v1/{name=projects/*}:cancel': { post: done },
  });
  const operations = model.resources.flatMap((resource) => resource.operations);
  expect(
    operations.map(({ parameters }) =>
      parameters.map((one) => [one.in, one.name, one.shape, one.required, one.isUndeclared]),
    ),
  ).toEqual([
    [
      ['path', 'id', 'number', true, undefined],
      ['query', 'id', 'number', true, undefined],
      ['path', 'Id', 'string', true, true],
    ],
    [['path', 'name=projects/*', 'string', true, true]],
  ]);
  expect(model.notices.map(({ code, severity, message, hint }) => [code, severity, message, hint])).toEqual([
    [
      'path-parameter-undeclared',
      'warning',
      "'{Id}' of the path has no path parameter with that name; it is taken for a text",
      "did you mean 'id'?",
    ],
    [
      'path-parameter-undeclared',
      'warning',
      "'{name=projects/*}' of the path has no path parameter with that name; it is taken for a text",
      undefined,
    ],
  ]);
});

test('security: own before global, the alternative that needs nothing last', () => {
  const components = { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'k' } } };
  const model = modelOf(
    {
      '/a': { get: done, put: { security: [], ...done }, post: { security: [{}, { key: [] }], ...done } },
    },
    { components, security: [{ key: [] }] },
  );
  const operations = model.resources.flatMap((resource) => resource.operations);
  expect(operations.map(({ method, security }) => [method, security])).toEqual([
    ['GET', [['key']]],
    ['PUT', []],
    ['POST', [['key'], []]],
  ]);
});

test('schemes of HTTP without a type of their own are the whole header Authorization', () => {
  const securitySchemes = {
    digest: { type: 'http', scheme: 'Digest' },
    nameless: { type: 'http', scheme: 'no name' },
    certificate: { type: 'mutualTLS' },
    basic: { type: 'http', scheme: 'BASIC' },
    token: { type: 'oauth2', flows: {} },
  };
  const { schemes } = modelOf({}, { components: { securitySchemes } });
  expect(schemes.map(({ scheme }) => scheme)).toEqual([
    { type: 'http', scheme: 'Digest' },
    { type: 'apiKey', in: 'header', name: 'Authorization' },
    { type: 'mutualTLS' },
    { type: 'basic' },
    { type: 'bearer' },
  ]);
});

test('what cannot be generated is said', () => {
  const model = modelOf({
    '/a': {
      query: done,
      get: {
        responses: {
          ...done.responses,
          'x-y': 1,
          999: { description: '' },
          201: { description: '', content: { 'no type': {} } },
        },
      },
    },
  });
  expect(model.notices.map(({ code, position }) => `${code} ${position?.line}`)).toEqual([
    'media-type-invalid 1',
    'status-invalid 1',
  ]);
});

test('paths that mean the same are told of', () => {
  const get = { get: done };
  const paths = {
    '/a/{x}/caf%C3%A9': get,
    '/a/{y}/caf\u00e9': { get: done, put: done },
    '/a/{z}/caf\u00e9': { post: done, put: done },
    '/a/b/caf\u00e9': get,
    '/{a}.{b}': get,
    '/{b}.{a}/': get,
    '/A/{x}/caf\u00e9': get,
    '/verify': get,
    '/verify#person': { get: done, put: done },
  };
  const declared = Object.entries(paths).map(([path, item]): [string, object] => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    return [path, { parameters: names.map((name) => ({ in: 'path', name, required: true })), ...item }];
  });
  const model = modelOf(Object.fromEntries(declared));
  expect(model.notices.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    [
      'path-ambiguous',
      'warning',
      "'/a/{y}/caf\u00e9' is the same path as '/a/{x}/caf%C3%A9'; the server leaves out its GET",
    ],
    [
      'path-ambiguous',
      'warning',
      "'/a/{z}/caf\u00e9' is the same path as '/a/{x}/caf%C3%A9'; the server leaves out its PUT",
    ],
    [
      'path-ambiguous',
      'warning',
      "'/{b}.{a}/' is '/{a}.{b}' with a slash at the end; the server tells them apart, others may not",
    ],
    ['path-ambiguous', 'warning', "'/verify#person' is the same path as '/verify'; the server leaves out its GET"],
  ]);
  const operations = model.resources.flatMap((resource) => resource.operations);
  const lost = operations.filter(({ isUnreachable }) => isUnreachable === true);
  expect(lost.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'GET /a/{y}/caf\u00e9',
    'GET /verify#person',
    'PUT /a/{z}/caf\u00e9',
  ]);
});

test('the digest depends on the content of the document only', () => {
  const text = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n';
  const [first, second] = ['a.yaml', 'b.yaml'].map((name) => createModel(loadText(text, { name })).digest);
  expect(first).toBe(second);
  expect(createModel(loadText(text.replace('T', 'U'), { name: 'a.yaml' })).digest).not.toBe(first);
});
