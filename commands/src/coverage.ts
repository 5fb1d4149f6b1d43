import { Command, InvalidArgumentError, Option } from 'commander';
import { coverageTable } from './coverage/coverage-table.ts';
import { measureCoverage } from './coverage/measure.ts';
import { issueOf, loadIssues, newest } from './issues/load-issues.ts';
import { runCommand } from './run-command.ts';

interface CoverageOptions {
  readonly issue?: number;
  readonly format: string;
}

const command = new Command('coverage')
  .description('counts, per resource, what the specification of an Issue holds and how much of it is unconfirmed')
  .addOption(new Option('--issue <number>', 'the Issue; default: the newest').argParser(toNumber))
  .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'))
  .action(async ({ issue: number, format }: CoverageOptions) => {
    const issues = await loadIssues();
    const issue = number === undefined ? newest(issues) : issueOf(issues, number);
    const coverage = measureCoverage(issue.document.value);
    console.log(
      format === 'json'
        ? JSON.stringify({ issue: issue.number, ...coverage }, null, 2)
        : coverageTable(issue.name, coverage),
    );
  });

function toNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('expected the number of an Issue, for example 24.');
  return Number(text);
}

await runCommand(command);
