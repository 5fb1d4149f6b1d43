import { RULE_TEXTS } from '@cc-gateway/loader';
import { rules } from '@cc-gateway/openapi/ruleset';
import { rules as diffRules } from 'changelog-diff';
import { expect, test } from 'vitest';
import { relativeToRepository, staleOutputs } from '../pipeline/outputs.ts';
import { COMMAND_RULES } from '../rule-texts.ts';
import { rulePages, rulesFolder } from './rule-pages.ts';

const pages = await rulePages();

test('every code has a page', () => {
  const codes = [RULE_TEXTS, COMMAND_RULES, rules].flatMap((table) => Object.keys(table));
  const expected = [...codes, ...diffRules.map(({ id }) => id), 'README'].map((code) => `docs/rules/${code}.md`).sort();
  expect(pages.map(({ path }) => relativeToRepository(path)).sort()).toEqual(expected);
});

test('the pages are fresh and none is left over (npm run docs:rules)', async () => {
  expect(await staleOutputs(rulesFolder, pages)).toEqual({ differing: [], extra: [] });
});

/** It takes a damaged repository. */
const WITHOUT_EXAMPLE = ['docs/rules/README.md', 'docs/rules/git-failed.md'];

test('every page has an example that prints its code', () => {
  const without = pages.filter(({ path, content }) => {
    const code = /([\w-]+)\.md$/.exec(path)?.[1] ?? '';
    return !new RegExp(`^ *(error|warning|info) ${code}(\\s|$)`, 'm').test(content);
  });
  expect(without.map(({ path }) => relativeToRepository(path)).sort()).toEqual(WITHOUT_EXAMPLE);
});
