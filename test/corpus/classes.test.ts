// A fixed dozen of the classes of documents that `npm run corpus` has shown: all generate, twice the same, and compile.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadText } from '@cc-gateway/loader';
import { generateClient, generateServer, writeFiles, type GeneratedFile } from 'openapi-ts-morph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeCheck } from '../../commands/src/corpus/type-check.ts';
import { writeRuntime } from '../../commands/src/corpus/write-runtime.ts';
import { CLASSES } from './classes.ts';

// Below the generator, where the runtime finds what it imports.
const CACHE = fileURLToPath(new URL('../../generator/.cache/', import.meta.url));
const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const folders = new Map(Object.keys(CLASSES).map((name, index) => [name, `d${index}`]));
let output = '';

beforeAll(async () => {
  mkdirSync(CACHE, { recursive: true });
  output = mkdtempSync(path.join(CACHE, 'classes-'));
  await writeRuntime(path.join(output, 'runtime'));
}, 60_000);

afterAll(() => rmSync(output, { recursive: true }));

test.each(Object.entries(CLASSES))('%s', async (name, value) => {
  const document = loadText(JSON.stringify(value), { name: 'class.json' });
  const generate = async (): Promise<GeneratedFile[][]> => [
    await generateClient(document, { runtime: '../../runtime/client' }),
    await generateServer(document, { runtime: '../../runtime/server' }),
  ];
  const [client = [], server = []] = await generate();
  expect(await generate()).toEqual([client, server]);
  const folder = path.join(output, folders.get(name) ?? '');
  await writeFiles(path.join(folder, 'client'), client);
  await writeFiles(path.join(folder, 'server'), server);
});

test.each(['typescript', 'typescript-native'])(
  'all of them compile: %s',
  async (compiler) => {
    const command = path.join(MODULES, compiler, 'bin/tsc');
    const manifest = readFileSync(path.join(MODULES, compiler, 'package.json'), 'utf8');
    const version = /"version": "([^"]+)"/.exec(manifest)?.[1] ?? compiler;
    const all = ['runtime', ...folders.values()].map((folder) => path.join(output, folder));
    expect(await typeCheck({ version, command }, all, output)).toEqual([]);
  },
  180_000,
);
