import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { createModel } from '../model/create-model.ts';
import { printTypes } from '../openapi-typescript.ts';

const text = { type: 'string' };

/** Prints the types of named schemas and of the body and the answer of one operation, on one line each. */
async function typesOf(schemas: object, schema: object, version = '3.1.0'): Promise<Record<string, string>> {
  const content = { 'application/json': { schema } };
  const operation = { operationId: 'op', requestBody: { content }, responses: { 200: { description: '', content } } };
  const document = loadText(
    JSON.stringify({
      openapi: version,
      info: { title: 'T', version: '1' },
      paths: { '/x': { post: operation } },
      components: { schemas },
    }),
    { name: 'types.json' },
  );
  const types = await printTypes(document, createModel(document));
  const printed = types
    .replaceAll(/\/\*\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const found = (pattern: RegExp): string => pattern.exec(printed)?.[1] ?? '';
  const named = found(/ schemas: (\{.*?\}|never); responses: never;/);
  const body = found(/requestBody\?: \{ content: \{ "application\/json": (.*); \}; \}; responses: \{ 200/);
  const answer = found(/unknown; \}; content: \{ "application\/json": (.*); \}; \}; \}; \}; \}$/);
  return { named, body, answer };
}

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

test('header parameters that are to be ignored are no parameters, whatever the case of their names', async () => {
  const header = (name: string): object => ({ name, in: 'header', required: true, schema: text });
  const components = { parameters: { Accept: header('accept') } };
  const shared = [{ $ref: '#/components/parameters/Accept' }, header('Authorization')];
  const own = [header('CONTENT-TYPE'), header('X-Own')];
  const operation = { operationId: 'op', parameters: own, responses: {} };
  const paths = { '/x': { parameters: shared, get: operation, put: { responses: {} } } };
  const document = loadText(
    JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components }),
    {
      name: 'types.json',
    },
  );
  const types = await printTypes(document, createModel(document));
  const members = [...types.matchAll(/\bheader\??: ([^;]*;)/g)].map(([, member = '']) =>
    member.replaceAll(/\s+/g, ' '),
  );
  expect(members).toEqual(['never;', 'never;', '{ "X-Own": string;']);
});

test('requests leave out what is only read, answers what is only written, at any depth', async () => {
  const schemas = {
    Plain: { type: 'object', properties: { a: text } },
    User: {
      type: 'object',
      required: ['id', 'name', 'password'],
      properties: {
        id: { type: 'integer', readOnly: true },
        name: text,
        password: { ...text, writeOnly: true },
        friends: { type: 'array', items: ref('User') },
        plain: ref('Plain'),
      },
    },
  };
  const { named, body, answer } = await typesOf(schemas, { type: 'array', items: ref('User') });
  expect(named).toBe(
    '{ Plain: { a?: string; }; ' +
      'User: { readonly id: number; name: string; friends?: components["schemas"]["User"][]; plain?: components["schemas"]["Plain"]; }; ' +
      'UserWritable: { name: string; password: string; friends?: components["schemas"]["UserWritable"][]; plain?: components["schemas"]["Plain"]; }; }',
  );
  expect([body, answer]).toEqual(['components["schemas"]["UserWritable"][]', 'components["schemas"]["User"][]']);
});

test('what is left out is not required, also where a branch requires it', async () => {
  const schemas = { Base: { type: 'object', properties: { id: { ...text, readOnly: true } } } };
  const { body } = await typesOf(schemas, { allOf: [ref('Base'), { required: ['id', 'b'], properties: { b: text } }] });
  expect(body).toBe('components["schemas"]["BaseWritable"] & { b: string; }');
});

const cat = { type: 'object', properties: { kind: text, lives: { type: 'integer' } } };
const dog = { type: 'object', required: ['kind'], properties: { kind: { enum: ['DOG', 'HOUND'] }, name: text } };

test.each<[string, object, object, string]>([
  [
    'names',
    {},
    { propertyName: 'kind' },
    '{ Cat: { kind: "Cat"; lives?: number; }; Dog: { kind: "DOG" | "HOUND"; name?: string; }; }',
  ],
  [
    'a mapping',
    {},
    { propertyName: 'kind', mapping: { c: '#/components/schemas/Cat', cc: 'Cat', d: '#/components/schemas/Dog' } },
    '{ Cat: { kind: "c" | "cc"; lives?: number; }; Dog: { kind: "d"; name?: string; }; }',
  ],
])('a union narrows by %s', async (_name, more, discriminator, named) => {
  const types = await typesOf({ Cat: cat, Dog: dog, ...more }, { oneOf: [ref('Cat'), ref('Dog')], discriminator });
  expect(types).toEqual({
    named,
    body: 'components["schemas"]["Cat"] | components["schemas"]["Dog"]',
    answer: 'components["schemas"]["Cat"] | components["schemas"]["Dog"]',
  });
});

test('heirs of a schema with a discriminator say which they are', async () => {
  const Pet = {
    type: 'object',
    required: ['kind'],
    properties: { kind: text },
    discriminator: { propertyName: 'kind' },
  };
  const { named } = await typesOf({ Pet, Cat: { allOf: [ref('Pet'), { properties: { a: text } }] } }, ref('Pet'));
  expect(named).toBe(
    '{ Pet: { kind: string; }; Cat: components["schemas"]["Pet"] & { a?: string; } & { kind: "Cat"; }; }',
  );
});

