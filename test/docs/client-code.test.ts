import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { basePath, StubGateway } from '../e2e/stub-gateway.ts';
import { readCodeBlocks, root } from './read-code-blocks.ts';

const run = promisify(execFile);

// Below the repository, so that the packages are found by name.
let folder = '';

beforeAll(() => {
  const cache = path.join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(path.join(cache, 'docs-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, code: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${code}\nexport {};\n`);
  return file;
}

test('the code of README.md and docs/CLIENT.md compiles', async () => {
  const documents = ['README.md', 'docs/CLIENT.md'];
  const include = documents.flatMap((document) =>
    readCodeBlocks(document, 'ts').map((code, index) => write(`${path.basename(document)}-${index}.ts`, code)),
  );
  expect(include.length).toBeGreaterThan(documents.length);
  const config = { extends: path.join(root, 'tsconfig.json'), include, compilerOptions: { noUnusedLocals: false } };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = path.join(root, 'node_modules/typescript-native/bin/tsc');
  const outcome: unknown = await run(process.execPath, [compiler, '-p', folder]).catch((error: unknown) => error);
  expect(outcome).toEqual({ stdout: '', stderr: '' });
}, 120_000);

test('the lines of README.md sign in, call, take events, transfer and sign out', async () => {
  const stub = new StubGateway();
  const { app, address } = await stub.listen();
  const { fetch } = globalThis;
  const named = `https://gateway.example:8043${basePath}`;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    expect(url.startsWith(`${named}/`)).toBe(true);
    return fetch(url.replace(named, `${address}${basePath}`), init);
  });
  try {
    const code = readCodeBlocks('README.md', 'ts').find((block) => block.includes('createGateway')) ?? '';
    await import(pathToFileURL(write('readme-lines.ts', code)).href);
  } finally {
    vi.unstubAllGlobals();
    await app.close();
  }
  const calls = ['login', 'callout', 'getAgentEvent', 'getAgentEvent', 'transfer to 1002', 'logout'];
  expect(stub.calls).toEqual(calls);
}, 60_000);
