import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runSteps, writeWhole, type Step } from './step.ts';

let root: string;
let runs: string[];

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'steps-'));
  runs = [];
  await writeFile(path.join(root, 'input.txt'), 'one');
});

afterEach(() => rm(root, { recursive: true }));

function copyStep(overrides: Partial<Step> = {}): Step {
  return {
    name: 'copy',
    inputs: ['input.txt'],
    outputs: ['output.txt'],
    run: async () => {
      runs.push('copy');
      await writeWhole(path.join(root, 'output.txt'), await readFile(path.join(root, 'input.txt'), 'utf8'));
      return { outcome: 'copied' };
    },
    ...overrides,
  };
}

async function outcomes(steps: readonly Step[], force = false): Promise<string[]> {
  return (await runSteps(root, steps, { force })).map((row) => row.outcome);
}

it('runs a step once while nothing changes', async () => {
  expect(await outcomes([copyStep()])).toEqual(['copied']);
  expect(await outcomes([copyStep()])).toEqual(['copied (unchanged)']);
  expect(runs).toEqual(['copy']);
});

it.each([
  ['an input changed', () => writeFile(path.join(root, 'input.txt'), 'two')],
  ['an output was edited', () => writeFile(path.join(root, 'output.txt'), 'edited')],
  ['an output was removed', () => rm(path.join(root, 'output.txt'))],
  ['its record was torn', () => writeFile(path.join(root, '.cache/steps/copy.json'), '{"inputs": "')],
])('runs a step again when %s', async (_name, change) => {
  await outcomes([copyStep()]);
  await change();
  expect(await outcomes([copyStep()])).toEqual(['copied']);
  expect(runs).toEqual(['copy', 'copy']);
});

it('runs a step again for another variant and when forced', async () => {
  await outcomes([copyStep()]);
  expect(await outcomes([copyStep({ variant: 'other' })])).toEqual(['copied']);
  expect(await outcomes([copyStep({ variant: 'other' })], true)).toEqual(['copied']);
});

it('stops after a step that failed and does not take its failure for done', async () => {
  const failing = copyStep({ name: 'broken', run: () => Promise.resolve({ outcome: 'bad', failed: true }) });
  const rows = await runSteps(root, [failing, copyStep()]);
  expect(rows.map(({ step, outcome, failed }) => ({ step, outcome, failed }))).toEqual([
    { step: 'broken', outcome: 'bad', failed: true },
  ]);
  expect(runs).toEqual([]);
  expect(await outcomes([failing])).toEqual(['bad']);
});