test('tags that are no text', async () => {
  const one = { type: 'object', properties: { v: { type: 'integer' } } };
  const discriminator = { propertyName: 'v', mapping: { 1: 'One' } };
  expect((await typesOf({ One: one }, { oneOf: [ref('One')], discriminator })).named).toBe('{ One: { v: 1; }; }');
});

test('files are no text', async () => {
  const file = { type: 'string', format: 'binary' };
  const files = { a: file, b: { ...file, nullable: true }, c: { type: 'array', items: file } };
  expect((await typesOf({}, { type: 'object', properties: files }, '3.0.3')).body).toBe(
    '{ a?: Blob; b?: Blob | null; c?: Blob[]; }',
  );
});

test('OpenAPI 3.0: what is nullable is null or what stands beside it', async () => {
  const schemas = { X: { type: 'object', properties: { a: text } }, E: { type: 'string', enum: ['a'] } };
  const properties = {
    a: { nullable: true, allOf: [ref('X')] },
    b: { nullable: true, type: 'object', allOf: [ref('X')] },
    c: { nullable: true, oneOf: [ref('X'), ref('E')] },
    d: { nullable: true, enum: ['a'] },
  };
  expect((await typesOf(schemas, { type: 'object', properties }, '3.0.3')).body).toBe(
    '{ a?: components["schemas"]["X"] | null; b?: components["schemas"]["X"] | null; ' +
      'c?: (components["schemas"]["X"] | components["schemas"]["E"]) | null; d?: "a" | null; }',
  );
});

test.each<[string, object, string]>([
  ['null as a constant', { const: null, type: ['string', 'null'] }, 'null'],
  ['null among alternatives', { anyOf: [{ const: null }, text] }, 'null | string'],
  [
    'further members',
    { type: 'object', properties: { a: text }, additionalProperties: { type: 'integer' } },
    '{ a?: string; } & { [key: string]: number | string; }',
  ],
  [
    'any further members',
    { type: 'object', properties: { a: text }, additionalProperties: true },
    '{ a?: string; } & { [key: string]: unknown; }',
  ],
  [
    'an object with a choice',
    { type: 'object', properties: { a: text }, anyOf: [ref('X'), { type: 'object', properties: { b: text } }] },
    '{ a?: string; } & (components["schemas"]["X"] | { b?: string; })',
  ],
  [
    'a choice of what is required',
    { type: 'object', properties: { a: text, b: text }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    '{ a?: string; b?: string; }',
  ],
  ['a reference and more', { ...ref('X'), properties: { b: text } }, '{ b?: string; } & components["schemas"]["X"]'],
])('%s', async (_name, schema, type) => {
  expect((await typesOf({ X: { type: 'object', properties: { x: text } } }, schema)).answer).toBe(type);
});

test('names are names, also those that are keywords elsewhere', async () => {
  const properties = { default: { ...text, description: '@ts-ignore' }, example: { ...text, maxLength: 3 } };
  const schema = { type: 'object', properties, required: ['default'] };
  const secret = { type: 'object', properties: { a: text, b: { ...text, writeOnly: true } } };
  const responses = { default: { description: '', content: { 'application/json': { schema: secret } } } };
  const document = loadText(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: { '/x': { get: { operationId: 'op', responses } } },
      components: { schemas: { Named: schema } },
    }),
    { name: 'names.json' },
  );
  const types = await printTypes(document, createModel(document));
  expect(types).toContain('/** @description \\@ts-ignore */\n            default: string;');
  expect(types).toContain('/** @description at most 3 characters */\n            example?: string;');
  expect(types).not.toContain('b?: string');
});

test('a document of many parts is printed like one of few', async () => {
  const names = Array.from({ length: 130 }, (_, index) => `Name${index}`);
  const document = loadText(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: Object.fromEntries(
        names.map((name) => [`/${name}`, { get: { operationId: name, responses: { 200: { description: '' } } } }]),
      ),
      webhooks: { told: { post: { operationId: 'told', responses: { 200: { description: '' } } } } },
      components: { schemas: Object.fromEntries(names.map((name) => [name, text])), headers: { H: { schema: text } } },
    }),
    { name: 'many.json' },
  );
  const types = await printTypes(document, createModel(document));
  const keysOf = (start: string): string[] => {
    const [, below = ''] = types.split(start);
    const [members = ''] = below.split('\n}\n');
    return [...members.matchAll(/^ {4}"?([/\w]+)"?: /gm)].map(([, key = '']) => key);
  };
  expect(keysOf('export interface paths {\n')).toEqual(names.map((name) => `/${name}`));
  expect(keysOf('export interface operations {\n')).toEqual([...names, 'told']);
  expect(keysOf('export interface components {\n')).toEqual([
    'schemas',
    'responses',
    'parameters',
    'requestBodies',
    'headers',
    'pathItems',
  ]);
  expect(types.match(/^ {8}Name\d+: string;$/gm)).toHaveLength(130);
});
