// Generates client and server of all Issues as `npm run generate -- --issue all` does, into a folder of the cache.
import path from 'node:path';
import { clientStep, generateTarget, serverStep, type Target } from '../../../commands/src/generate/code-steps.ts';
import { runSteps, type Step } from '../../../commands/src/pipeline/step.ts';
import { sharedDerived } from '../../../commands/src/pipeline/steps.ts';
import { root } from '../../../commands/src/repository.ts';
import { writeFiles } from 'openapi-ts-morph';

const FOLDER = '.cache/bench/issues';
const derived = sharedDerived();

function elsewhere(target: Target, step: Step): Step {
  const outputs = `${FOLDER}/${target}`;
  return {
    ...step,
    name: `bench ${target}`,
    outputs: [outputs],
    run: async () => {
      const { history } = await derived.history();
      const issues = await derived.issues();
      for (const issue of issues) {
        const folder = path.join(root, outputs, `issue-${issue.name}`);
        await writeFiles(folder, await generateTarget(target, issue, issues, history));
      }
      return { outcome: `${issues.length} Issues` };
    },
  };
}

const steps = [elsewhere('client', clientStep(derived, 'all')), elsewhere('server', serverStep(derived, 'all'))];
const rows = await runSteps(root, steps, { force: process.argv.includes('--force') });
for (const { step, outcome, milliseconds } of rows) console.log(`${step}: ${outcome}, ${milliseconds.toFixed(0)} ms`);
