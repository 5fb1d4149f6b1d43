import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesOf } from './entries.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entries-'));
  for (const name of ['issue-01', 'issue-02']) {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, 'index.ts'), '');
  }
});

afterEach(() => rm(folder, { recursive: true }));

test('a pattern gives an entry for each file; what has no source and what is no module gives none', async () => {
  const exports = {
    '.': './issue-02/index.ts',
    './issue-*': './issue-*/index.ts',
    './newer': './issue-03/index.ts',
    './schemas/*': './schemas/*',
  };
  const manifest = { name: 'shop', exports, bin: {}, dependencies: {}, files: [], rest: {} };
  expect(await entriesOf(manifest, folder)).toEqual([
    { key: '.', name: 'index', source: './issue-02/index.ts' },
    { key: './issue-01', name: 'issue-01', source: './issue-01/index.ts' },
    { key: './issue-02', name: 'issue-02', source: './issue-02/index.ts' },
  ]);
});
