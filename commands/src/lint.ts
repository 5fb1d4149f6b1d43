import { Command, Option } from 'commander';
import { loadIssues } from './issues/load-issues.ts';
import { lintIssues } from './lint/lint-issues.ts';
import { runSteps } from './pipeline/step.ts';
import { lintStep, sharedDerived } from './pipeline/steps.ts';
import { root } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';

const command = new Command('lint')
  .description('lints the specifications of all Issues with Spectral (openapi/ruleset) and Redocly (redocly.yaml)')
  .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'))
  .option('--force', 'lint although nothing has changed since the last clean run')
  .action(async (options: { format: string; force?: boolean }) => {
    if (options.format === 'json') {
      const findings = await lintIssues(await loadIssues());
      console.log(JSON.stringify(findings, null, 2));
      process.exitCode = findings.length > 0 ? exitCode.findings : exitCode.clean;
      return;
    }
    const [row] = await runSteps(root, [lintStep(sharedDerived().issues)], { force: options.force === true });
    console.log(row?.details ?? row?.outcome ?? '');
    if (row?.failed === true) process.exitCode = exitCode.findings;
  });

await runCommand(command);
