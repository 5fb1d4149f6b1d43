import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LoaderError } from '@cc-gateway/loader';
import { withRevision } from './revision.ts';

let repository: string;

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' });
}

beforeEach(async () => {
  repository = await mkdtemp(path.join(tmpdir(), 'revision-'));
  git('init', '--quiet', '--initial-branch=main');
  await writeFile(path.join(repository, 'other.txt'), 'other');
  git('add', '.');
  git('commit', '--quiet', '-m', 'without specifications');
  await mkdir(path.join(repository, 'openapi'));
  await writeFile(path.join(repository, 'openapi', 'issues.yaml'), 'old');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  await writeFile(path.join(repository, 'openapi', 'issues.yaml'), 'new');
  git('add', '.');
});

afterEach(() => rm(repository, { recursive: true }));

it('lays out the folder of the revision, leaves index and work tree alone, and cleans up', async () => {
  const status = git('status', '--porcelain');
  let used = '';
  const text = await withRevision(repository, 'HEAD', (folder) => {
    used = folder;
    expect(existsSync(path.join(folder, 'other.txt'))).toBe(false);
    return readFile(path.join(folder, 'openapi', 'issues.yaml'), 'utf8');
  });
  expect(text).toBe('old');
  expect(existsSync(used)).toBe(false);
  expect(git('status', '--porcelain')).toBe(status);
  expect(await readFile(path.join(repository, 'openapi', 'issues.yaml'), 'utf8')).toBe('new');
});

it.each([
  ['nowhere', 'revision-unknown', 'git knows no revision "nowhere"'],
  ['--help', 'revision-unknown', 'git knows no revision "--help"'],
  ['HEAD~1', 'revision-without-specifications', 'revision "HEAD~1" has no folder openapi'],
])('refuses the revision %s', async (revision, code, message) => {
  const error = await withRevision(repository, revision, () => Promise.resolve()).catch((caught: unknown) => caught);
  if (!(error instanceof LoaderError)) throw new Error('expected a LoaderError');
  expect(error.diagnostics.map((each) => [each.code, each.message])).toEqual([[code, message]]);
});
