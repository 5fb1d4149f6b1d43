import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { header, type GeneratedFile } from './generated-file.ts';
import { INVENTORY } from './output-folder.ts';
import { withStaging } from './staging.ts';
import { checkFiles, writeFiles } from './write-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openapi-ts-morph-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(path: string, body = 'export {};'): GeneratedFile {
  return { path, content: `${header('Test 1')}${body}\n` };
}

test('writes what differs, keeps what is equal, removes what no longer belongs', async () => {
  const first = [file('a.ts'), file('old/b.ts'), file('runtime/c.ts')];
  expect(await writeFiles(folder, first)).toEqual({
    written: ['a.ts', 'old/b.ts', 'runtime/c.ts', INVENTORY],
    unchanged: [],
    removed: [],
  });
  const before = statSync(join(folder, 'runtime/c.ts')).mtimeMs;
  const second = [file('a.ts', 'export const a = 1;'), file('runtime/c.ts')];
  expect(await checkFiles(folder, second)).toEqual([INVENTORY, 'a.ts', 'old/b.ts']);
  expect(await writeFiles(folder, second)).toEqual({
    written: ['a.ts', INVENTORY],
    unchanged: ['runtime/c.ts'],
    removed: ['old/b.ts'],
  });
  expect(statSync(join(folder, 'runtime/c.ts')).mtimeMs).toBe(before);
  expect(readdirSync(folder).sort()).toEqual([INVENTORY, 'a.ts', 'runtime']);
  expect(await checkFiles(folder, second)).toEqual([]);
});

test('files of others are neither removed nor overwritten', async () => {
  writeFileSync(join(folder, 'mine.ts'), 'export const mine = 1;\n');
  mkdirSync(join(folder, 'keep'));
  writeFileSync(join(folder, 'keep/notes.md'), 'Generated from my head. Do not edit.');
  await writeFiles(folder, [file('a.ts')]);
  await expect(writeFiles(folder, [file('b.ts'), file('mine.ts')])).rejects.toThrow(
    "error output-file-foreign\n  'mine.ts' was not generated and is not overwritten",
  );
  expect(readdirSync(folder).sort()).toEqual([INVENTORY, 'a.ts', 'keep', 'mine.ts']);
  expect(readFileSync(join(folder, 'mine.ts'), 'utf8')).toBe('export const mine = 1;\n');
});

