import { pageOf, RULE_TEXTS, type KindRule } from '@cc-gateway/loader';
import { rules } from '@cc-gateway/openapi/ruleset';
import type { OutputFile } from '../issues/build-specs.ts';
import { inRepository } from '../repository.ts';
import { COMMAND_RULES } from '../rule-texts.ts';
import { readFolderExample, readRulesetExample } from './read-example.ts';
import { renderIndex, renderRulePage, type Example, type RulePage } from './rule-page.ts';

/** Where the pages are; nothing else is in this folder. */
export const rulesFolder = 'docs/rules';

/** A page for every code of the loader, of the commands and of the ruleset, and one that lists them. */
export async function rulePages(): Promise<OutputFile[]> {
  const loaderCases = inRepository('loader', 'cases');
  const commandCases = inRepository('commands', 'cases');
  const rulesetCases = inRepository('openapi', 'ruleset', 'cases');
  const spectral = Object.entries(rules).map(([id, { description, why, mend }]): [string, KindRule] => [
    id,
    { means: `${description.replace(/^./, (first) => first.toUpperCase())}.`, why, mend },
  ]);
  const rooms = [
    { title: 'Loader', pages: await pages(Object.entries(RULE_TEXTS), (code) => readFolderExample(loaderCases, code)) },
    {
      title: 'Commands',
      pages: await pages(Object.entries(COMMAND_RULES), (code) => readFolderExample(commandCases, code)),
    },
    { title: 'Specifications', pages: await pages(spectral, (code) => readRulesetExample(rulesetCases, code)) },
  ];
  const files = rooms.flatMap((room) =>
    room.pages.map((page) => ({ path: inRepository(pageOf(page.code)), content: renderRulePage(page) })),
  );
  return [...files, { path: inRepository(rulesFolder, 'README.md'), content: renderIndex(rooms) }];
}

async function pages(
  texts: readonly (readonly [code: string, text: KindRule])[],
  exampleOf: (code: string) => Promise<Example | undefined>,
): Promise<RulePage[]> {
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(sorted.map(async ([code, text]) => ({ code, ...text, example: await exampleOf(code) })));
}
