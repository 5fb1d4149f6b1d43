import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from './fault-of.ts';
import { parseSourceName } from './source-name.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'source-name-'));
  writeFileSync(join(cwd, 'HEAD:exists.yaml'), '');
  mkdirSync(join(cwd, 'folder'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

it.each<[string, unknown]>([
  ['-', { kind: 'stdin' }],
  ['a.yaml', { kind: 'file', path: 'a.yaml' }],
  ['folder', { kind: 'file', path: 'folder' }],
  ['HEAD:a.yaml', { kind: 'git', revision: 'HEAD', path: 'a.yaml' }],
  ['HEAD~2:api/a.yaml', { kind: 'git', revision: 'HEAD~2', path: 'api/a.yaml' }],
  ['origin/main:./a.yaml', { kind: 'git', revision: 'origin/main', path: './a.yaml' }],
  ['v1:', { kind: 'git', revision: 'v1', path: '' }],
  ['HEAD:exists.yaml', { kind: 'file', path: 'HEAD:exists.yaml' }],
  ['C:\\api\\a.yaml', { kind: 'file', path: 'C:\\api\\a.yaml' }],
  ['c:/api/a.yaml', { kind: 'file', path: 'c:/api/a.yaml' }],
  ['--output=x:a.yaml', { kind: 'file', path: '--output=x:a.yaml' }],
  [':a.yaml', { kind: 'file', path: ':a.yaml' }],
  ['https://example.com/a.yaml', { kind: 'url', url: 'https://example.com/a.yaml' }],
  ['HTTP://example.com/a.yaml', { kind: 'url', url: 'HTTP://example.com/a.yaml' }],
  ['file:///api/a%20b.yaml', { kind: 'file', path: '/api/a b.yaml' }],
])('%s', (source, expected) => {
  expect(parseSourceName(source, cwd)).toEqual(expected);
});

it.each([
  ['', 'error file-not-found\n  the path is empty\n  name a file'],
  [
    'ftp://example.com/a.yaml',
    'error source-unsupported\n  ftp: is not read, only files and http(s)\n  download the file and name its path',
  ],
  [
    'file://host/a.yaml',
    "error source-unsupported\n  'file://host/a.yaml' names no file that can be read\n  download the file and name its path",
  ],
])('refuses %j', async (source, expected) => {
  expect(await faultOf(() => parseSourceName(source, cwd))).toBe(expected);
});
