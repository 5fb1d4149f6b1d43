import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from './read-config.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openapi-ts-morph-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(name: string, text: string): ReturnType<typeof readConfig> {
  writeFileSync(join(folder, name), text);
  return readConfig(name, folder);
}

test.each([
  ['config.json', '{ "$schema": "x", "spec": "a.yaml", "client": true }'],
  ['config.yaml', 'spec: a.yaml\nclient: true\n'],
  ['config.mjs', "export default { spec: 'a.yaml', client: true };\n"],
  ['config.ts', "export default { spec: 'a.yaml', client: true } satisfies object;\n"],
])('%s', async (name, text) => {
  expect(await read(name, text)).toEqual({ config: { spec: 'a.yaml', client: true }, folder, reach: folder });
});

test('a module may bring plugins', async () => {
  const { config } = await read('config.mjs', "export default { plugins: ['msw', { name: 'own', template() {} }] };\n");
  expect(config.plugins).toHaveLength(2);
});

test.each([
  ['a.json', '{ "specc": "a" }', "a.json:1:3\n  'specc' is nothing to be set\n  did you mean 'spec'?"],
  ['a.json', '{ "client": "yes" }', "a.json:1:3\n  'client' has to be true or false\n  Generate the client."],
  ['a.json', '{ "out": "" }', "a.json:1:3\n  'out' has to be a text"],
  ['a.json', '{ "plugins": [{ "name": "x" }] }', "a.json:1:3\n  'plugins' has to be a list of plugins"],
  ['a.json', '{ "failures": {} }', "a.json:1:3\n  'failures' /forms is missing"],
  [
    'a.json',
    '{ "failures": { "forms": { "wrong": {} } } }',
    "a.json:1:3\n  'failures' /forms/wrong is not a known member",
  ],
  [
    'a.json',
    '{ "failures": { "forms": { "error": { "status": 99, "body": 1 } } } }',
    "a.json:1:3\n  'failures' /forms/error/status has to be at least 200",
  ],
  [
    'a.json',
    '{ "failures": { "forms": {}, "refusal": { "name": "a-b", "codes": "Code" } } }',
    "a.json:1:3\n  'failures' /refusal/name has to match",
  ],
  ['a.yaml', 'spec: a\nzzz: 1\n', "a.yaml:2:1\n  'zzz' is nothing to be set\n  there is: '"],
  ['a.json', '[]', 'a.json: no configuration in it'],
  ['a.json', '{', 'a.json:1:'],
  ['a.mjs', 'export default { plugins: [{ name: "../x", template() {} }] };', "a.mjs: 'plugins' has to be a list"],
  ['a.mjs', 'throw new Error("no")', 'a.mjs: no\n  run it alone'],
  ['a.mjs', 'export {}', 'a.mjs: no configuration in it'],
])('%s with %s is refused', async (name, text, message) => {
  await expect(read(name, text)).rejects.toThrow(message);
});

test('a file that is not there is told', async () => {
  await expect(readConfig('none.json', folder)).rejects.toThrow(
    'error generator-config-unreadable\n  none.json: does not exist',
  );
});
