// I37 of the hostile documents: what a configuration of somebody else's repository, or a document, can set.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../generator/src/cli.ts';

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  'x-openapi-ts-morph': { out: '../elsewhere', plugins: ['./evil.mjs'], root: '/' },
  paths: { '/a': { get: { responses: { 204: { description: 'Yes.' } }, 'x-out': '../elsewhere' } } },
};

let folder = '';
let repository = '';
let said: string[] = [];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));
  repository = join(folder, 'repository');
  mkdirSync(join(repository, '.git'), { recursive: true });
  mkdirSync(join(repository, 'api'));
  writeFileSync(join(repository, 'api/openapi.json'), JSON.stringify(DOCUMENT));
  writeFileSync(join(folder, 'outside.json'), JSON.stringify(DOCUMENT));
  writeFileSync(join(repository, 'api/evil.mjs'), 'globalThis.__CANARY = true;\n');
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => void said.push(String(text)));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function run(config: object, ...flags: string[]): Promise<number> {
  const file = join(repository, 'api/config.json');
  writeFileSync(file, JSON.stringify(config));
  return main(['--config', file, ...flags]);
}

test.each<[string, object, string]>([
  ['out', { spec: 'openapi.json', out: '../../elsewhere' }, 'say --out on the command line'],
  ['out', { spec: 'openapi.json', out: '/elsewhere' }, 'say --out on the command line'],
  ['root', { spec: 'openapi.json', out: 'out', root: '/' }, 'say --root on the command line'],
  ['spec', { spec: '../../outside.json', out: 'out' }, 'name the document on the command line'],
])('I37 %s outside of the repository is refused: %j', async (field, config, hint) => {
  expect(await run(config)).toBe(2);
  expect(said.at(-1)).toContain(`'${field}' of the configuration leads to`);
  expect(said.at(-1)).toContain(hint);
  expect(readdirSync(folder).sort()).toEqual(['outside.json', 'repository']);
});

test('I37 what the command says goes before', async () => {
  const out = join(folder, 'mine');
  expect(await run({ spec: 'openapi.json', out: '../../elsewhere', types: true }, '--out', out)).toBe(0);
  expect(existsSync(join(out, 'types.ts'))).toBe(true);
  expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
});

test.each([
  ['the path of a module', ['./evil.mjs']],
  ['a package', ['left-pad']],
  ['an object', [{ name: 'a', template: './evil.mjs' }]],
])('I37 a plugin of data is no code: %s', async (_title, plugins) => {
  expect(await run({ spec: 'openapi.json', out: 'out', plugins })).toBe(2);
  expect(said.at(-1)).toContain('error generator-config-invalid');
  expect(Reflect.has(globalThis, '__CANARY')).toBe(false);
});

test('I37 a configuration that nobody named is not read, and a document sets nothing', async () => {
  writeFileSync(join(repository, 'api/openapi-ts-morph.config.mjs'), 'globalThis.__CANARY = true;\n');
  writeFileSync(join(repository, 'api/package.json'), '{ "openapi-ts-morph": { "out": "../elsewhere" } }');
  expect(await main([join(repository, 'api/openapi.json'), '--out', join(repository, 'api/out'), '--types'])).toBe(0);
  expect(Reflect.has(globalThis, '__CANARY')).toBe(false);
  expect(existsSync(join(repository, 'elsewhere'))).toBe(false);
});
