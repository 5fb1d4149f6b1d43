import path from 'node:path';
import { Command } from 'commander';
import { runSteps } from './pipeline/step.ts';
import { stepTable } from './pipeline/table.ts';
import { root } from './repository.ts';
import { runCommand } from './run-command.ts';
import { reportProgress } from './site/report-progress.ts';
import { defaultFolder, siteStep } from './site/site-step.ts';

const command = new Command('site')
  .description('builds the static site: start page, change history and the reference of each Issue, from generated/')
  .option('--out <folder>', 'folder to build into (default: site/dist)')
  .option('--force', 'build although nothing has changed since the last run')
  .action(async (options: { out?: string; force?: boolean }) => {
    const folder = options.out === undefined ? defaultFolder : path.resolve(options.out);
    const progress = reportProgress(process.stderr);
    const force = options.force === true || folder !== defaultFolder;
    const rows = await runSteps(root, [siteStep(folder, progress.reference)], { force });
    progress.end();
    console.log(stepTable(rows));
    console.log(`\n${path.relative(process.cwd(), path.join(folder, 'index.html'))}`);
  });

await runCommand(command);
