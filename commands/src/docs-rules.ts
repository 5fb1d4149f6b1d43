import { Command } from 'commander';
import { rulePages, rulesFolder } from './docs-rules/rule-pages.ts';
import { writeOutputs } from './pipeline/outputs.ts';
import { runCommand } from './run-command.ts';

const command = new Command('docs:rules')
  .description('writes docs/rules: a page for every code of an error, from the tables of codes and the cases')
  .action(async () => {
    const pages = await rulePages();
    const { written, removed } = await writeOutputs(rulesFolder, pages);
    console.log(`${pages.length} pages in ${rulesFolder}: ${written} written, ${removed} removed`);
  });

await runCommand(command);
