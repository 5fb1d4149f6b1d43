import { rm } from 'node:fs/promises';
import { Command } from 'commander';
import { findChromium } from './browser/find-chromium.ts';
import { formatCounts, runVitest } from './checks/run-check.ts';
import { runSteps, writeWhole } from './pipeline/step.ts';
import { stepTable } from './pipeline/table.ts';
import { inRepository, root } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';
import { reportProgress } from './site/report-progress.ts';
import { defaultFolder, siteStep } from './site/site-step.ts';

const command = new Command('test:browser')
  .description('builds the site if it is stale and tests it in Chromium (CHROMIUM_PATH, or one that is installed)')
  .action(async () => {
    const report = inRepository('.cache', 'test-counts', 'browser.json');
    await rm(report, { force: true });
    console.log(`browser: ${await findChromium(process.env)}`);
    const progress = reportProgress(process.stderr);
    const rows = await runSteps(root, [siteStep(defaultFolder, progress.reference)]);
    progress.end();
    console.log(stepTable(rows));
    const counts = await runVitest(['--config', 'test/browser/vitest.config.ts'], 'vitest-browser.json');
    await writeWhole(report, `${JSON.stringify(counts)}\n`);
    console.log(formatCounts(counts));
    if (counts.failed > 0) process.exitCode = exitCode.findings;
  });

await runCommand(command);
