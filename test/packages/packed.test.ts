import { execFile } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installBuilt } from '../../commands/src/build/install-built.ts';
import { packageFolders } from '../../commands/src/build/package-folders.ts';
import { inRepository } from '../../commands/src/repository.ts';

const run = promisify(execFile);
const shop = inRepository('changelog-diff', 'cases', 'report', 'shop');
const names = ['loader', 'changelog-diff', 'generator', '@cc-gateway/client', '@cc-gateway/server'];

let app = '';
let tarballs: Buffer[] = [];

/** Builds and packs everything, and installs it into an empty folder far from the repository's own dependencies. */
beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'packed-'));
  const installed = await installBuilt(packageFolders, app);
  tarballs = await Promise.all(installed.tarballs.map((file) => readFile(file)));
}, 120_000);

afterAll(() => rm(app, { recursive: true, force: true }));

/** Starts an installed command as npx would. */
async function start(name: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [join(app, 'node_modules', '.bin', name), ...args], { cwd: app });
}

async function manifestOf(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(app, 'node_modules', name, 'package.json'), 'utf8'));
}

test('a package holds nothing but what belongs to it', async () => {
  expect(tarballs).toHaveLength(names.length);
  const folder = join(app, 'node_modules', 'changelog-diff');
  const found = (await readdir(folder)).filter((name) => !/^chunk-.*\.js$/.test(name));
  const entries = ['bin.js', 'cli.js', 'config.js', 'index.js'];
  const others = ['LICENSE', 'README.md', 'package.json', 'schemas', 'types'];
  expect(found.sort()).toEqual([...entries, ...others].sort());
  expect(await manifestOf('changelog-diff')).not.toHaveProperty('dependencies.tsx');
  expect(await manifestOf('openapi-ts-morph')).not.toHaveProperty('dependencies.tsx');
  const licenses = await readFile(join(app, 'node_modules', 'openapi-ts-morph', 'LICENSE.bundled.txt'), 'utf8');
  expect(licenses).toContain('Copyright (c) 2020 Drew Powers');
  await expect(access(join(app, 'node_modules', 'openapi-typescript'))).rejects.toThrow('ENOENT');
});

test('changelog-diff compares', async () => {
  const { stdout, stderr } = await start('changelog-diff', [join(shop, 'base.yaml'), join(shop, 'revision.yaml')]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/5 changes: 2 errors, 3 info\.\n$/);
});

/** So many operations that the types are printed by a worker. */
function largeDocument(): string {
  const schema = { properties: { at: { type: 'string', format: 'date-time' } } };
  const responses = { 200: { description: 'One.', content: { 'application/json': { schema } } } };
  const paths = Array.from({ length: 501 }, (_, index): [string, object] => [
    `/p${index}`,
    { get: { tags: ['all'], responses } },
  ]);
  return JSON.stringify({ openapi: '3.1.1', info: { title: 'L', version: '1' }, paths: Object.fromEntries(paths) });
}

test.each([
  ['a document', 'small.yaml', () => readFile(join(shop, 'base.yaml'), 'utf8')],
  ['a large document', 'large.json', () => Promise.resolve(largeDocument())],
])(
  'openapi-ts-morph generates of %s what its sources do, runtimes included',
  async (_name, document, textOf) => {
    await writeFile(join(app, document), await textOf());
    await start('openapi-ts-morph', [document, '--out', 'out']);
    await run(
      process.execPath,
      [inRepository('generator', 'bin', 'openapi-ts-morph.mjs'), document, '--out', 'again'],
      {
        cwd: app,
      },
    );
    const [packed, fromSources] = await Promise.all(['out', 'again'].map((name) => contentsOf(join(app, name))));
    expect(Object.keys(packed ?? {})).toContain(join('client', 'runtime', 'client.ts'));
    expect(packed).toEqual(fromSources);
    await access(join(app, 'node_modules', 'openapi-ts-morph', 'types-worker.js'));
  },
  120_000,
);

/** The texts of the files in a folder by their paths. */
async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = files.map(async (file) => [relative(folder, file), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

const program = `import { loadText } from '@cc-gateway/loader';
import { compare, judge, type Finding } from 'changelog-diff';
import { createModel } from 'openapi-ts-morph';
import { createClient } from '@cc-gateway/client';
import * as newest from '@cc-gateway/client/issue-24';
import type { Handlers } from '@cc-gateway/server';

const base = loadText('openapi: 3.1.1\\npaths: { /a: { get: { responses: {} } } }\\n', { name: 'base' });
const revision = loadText('openapi: 3.1.1\\npaths: {}\\n', { name: 'revision' });
const findings: readonly Finding[] = judge(compare(base, revision), { base, revision });
const handlers: Partial<Handlers> = {};
const told = [findings.map(({ rule }) => rule), createModel(base).notices.length, Object.keys(handlers).length];
console.log(JSON.stringify([...told, newest.createClient === createClient]));
`;

test('a strict program that imports all of them compiles and runs', async () => {
  await writeFile(join(app, 'program.ts'), program);
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', outDir: 'program', types: ['node'] };
  await writeFile(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  await mkdir(join(app, 'node_modules', '@types'), { recursive: true });
  for (const name of ['@types/node', 'undici-types']) {
    await cp(inRepository('node_modules', name), join(app, 'node_modules', name), { recursive: true });
  }
  await run(process.execPath, [inRepository('node_modules', 'typescript', 'bin', 'tsc')], { cwd: app }).catch(failure);
  const { stdout } = await run(process.execPath, [join('program', 'program.js')], { cwd: app });
  expect(JSON.parse(stdout)).toEqual([['operation-removed'], 0, 0, true]);
}, 120_000);

/** A compiler tells its errors on standard output, which the error of a failed process does not show. */
function failure(error: unknown): never {
  throw new Error(String(error instanceof Error && 'stdout' in error ? error.stdout : error));
}

test('publint has nothing to say', async () => {
  const told = await Promise.all(
    tarballs.map(async (tarball) => {
      const { messages, pkg } = await publint({ pack: { tarball: bytesOf(tarball).buffer }, strict: true });
      return messages.map((message) => formatMessage(message, pkg, { color: false }));
    }),
  );
  expect(told.flat()).toEqual([]);
});

/** What is no problem of a package of ES modules only: `--profile esm-only` of attw. */
const ofOtherModules = ['node10', 'node16-cjs'];

test('the types are those of the modules, however they are resolved', async () => {
  for (const tarball of tarballs) {
    const analysis = await checkPackage(createPackageFromTarballData(bytesOf(tarball)));
    const problems = analysis.types === false ? ['no types'] : analysis.problems;
    const serious = problems.filter(
      (problem) =>
        typeof problem === 'string' ||
        !('resolutionKind' in problem) ||
        !ofOtherModules.includes(problem.resolutionKind),
    );
    expect({ name: analysis.packageName, serious }).toEqual({ name: analysis.packageName, serious: [] });
  }
});

function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}
