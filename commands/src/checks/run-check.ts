import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { isObject } from '@cc-gateway/loader';
import { inRepository, root } from '../repository.ts';

/** How many tests of a run passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The sum of several runs. */
export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed, 1 skipped` */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Runs a script of `node` in the repository with its output shown; gives its exit code (1 when a signal ended it).
 *
 * @param variables - added to the environment
 */
export function runNode(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables };
    const child = spawn(process.execPath, [...process.execArgv, ...args], { cwd: root, stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs Vitest and gives the counts of its JSON report; a run that breaks before it reports counts as one failure. */
export async function runVitest(args: readonly string[], report: string): Promise<Counts> {
  const file = inRepository('.cache', report);
  const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
  const code = await runNode([
    vitest,
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const counts = await readReport(file);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function readReport(file: string): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const value: unknown = JSON.parse(text);
  const count = (key: string): number => {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === 'number' ? found : 0;
  };
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + count('numFailedTestSuites') * (count('numFailedTests') === 0 ? 1 : 0),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}
