import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSource } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { differences } from '../examples/in-memory.ts';
import { check } from '../examples/judge.ts';
import { changelogCommand } from '../src/cli/changelog.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { rules } from '../src/judge/rules.ts';
import { reportFormats } from '../src/cli/format-names.ts';
import { readText } from './read-case.ts';

const root = join(import.meta.dirname, '..');
const readme = await readFile(join(root, 'README.md'), 'utf8');

test('blocks that name a file hold what the file holds', async () => {
  const blocks = [...readme.matchAll(/<!-- (\w+): (\S+) -->\n\n```(\w*)\n(.*?)```\n/gs)];
  expect(blocks.map(([, , file]) => file)).toEqual([
    'cases/report/shop/report.txt',
    'cases/report/shop/config.yaml',
    'examples/in-memory.ts',
    'examples/judge.ts',
  ]);
  for (const [, language, file = '', fence, text] of blocks) {
    expect(fence).toBe(language);
    expect(text).toBe(await readFile(join(root, file), 'utf8'));
  }
});

test('every option and every format is described', () => {
  const options = changelogCommand({ code: 0 }, {}).options.map(({ long }) => long);
  expect(options.filter((option) => !readme.includes(`${option ?? ''}`))).toEqual([]);
  expect(reportFormats.filter((format) => !readme.includes(`\n| \`${format}\``))).toEqual([]);
});

test('the configuration is right', () => {
  const text = parseSource(readText('report/shop', 'config.yaml'), { uri: 'config.yaml', name: 'config.yaml' });
  const config = parseConfig(
    text,
    rules.flatMap(({ id, aliases }) => [id, ...aliases]),
  );
  expect(config).toMatchObject({ failOn: 'error', levels: [{}, {}], ignore: [{ until: '2027-01-31' }], graceDays: 30 });
});

test('the example in memory runs', () => {
  const document = "openapi: 3.1.1\ninfo: { title: A, version: '1' }\npaths: {}\n";
  const operation = document.replace('{}', "{ /a: { get: { responses: { '200': { description: A } } } } }");
  expect(differences(operation, document)).toEqual(['error operation-removed: GET /a removed']);
});

test('the example with files runs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'changelog-diff-'));
  const output = join(folder, 'report.html');
  expect(await check(join(root, 'cases/report/shop'), output)).toBe(3);
  expect(await readFile(output, 'utf8')).toMatch(/^<!doctype html>\n/);
  await rm(folder, { recursive: true });
});
