import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { isObject, loadText } from '@cc-gateway/loader';
import { generateClient, generateServer, writeFiles } from 'openapi-ts-morph';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readCodeBlocks, root } from './read-code-blocks.ts';

const run = promisify(execFile);
const GUIDE = 'docs/GENERATOR.md';
const blocks = readCodeBlocks(GUIDE, 'ts');

/** The one block that holds a text. */
function blockWith(text: string): string {
  const [block = '', ...more] = blocks.filter((one) => one.includes(text));
  if (block === '' || more.length > 0) throw new Error(`${GUIDE}: not one block has ${text}`);
  return block;
}

// Below the repository, so that packages are found by name.
let folder = '';

function write(name: string, code: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${code}\nexport {};\n`);
  return file;
}

beforeAll(async () => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(root, '.cache', 'guide-'));
  const [yaml = ''] = readCodeBlocks(GUIDE, 'yaml');
  const document = loadText(yaml, { name: 'pets.yaml' });
  await writeFiles(path.join(folder, 'api/client'), await generateClient(document));
  await writeFiles(path.join(folder, 'api/server'), await generateServer(document));
  write('handlers.ts', blockWith('export const handlers'));
}, 60_000);

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

test('the code compiles', async () => {
  const files = blocks.map((block, index) => write(`block-${index}.ts`, block));
  const config = {
    extends: path.join(root, 'tsconfig.json'),
    include: files,
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = path.join(root, 'node_modules/typescript-native/bin/tsc');
  const outcome: unknown = await run(process.execPath, [compiler, '-p', folder]).catch((error: unknown) => error);
  expect(outcome).toEqual({ stdout: '', stderr: '' });
}, 120_000);

/** Runs a block and gives what it has logged. */
async function logged(text: string): Promise<unknown[]> {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const name = `run-${blocks.findIndex((block) => block.includes(text))}.ts`;
  await import(pathToFileURL(write(name, blockWith(text))).href);
  const calls: readonly (readonly unknown[])[] = log.mock.calls;
  return calls.flat();
}

test('the client calls the server', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const served: unknown = await import(pathToFileURL(write('serve.ts', blockWith("from 'hono'"))).href);
  const app: unknown = isObject(served) ? served['app'] : undefined;
  const serve: unknown = Reflect.get(Object(app), 'fetch');
  if (typeof serve !== 'function') throw new Error('the block serves nothing');
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const request = new Request(url.replace(/^https:\/\/(?:us|eu)\./, 'http://'), init);
    const response: unknown = Reflect.apply(serve, undefined, [request]);
    return response;
  });
  expect(await logged("serverUrl({ region: 'us' })")).toEqual(['Tom']);
  vi.unstubAllGlobals();
});

test('the mock answers with the example', async () => {
  expect(await logged('createMock()')).toEqual([[{ id: 1, name: 'Tom' }]]);
});
