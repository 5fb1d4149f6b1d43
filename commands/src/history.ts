import { Command, Option } from 'commander';
import { renderHistoryMarkdown } from 'changelog-diff';
import { deriveIssueHistory } from './history/issue-history.ts';
import { loadIssues } from './issues/load-issues.ts';
import { runCommand } from './run-command.ts';

const command = new Command('history')
  .description('derives the change history by comparing each Issue with the one before')
  .addOption(new Option('--format <format>', 'form of the output').choices(['markdown', 'json']).default('markdown'))
  .action(async (options: { format: string }) => {
    const { history, account } = await deriveIssueHistory(await loadIssues());
    const text = options.format === 'json' ? `${JSON.stringify(history, null, 2)}\n` : renderHistoryMarkdown(history);
    process.stdout.write(text);
    process.stderr.write(`${account.accounted.length} of the ${account.total} published rows are accounted for\n`);
    for (const row of account.missing) process.stderr.write(`not accounted for: row ${row}\n`);
    for (const row of account.unpublished) {
      process.stderr.write(`Issue ${row.issue}, ${row.interface}: no published row\n`);
    }
    for (const difference of account.differences) {
      const { row, what, published, derived } = difference;
      process.stderr.write(`row ${row}: ${what} is published as "${published}", derived as "${derived}"\n`);
    }
  });

await runCommand(command);
