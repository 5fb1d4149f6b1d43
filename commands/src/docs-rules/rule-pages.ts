import { pageOf, RULE_TEXTS, type KindRule } from '@cc-gateway/loader';
import { rules } from '@cc-gateway/openapi/ruleset';
import { CODE_TEXTS as DIFF_CODES, explain, possibleGuards, ruleGroups, type Rule } from 'changelog-diff';
import { CODE_TEXTS as GENERATOR_CODES } from 'openapi-ts-morph';
import type { OutputFile } from '../issues/build-specs.ts';
import { inRepository } from '../repository.ts';
import { COMMAND_RULES } from '../rule-texts.ts';
import { adviceFor } from './advice.ts';
import { renderDiffRulePage } from './diff-rule-page.ts';
import { readDiffExample } from './read-diff-example.ts';
import { readFolderExample, readGeneratorExample, readRulesetExample } from './read-example.ts';
import { renderIndex, renderRulePage, type Example, type IndexEntry, type IndexSection } from './rule-page.ts';

/** Where the pages are; nothing else is in this folder. */
export const rulesFolder = 'docs/rules';

/** A page with its line in the index. */
interface Page extends IndexEntry {
  readonly content: string;
}

interface Section extends IndexSection {
  readonly pages: readonly Page[];
}

/** A page for every code of an error and every rule of a lint or of changelog-diff, and one that lists them. */
export async function rulePages(): Promise<OutputFile[]> {
  const sections = [...(await codeSections()), ...(await diffSections())];
  const files = sections.flatMap(({ pages }) =>
    pages.map(({ code, content }) => ({ path: inRepository(pageOf(code)), content })),
  );
  return [...files, { path: inRepository(rulesFolder, 'README.md'), content: renderIndex(sections) }];
}

async function codeSections(): Promise<Section[]> {
  const loaderCases = inRepository('loader', 'cases');
  const commandCases = inRepository('commands', 'cases');
  const diffCases = inRepository('changelog-diff', 'cases', 'errors');
  const generatorCases = inRepository('generator', 'cases');
  const rulesetCases = inRepository('openapi', 'ruleset', 'cases');
  const spectral = Object.entries(rules).map(([id, { description, why, mend }]): [string, KindRule] => [
    id,
    { means: `${description.replace(/^./, (first) => first.toUpperCase())}.`, why, mend },
  ]);
  return [
    {
      title: 'Documents and Overlays: errors of the loader',
      pages: await pages(Object.entries(RULE_TEXTS), (code) => readFolderExample(loaderCases, code)),
    },
    {
      title: 'Errors of changelog-diff',
      pages: await pages(Object.entries(DIFF_CODES), (code) => readFolderExample(diffCases, code)),
    },
    {
      title: 'Errors of openapi-ts-morph',
      pages: await pages(Object.entries(GENERATOR_CODES), (code) => readGeneratorExample(generatorCases, code)),
    },
    {
      title: 'Errors of the commands of this repository',
      pages: await pages(Object.entries(COMMAND_RULES), (code) => readFolderExample(commandCases, code)),
    },
    {
      title: 'Specifications: what `npm run lint` finds',
      pages: await pages(spectral, (code) => readRulesetExample(rulesetCases, code)),
    },
  ];
}

async function pages(
  texts: readonly (readonly [code: string, text: KindRule])[],
  exampleOf: (code: string) => Promise<Example | undefined>,
): Promise<Page[]> {
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    sorted.map(async ([code, text]) => ({
      code,
      says: text.means,
      content: renderRulePage({ code, ...text, example: await exampleOf(code) }),
    })),
  );
}

async function diffSections(): Promise<Section[]> {
  const cases = inRepository('changelog-diff', 'cases', 'judge');
  const sections = ruleGroups.map(async ({ title, rules: ofGroup }) => ({
    title: `Changes: ${title.replace(/^./, (first) => first.toLowerCase())}`,
    pages: await Promise.all(ofGroup.map((rule) => diffPage(rule, cases))),
  }));
  return Promise.all(sections);
}

async function diffPage(rule: Rule, cases: string): Promise<Page> {
  const explanation = explain(rule.id);
  if (explanation === undefined) throw new Error(`no explanation of ${rule.id}`);
  const content = renderDiffRulePage({
    rule: explanation,
    subject: rule.when.subject,
    guards: possibleGuards(rule),
    advice: adviceFor(rule),
    example: await readDiffExample(cases, rule.id),
  });
  return { code: rule.id, says: rule.why, content };
}
