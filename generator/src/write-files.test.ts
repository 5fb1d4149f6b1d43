import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
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
    written: ['a.ts', 'old/b.ts', 'runtime/c.ts'],
    unchanged: [],
    removed: [],
  });
  const before = statSync(join(folder, 'runtime/c.ts')).mtimeMs;
  const second = [file('a.ts', 'export const a = 1;'), file('runtime/c.ts')];
  expect(await checkFiles(folder, second)).toEqual(['a.ts', 'old/b.ts']);
  expect(await writeFiles(folder, second)).toEqual({
    written: ['a.ts'],
    unchanged: ['runtime/c.ts'],
    removed: ['old/b.ts'],
  });
  expect(statSync(join(folder, 'runtime/c.ts')).mtimeMs).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['a.ts', 'runtime']);
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
  expect(readdirSync(folder).sort()).toEqual(['a.ts', 'keep', 'mine.ts']);
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

test('nothing is written through a link below the output folder', async () => {
  const target = join(folder, 'target');
  mkdirSync(target);
  const output = join(folder, 'output');
  mkdirSync(output);
  symlinkSync(target, join(output, 'runtime'));
  await expect(writeFiles(output, [file('runtime/a.ts')])).rejects.toThrow("'runtime' was not generated");
  expect(readdirSync(target)).toEqual([]);
});

test('what an interrupted run left behind is cleaned up', async () => {
  mkdirSync(join(folder, '.openapi-ts-morph'));
  writeFileSync(join(folder, '.openapi-ts-morph/a.ts'), 'half');
  await writeFiles(folder, [file('a.ts')]);
  expect(readdirSync(folder)).toEqual(['a.ts']);
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

test.each([1, 15, 40])('killed after %i ms, every file is whole', async (delay) => {
  expect(await interrupted('SIGKILL', delay)).not.toContain('broken');
});
