import { Command, Option } from 'commander';
import { renderReviewMarkdown, type ReviewedDocument } from 'changelog-diff';
import { readWording } from './history/issue-history.ts';
import { loadIssues, type Issue } from './issues/load-issues.ts';
import { root } from './repository.ts';
import { withRevision } from './review/revision.ts';
import { runCommand } from './run-command.ts';

interface Options {
  readonly base: string;
  readonly revision?: string;
}

const command = new Command('review')
  .description('compares the specifications of two git revisions and prints what changed as Markdown')
  .addOption(new Option('--base <ref>', 'git revision to compare with, for example origin/main').makeOptionMandatory())
  .option('--revision <ref>', 'git revision to review (default: the work tree)')
  .action(async (options: Options) => {
    const base = await withRevision(root, options.base, loadIssues);
    const revision = await (options.revision === undefined
      ? loadIssues(root)
      : withRevision(root, options.revision, loadIssues));
    process.stdout.write(renderReviewMarkdown(pair(base, revision), await readWording()));
  });

/** Issues of the same number, whichever side has them. */
function pair(base: readonly Issue[], revision: readonly Issue[]): ReviewedDocument[] {
  const numbers = [...new Set([...base, ...revision].map((issue) => issue.number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const before = base.find((issue) => issue.number === number);
    const after = revision.find((issue) => issue.number === number);
    return {
      name: `Issue ${after?.name ?? before?.name ?? ''}`,
      ...(before === undefined ? {} : { base: before.document }),
      ...(after === undefined ? {} : { revision: after.document }),
    };
  });
}

await runCommand(command);
