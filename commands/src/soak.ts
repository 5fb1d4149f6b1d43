import { readdir, readFile } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { runNode } from './checks/run-check.ts';
import { inRepository, root } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';

interface Options {
  readonly rounds: number;
  readonly seed?: number;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number)) throw new InvalidArgumentError('It must be a whole number.');
  return number;
}

const command = new Command('soak')
  .description('runs the property tests with random seeds, until one fails')
  .argument('[files...]', 'only the test files whose path has one of these texts')
  .option('--rounds <number>', 'how many seeds', wholeNumber, 10)
  .option('--seed <number>', 'this seed, once', wholeNumber)
  .action(async (texts: string[], { rounds, seed }: Options) => {
    const files = (await propertyTests()).filter(
      (file) => texts.length === 0 || texts.some((text) => file.includes(text)),
    );
    if (files.length === 0) return command.error(`error: no property test has ${texts.join(', ')} in its path`);
    const seeds = seed === undefined ? Array.from({ length: rounds }, () => randomInt(2 ** 31)) : [seed];
    for (const [index, each] of seeds.entries()) {
      console.error(`round ${index + 1} of ${seeds.length}, seed ${each}, test files: ${files.length}`);
      if ((await runRound(each, files)) === 0) continue;
      console.error(`failed; the same again: npm run soak -- --seed ${each}`);
      process.exitCode = exitCode.findings;
      return;
    }
  });

/** The test files that have a property, sorted. */
async function propertyTests(): Promise<string[]> {
  const folders = ['changelog-diff', 'commands', 'generator', 'loader', 'openapi', 'site', 'test'];
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(inRepository(folder), { recursive: true });
      return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name));
    }),
  );
  const files = found.flat().filter((file) => !file.includes('node_modules'));
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return files.filter((_, index) => texts[index]?.includes("from 'fast-check'")).sort();
}

function runRound(seed: number, files: readonly string[]): Promise<number> {
  const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
  return runNode([vitest, 'run', '--reporter=dot', ...files], { PROPERTY_SEED: String(seed) });
}

await runCommand(command);
