import { Command } from 'commander';
import { runSteps } from './pipeline/step.ts';
import { sharedDerived, specificationStep } from './pipeline/steps.ts';
import { root } from './repository.ts';
import { runCommand } from './run-command.ts';

const command = new Command('build:specs')
  .description('builds generated/specs/issue-NN.yaml of every Issue from openapi/')
  .action(async () => {
    const [row] = await runSteps(root, [specificationStep(sharedDerived().issues)]);
    console.log(row?.outcome ?? '');
  });

await runCommand(command);
