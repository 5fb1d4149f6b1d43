import { rm } from 'node:fs/promises';
import { Command } from 'commander';
import { addCounts, formatCounts, runNode, runVitest, type Counts } from './checks/run-check.ts';
import { writeWhole } from './pipeline/step.ts';
import { inRepository } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';

/** Everything that decides about a change and is not a Vitest test: name and the arguments of `node`. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['types', ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.json']],
  ['code', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['specifications', ['commands/src/lint.ts']],
  ['generated is fresh', ['commands/src/generate.ts', '--check']],
];

const command = new Command('test')
  .description(
    'format, types, lint of code and specifications, freshness of generated/, then all tests but the browser’s',
  )
  .action(async () => {
    const report = inRepository('.cache', 'test-counts', 'main.json');
    await rm(report, { force: true });
    const results: Counts[] = [];
    for (const [name, args] of checks) {
      console.log(`\n== ${name}`);
      const start = performance.now();
      const passed = (await runNode(args)) === 0;
      console.log(`${passed ? 'passed' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
      results.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
    }
    console.log('\n== tests');
    results.push(await runVitest([], 'vitest.json'));
    const total = addCounts(results);
    await writeWhole(report, `${JSON.stringify(total)}\n`);
    console.log(formatCounts(total));
    if (total.failed > 0) process.exitCode = exitCode.findings;
  });

await runCommand(command);
