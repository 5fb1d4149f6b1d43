import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { readIssueList } from './issues/issue-list.ts';
import { prepareIssue, type NewIssue } from './new-issue/prepare-issue.ts';
import { writeOutputs } from './pipeline/outputs.ts';
import { inRepository } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';

function toDate(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('a date is written YYYY-MM-DD');
}

function toVersion(text: string): string {
  if (/^\d+(\.\d+){2}$/.test(text)) return text;
  throw new InvalidArgumentError('an AICC version is written like 25.300.0');
}

const command = new Command('new-issue')
  .description(
    'prepares the next Issue: its line in issues.yaml, an Overlay to fill, an entry in the published history',
  )
  .requiredOption('--date <date>', 'date of the Issue, YYYY-MM-DD', toDate)
  .requiredOption('--aicc <version>', 'AICC version that it is released with', toVersion)
  .action(async (options: { date: string; aicc: string }) => {
    const issues = await readIssueList();
    const draft = issues.find((issue) => issue.status === 'draft');
    if (draft !== undefined) {
      process.stderr.write(`Issue ${draft.number} is still a draft: finish it first (openapi/issues.yaml)\n`);
      process.exitCode = exitCode.wrongUse;
      return;
    }
    const issue: NewIssue = { date: options.date, aiccVersion: options.aicc };
    const read = (name: string): Promise<string> => readFile(inRepository(...name.split('/')), 'utf8');
    const files = prepareIssue(
      {
        issues,
        issueList: await read('openapi/issues.yaml'),
        published: await read('openapi/published/change-history.yaml'),
        gitignore: await read('.gitignore'),
      },
      issue,
    );
    await writeOutputs(
      '',
      files.map((file) => ({ path: inRepository(...file.path.split('/')), content: file.content })),
    );
    console.log(`Issue ${issues.length + 1} is prepared:`);
    for (const file of files) console.log(`  ${file.path}`);
    console.log('Replace the example row and action, then run npm run generate.');
  });

await runCommand(command);
