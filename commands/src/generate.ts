import { Command, InvalidArgumentError } from 'commander';
import { checkGenerated } from './generate/check-generated.ts';
import { clientStep, serverStep, typeStep, type Chosen } from './generate/code-steps.ts';
import { runSteps } from './pipeline/step.ts';
import { historyStep, lintStep, sharedDerived, specificationStep, upgradeNotesStep } from './pipeline/steps.ts';
import { stepTable } from './pipeline/table.ts';
import { root } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';

interface Options {
  readonly issue: Chosen;
  readonly check?: boolean;
  readonly force?: boolean;
}

const command = new Command('generate')
  .description('builds and lints all Issues, derives the change history, generates and type-checks client and server')
  .option('--issue <number>', 'the Issue to generate client and server of, or `all`', toIssue, 'newest')
  .option('--check', 'write nothing; exit 1 when a committed file under generated/ is not what would be written')
  .option('--force', 'run every step although nothing has changed')
  .action((options: Options) => (options.check === true ? check() : generate(options)));

function toIssue(text: string): Chosen {
  if (text === 'all' || text === 'newest') return text;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('an Issue is a number from 1, or all');
}

async function generate(options: Options): Promise<void> {
  const derived = sharedDerived();
  const steps = [
    specificationStep(derived.issues),
    lintStep(derived.issues),
    historyStep(derived),
    upgradeNotesStep(derived),
    clientStep(derived, options.issue),
    serverStep(derived, options.issue),
    typeStep(),
  ];
  const rows = await runSteps(root, steps, {
    force: options.force === true,
    onStart: (name) => process.stderr.isTTY && process.stderr.write(`${name} …\n`),
  });
  for (const row of rows) if (row.details !== undefined) process.stderr.write(`${row.details}\n`);
  console.log(stepTable(rows));
  if (rows.some((row) => row.failed)) process.exitCode = exitCode.findings;
}

async function check(): Promise<void> {
  const stale = await checkGenerated(sharedDerived());
  for (const line of stale) process.stderr.write(`stale: ${line}\n`);
  console.log(stale.length === 0 ? 'generated/ is fresh' : `${stale.length} files are stale; run npm run generate`);
  if (stale.length > 0) process.exitCode = exitCode.findings;
}

await runCommand(command);
