// Table N of hostile documents: names, collisions, prototypes.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadText } from '@cc-gateway/loader';
import { generateClient, generateServer, writeFiles } from 'openapi-ts-morph';
import { expect, test } from 'vitest';
import { addedByImport, outputFolder, typeErrors } from './compile.ts';
import { generate, readCode } from './generate.ts';

const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
const GLOBALS = [
  ...['Date', 'Promise', 'Record', 'Array', 'Error', 'Response', 'Request', 'Map', 'globalThis', 'Partial', 'any'],
  ...['never', 'string', 'undefined', 'NaN', 'Readonly', 'Blob', 'FormData', 'Object', 'URL', 'Set', 'Number'],
];
const WORDS = [
  ...[
    'abstract',
    'arguments',
    'as',
    'async',
    'await',
    'break',
    'case',
    'catch',
    'class',
    'const',
    'declare',
    'default',
  ],
  ...[
    'delete',
    'do',
    'enum',
    'eval',
    'export',
    'extends',
    'finally',
    'for',
    'from',
    'function',
    'get',
    'if',
    'implements',
  ],
  ...[
    'import',
    'in',
    'infer',
    'interface',
    'is',
    'keyof',
    'let',
    'module',
    'namespace',
    'new',
    'null',
    'of',
    'package',
  ],
  ...['private', 'public', 'readonly', 'require', 'return', 'satisfies', 'set', 'static', 'super', 'switch', 'symbol'],
  ...['this', 'throw', 'true', 'try', 'type', 'typeof', 'unique', 'using', 'var', 'void', 'while', 'with', 'yield'],
  ...['then', 'toJSON', 'use', 'GET', 'send', 'client', 'request', 'options', 'handlers'],
];
const OWN = [
  ...[
    'Client',
    'paths',
    'components',
    'operations',
    'createClient',
    'Handlers',
    'unimplemented',
    'Unexpected',
    'Success',
  ],
  ...['PetResponse', 'Pet', 'PetResult', 'PetRequest', 'index', 'types', 'runtime', 'schemas', 'routes', 'plugin'],
];
const FOLDED = [
  'foo-bar',
  'foo_bar',
  'FooBar',
  'fooBar',
  'Pet',
  'pet',
  'Ａ',
  'A',
  'e\u0301',
  '\u00e9',
  'ıd',
  'id',
  '日本',
  '\u3164',
];
const ODD = ['1', '-1', '1.0', '1e21', '0x10', ' ', '.', '..', '/', '💥', 'x'.repeat(300), 'CON', 'NUL', 'a:b', 'a.'];
const ALL = [...new Set([...INHERITED, ...GLOBALS, ...WORDS, ...OWN, ...FOLDED, ...ODD])];

/** Every name as property, parameter, operation, tag and member of an enum; as a schema where it may be one. */
function documentNaming(names: readonly string[]): string {
  const schemas = names.filter((name) => /^[A-Za-z0-9._-]+$/.test(name));
  const parameters = names.map((name) => ({ name, in: 'query', schema: { type: 'string' } }));
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const schema = { type: 'object', properties, required: names };
  const operations = names.map((name, index): [string, object] => [
    `/o${index}`,
    {
      get: { operationId: name, responses: { 200: { description: 'Yes.' } } },
      put: {
        tags: [name],
        requestBody: { content: { 'application/json': { schema } } },
        responses: { 200: { description: 'Yes.', content: { 'application/json': { schema: { enum: names } } } } },
      },
    },
  ]);
  const referring = schemas.map((name, index): [string, object] => [
    `/s${index}`,
    {
      get: {
        parameters,
        responses: {
          200: {
            description: 'Yes.',
            content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
          },
        },
      },
    },
  ]);
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: Object.fromEntries([...operations, ...referring]),
    components: { schemas: Object.fromEntries(schemas.map((name) => [name, { type: 'object', properties }])) },
  });
}

test.each([
  ['N01 inherited members', INHERITED],
  ['N05 globals', GLOBALS],
  ['N06 words of the language', WORDS],
  ['N07 names that fold into one', FOLDED],
  ['N08 odd names', ODD],
  ['N09 names of the output', OWN],
])('%s', async (_, names: readonly string[]) => {
  const outcome = await generate(documentNaming(names));
  if (outcome.kind === 'refused') throw new Error(outcome.codes.join());
  const { syntaxErrors, texts } = readCode(outcome.files);
  expect(syntaxErrors).toEqual([]);
  expect(names.filter((name) => !texts.has(name))).toEqual([]);
  const paths = outcome.files.map(({ path }) => path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !/^[a-z]+\/[a-z0-9_-]{1,80}\.ts$/.test(path))).toEqual([]);
});

test('N07 the names do not depend on the order', async () => {
  const files = async (names: readonly string[]): Promise<string[]> => {
    const outcome = await generate(documentNaming(names));
    return outcome.kind === 'generated' ? outcome.files.map(({ path }) => path).sort() : [];
  };
  expect(await files(FOLDED.toReversed())).toEqual(await files(FOLDED));
});

test('N10 operations with one id, or none', async () => {
  const bare = { responses: { 200: { description: 'Yes.' } } };
  const get = { ...bare, operationId: 'a' };
  const paths = Object.fromEntries(Array.from({ length: 3000 }, (__, index) => [`/p/a${index}`, { get: bare }]));
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { ...paths, '/x': { get }, '/y': { put: get } },
  };
  const outcome = await generate(JSON.stringify(document));
  expect(outcome.kind === 'generated' ? readCode(outcome.files).syntaxErrors : outcome).toEqual([]);
});

test('all names together compile, and importing the output runs nothing', async () => {
  const document = loadText(documentNaming(ALL), { name: 'names.json' });
  const folder = outputFolder();
  try {
    await writeFiles(join(folder, 'client'), await generateClient(document));
    await writeFiles(join(folder, 'server'), await generateServer(document));
    expect(await typeErrors(folder)).toBe('');
    expect(await addedByImport([join(folder, 'client/index.ts'), join(folder, 'server/index.ts')])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);