test.each(['../a.ts', '/a.ts', 'a/../../b.ts', 'a\\b.ts', 'a.js', '.hidden.ts', ''])(
  'refuses the path %j',
  async (path) => {
    await expect(writeFiles(folder, [file(path)])).rejects.toThrow('output-path-invalid');
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('links are not followed', async () => {
  const target = join(folder, 'target');
  mkdirSync(target);
  writeFileSync(join(target, 'a.ts'), file('a.ts').content);
  const output = join(folder, 'output');
  mkdirSync(output);
  symlinkSync(target, join(output, 'runtime'));
  expect(await writeFiles(output, [file('b.ts')])).toMatchObject({ removed: [] });
  expect(readdirSync(target)).toEqual(['a.ts']);
  await expect(writeFiles(join(output, 'runtime'), [file('b.ts')])).rejects.toThrow('output-not-a-folder');
});

test('a folder below a file, and one that cannot be made', async () => {
  const below = join(folder, 'a.txt');
  writeFileSync(below, '');
  const told = (path: string): Promise<unknown> => writeFiles(path, [file('a.ts')]).catch(String);
  expect(await told(join(below, 'deep/er'))).toMatch(/output-not-a-folder\n {2}'\S*a\.txt' is no folder/);
  expect(await told(join(folder, 'x'.repeat(300)))).toMatch(
    /output-not-writable\n {2}'\S*' cannot be written: ENAMETOOLONG/,
  );
  await expect(checkFiles(join(below, 'deep'), [file('a.ts')])).rejects.toThrow('output-not-a-folder');
});

test('nothing is written through a link below the output folder', async () => {
  const target = join(folder, 'target');
  mkdirSync(target);
  const output = join(folder, 'output');
  mkdirSync(output);
  symlinkSync(target, join(output, 'runtime'));
  await expect(writeFiles(output, [file('runtime/a.ts')])).rejects.toThrow("'runtime' was not generated");
  expect(readdirSync(target)).toEqual([]);
});

/** As a run leaves it that has been ended while it wrote. */
function leaveStaging(process: string): void {
  mkdirSync(join(folder, '.openapi-ts-morph'));
  writeFileSync(join(folder, '.openapi-ts-morph/a.ts'), 'half');
  writeFileSync(join(folder, '.openapi-ts-morph/process.txt'), process);
}

test.each([
  ['another one', '999999999'],
  ['an earlier one of this number', String(process.pid)],
  ['one that nobody knows', 'half'],
])('what an interrupted run left behind is cleaned up: %s', async (_name, owner) => {
  leaveStaging(owner);
  await writeFiles(folder, [file('a.ts')]);
  expect(readdirSync(folder).sort()).toEqual([INVENTORY, 'a.ts']);
});

test('a folder of somebody else with the name of ours stays', async () => {
  mkdirSync(join(folder, '.openapi-ts-morph'));
  writeFileSync(join(folder, '.openapi-ts-morph/notes.md'), 'mine');
  await expect(writeFiles(folder, [file('a.ts')])).rejects.toThrow("'.openapi-ts-morph' was not generated");
  expect(readFileSync(join(folder, '.openapi-ts-morph/notes.md'), 'utf8')).toBe('mine');
});

test('another run is waited for, and not for ever', async () => {
  leaveStaging(String(process.ppid));
  await expect(withStaging(folder, () => Promise.resolve(), 0)).rejects.toThrow(
    'error output-busy\n  another run is writing into the output folder',
  );
  const waiting = writeFiles(folder, [file('a.ts')]);
  rmSync(join(folder, '.openapi-ts-morph'), { recursive: true });
  expect(await waiting).toMatchObject({ written: ['a.ts', INVENTORY] });
});

test('of runs at the same time one is last, and its files are all there is', async () => {
  const outputs = ['a', 'b', 'c', 'd'].map((name) => [file(`${name}.ts`), file(`${name}/x.ts`)]);
  const outcomes = await Promise.all(outputs.map((files) => writeFiles(folder, files)));
  const last = outcomes.findIndex(({ written }) => written.every((path) => existsSync(join(folder, path))));
  const name = 'abcd'[last] ?? '';
  expect(readdirSync(folder).sort()).toEqual([INVENTORY, name, `${name}.ts`]);
  expect(await checkFiles(folder, outputs[last] ?? [])).toEqual([]);
});

test('lines that Git has ended in another way are no change', async () => {
  await writeFiles(folder, [file('a.ts')]);
  for (const name of ['a.ts', INVENTORY]) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  }
  expect(await checkFiles(folder, [file('a.ts')])).toEqual([]);
  expect(await writeFiles(folder, [file('b.ts')])).toMatchObject({ removed: ['a.ts'] });
});

test.each([
  [
    'a file that the next run would not know again',
    [{ path: 'a.ts', content: 'export {};\n' }],
    'output-header-missing',
  ],
  ['a file that is generated twice', [file('a.ts'), file('a.ts')], "'a.ts' is generated twice"],
])('refuses %s', async (_name, files, message) => {
  await expect(writeFiles(folder, files)).rejects.toThrow(message);
  expect(readdirSync(folder)).toEqual([]);
});

test('what another run wrote below the folder is neither removed nor stale', async () => {
  const nested = join(folder, 'src/client');
  await writeFiles(nested, [file('a.ts'), file('runtime/b.ts')]);
  await writeFiles(folder, [file('a.ts'), file('src/c.ts')]);
  expect(await writeFiles(folder, [file('a.ts')])).toMatchObject({ removed: ['src/c.ts'] });
  expect(await checkFiles(folder, [file('a.ts')])).toEqual([]);
  expect(await checkFiles(nested, [file('a.ts'), file('runtime/b.ts')])).toEqual([]);
  await writeFiles(folder, []);
  expect(readdirSync(folder)).toEqual(['src']);
});

test('an inventory of others removes nothing outside of the folder, and nothing that is not ours', async () => {
  const out = join(folder, 'out');
  mkdirSync(out);
  mkdirSync(join(folder, 'target'));
  symlinkSync(join(folder, 'target'), join(out, 'link'));
  for (const path of ['a.ts', 'target/a.ts']) writeFileSync(join(folder, path), file(path).content);
  writeFileSync(join(out, 'mine.ts'), 'export {};\n');
  const listed = [
    '../a.ts',
    join(folder, 'a.ts'),
    '..\\a.ts',
    'link/a.ts',
    'mine.ts',
    'none.ts',
    'a/../../a.ts',
    '<<<',
  ];
  writeFileSync(join(out, INVENTORY), listed.join('\r\n'));
  expect(await writeFiles(out, [file('b.ts')])).toMatchObject({ removed: [] });
  expect(readdirSync(folder).sort()).toEqual(['a.ts', 'out', 'target']);
  expect(readdirSync(join(folder, 'target'))).toEqual(['a.ts']);
  expect(readdirSync(out).sort()).toEqual([INVENTORY, 'b.ts', 'link', 'mine.ts']);
});

test('an inventory that is a link is not followed', async () => {
  writeFileSync(join(folder, 'a.ts'), file('a.ts').content);
  symlinkSync(join(folder, 'a.ts'), join(folder, INVENTORY));
  await expect(writeFiles(folder, [file('b.ts')])).rejects.toThrow(`'${INVENTORY}' was not generated`);
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe(file('a.ts').content);
});

const WRITER = fileURLToPath(new URL('../test/write-many-files.ts', import.meta.url));

function stateOf(content: string): string {
  return /^\/\/ Generated from (?:old|new)\. Do not edit\.\n{1,2}x{20000}$/.test(content)
    ? content.slice('// Generated from '.length, '// Generated from old'.length)
    : 'broken';
}

/** Starts a process that replaces old files by new ones, ends it by the signal, and tells what the files are then. */
async function interrupted(signal: NodeJS.Signals, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  expect(child.exitCode).toBeNull();
  const closed = once(child, 'close');
  setTimeout(() => child.kill(signal), delay);
  await closed;
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(names).toHaveLength(200);
  return [...new Set(names.map((name) => stateOf(readFileSync(join(folder, name), 'utf8'))))];
}

test.each([0, 3, 10, 20, 35, 60])('ended after %i ms, the output is the old or the new one', async (delay) => {
  const states = await interrupted('SIGTERM', delay);
  expect(states).toHaveLength(1);
  expect(states[0]).toMatch(/^(?:old|new)$/);
});

test.each([1, 15, 40])(
  'killed after %i ms, every file is whole, and the next run completes the rest',
  async (delay) => {
    expect(await interrupted('SIGKILL', delay)).not.toContain('broken');
    await writeFiles(folder, [file('a.ts')]);
    expect(readdirSync(folder).sort()).toEqual([INVENTORY, 'a.ts']);
  },
);
