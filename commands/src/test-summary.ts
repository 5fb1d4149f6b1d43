import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { isObject } from '@cc-gateway/loader';
import { addCounts, formatCounts, type Counts } from './checks/run-check.ts';
import { inRepository } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';

const command = new Command('test-summary')
  .description('adds up what `npm test` and `npm run test:browser` counted last')
  .action(async () => {
    const total = addCounts(await Promise.all(['main', 'browser'].map(readCounts)));
    console.log(formatCounts(total));
    if (total.failed > 0) process.exitCode = exitCode.findings;
  });

/** The counts of a run; a run that left none counts as one failure. */
async function readCounts(name: string): Promise<Counts> {
  const text = await readFile(inRepository('.cache', 'test-counts', `${name}.json`), 'utf8').catch(() => undefined);
  const value: unknown = text === undefined ? undefined : JSON.parse(text);
  if (!isObject(value)) return { passed: 0, failed: 1, skipped: 0 };
  const { passed, failed, skipped } = value;
  return typeof passed === 'number' && typeof failed === 'number' && typeof skipped === 'number'
    ? { passed, failed, skipped }
    : { passed: 0, failed: 1, skipped: 0 };
}

await runCommand(command);
