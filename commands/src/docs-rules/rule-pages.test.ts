import { readFile } from 'node:fs/promises';
import { RULE_TEXTS } from '@cc-gateway/loader';
import { rules } from '@cc-gateway/openapi/ruleset';
import { CODE_TEXTS as DIFF_CODES, rules as diffRules } from 'changelog-diff';
import { CODE_TEXTS as GENERATOR_CODES } from 'openapi-ts-morph';
import { expect, test } from 'vitest';
import { filesBelow } from '../pipeline/digest.ts';
import { relativeToRepository, staleOutputs } from '../pipeline/outputs.ts';
import { inRepository } from '../repository.ts';
import { COMMAND_RULES } from '../rule-texts.ts';
import { rulePages, rulesFolder } from './rule-pages.ts';

const pages = await rulePages();

test('every code has a page', () => {
  const codes = [RULE_TEXTS, DIFF_CODES, GENERATOR_CODES, COMMAND_RULES, rules].flatMap((table) => Object.keys(table));
  const expected = [...codes, ...diffRules.map(({ id }) => id), 'README'].map((code) => `docs/rules/${code}.md`).sort();
  expect(pages.map(({ path }) => relativeToRepository(path)).sort()).toEqual(expected);
});

test('the pages are fresh and none is left over (npm run docs:rules)', async () => {
  expect(await staleOutputs(rulesFolder, pages)).toEqual({ differing: [], extra: [] });
});

/** They tell of the machine, of files that are there already, or of a defect; or they are warnings beside an output. */
const WITHOUT_EXAMPLE = [
  'README',
  'bench-run-failed',
  'change-history-invalid',
  'chromium-missing',
  'chromium-path-wrong',
  'generated-file-missing',
  'generator-config-invalid',
  'generator-config-unreadable',
  'git-failed',
  'keyword-unusable',
  'media-type-invalid',
  'method-invalid',
  'output-busy',
  'output-file-foreign',
  'output-header-missing',
  'output-not-a-folder',
  'output-not-writable',
  'output-path-invalid',
  'parameter-unknown',
  'path-ambiguous',
  'path-parameter-undeclared',
  'pattern-unusable',
  'plugin-failed',
  'reference-failed',
  'reference-unresolved',
  'status-invalid',
  'watch-impossible',
].map((code) => `docs/rules/${code}.md`);

test('every page has an example that prints its code', () => {
  const without = pages.filter(({ path, content }) => {
    const code = /([\w-]+)\.md$/.exec(path)?.[1] ?? '';
    return !new RegExp(`^ *(error|warning|info) ${code}(\\s|$)`, 'm').test(content);
  });
  expect(without.map(({ path }) => relativeToRepository(path)).sort()).toEqual(WITHOUT_EXAMPLE);
});

/** Where codes are told; `code: 'a-b'` makes a diagnostic. */
const SOURCES = ['loader/src', 'changelog-diff/src', 'generator/src', 'commands/src', 'site/src'];

test('every code that can be printed has a page', async () => {
  const files = (await Promise.all(SOURCES.map((folder) => filesBelow(inRepository(folder))))).flat();
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const texts = await Promise.all(sources.map((file) => readFile(file, 'utf8')));
  const told = texts.flatMap((text) =>
    [...text.matchAll(/\bcode: '([a-z\d]+(?:-[a-z\d]+)+)'/g)].map(([, code]) => code),
  );
  const known = new Set(pages.map(({ path }) => relativeToRepository(path)));
  expect(told.length).toBeGreaterThan(20);
  expect([...new Set(told)].filter((code) => !known.has(`docs/rules/${code ?? ''}.md`))).toEqual([]);
});
