import { Command, InvalidArgumentError, Option } from 'commander';
import {
  filterHistory,
  renderHistoryHtml,
  renderHistoryMarkdown,
  renderHistoryText,
  type Account,
  type HistoryIssue,
} from 'changelog-diff';
import { deriveIssueHistory } from './issue-history.ts';
import { loadIssues } from '../issues/load-issues.ts';
import { exitCode } from '../run-command.ts';

interface Options {
  readonly from?: number;
  readonly to?: number;
  readonly resource?: string;
  readonly interface?: string;
  readonly format: keyof typeof renderers;
}

const renderers = {
  markdown: renderHistoryMarkdown,
  md: renderHistoryMarkdown,
  json: (history: readonly HistoryIssue[]) => `${JSON.stringify(history, null, 2)}\n`,
  html: renderHistoryHtml,
  text: renderHistoryText,
};

function toIssue(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('an Issue is a number from 1');
}

/** `history`: the derived change history and how it agrees with the published one. */
export function historyCommand(): Command {
  return new Command('history')
    .description('derives the change history by comparing each Issue with the one before')
    .option('--from <issue>', 'what came after this Issue: the one that you use', toIssue)
    .option('--to <issue>', 'the last Issue to tell of', toIssue)
    .option('--resource <name>', 'rows of this resource only, for example voicecall (what concerns all stays)')
    .option('--interface <text>', 'rows whose interface has this text')
    .addOption(
      new Option('--format <format>', 'form of the output').choices(Object.keys(renderers)).default('markdown'),
    )
    .action(async (options: Options) => {
      const { history, account } = await deriveIssueHistory(await loadIssues());
      process.stdout.write(renderers[options.format](filterHistory(history, options)));
      process.stderr.write(accountText(account));
      const open = [account.missing, account.unpublished, account.differences];
      if (open.some((list) => list.length > 0)) process.exitCode = exitCode.findings;
    });
}

/** How far the derived and the published history agree. */
function accountText({ accounted, total, missing, unpublished, differences }: Account): string {
  return [
    `${accounted.length} of the ${total} published rows are accounted for`,
    ...missing.map((row) => `not accounted for: row ${row}`),
    ...unpublished.map((row) => `Issue ${row.issue}, ${row.interface}: no published row`),
    ...differences.map(
      ({ row, what, published, derived }) =>
        `row ${row}: ${what} is published as "${published}", derived as "${derived}"`,
    ),
    '',
  ].join('\n');
}
