import { spawn } from 'node:child_process';
import { LoaderError } from '@cc-gateway/loader';
import { root } from '../repository.ts';

/** What a process printed and how long it took, start included. */
export interface ProcessRun {
  readonly output: string;
  readonly seconds: number;
}

const PATIENCE = 120_000;

/**
 * Runs a TypeScript file of this repository as a process of its own.
 * @throws LoaderError when it fails or takes longer than two minutes: a failed run measures nothing.
 */
export function runProcess(file: string, args: readonly string[] = []): Promise<ProcessRun> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE,
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ output, seconds: (performance.now() - start) / 1000 });
      else reject(failed([file, ...args].join(' '), code, errors || output));
    });
  });
}

function failed(command: string, code: number | null, output: string): LoaderError {
  const reason = code === null ? 'was ended after two minutes' : `ended with exit code ${code}`;
  const lines = output.trim().split('\n').slice(-5).join('\n  ');
  return new LoaderError([
    { code: 'bench-run-failed', severity: 'error', message: `${command} ${reason}`, hint: lines || 'run it alone' },
  ]);
}

/** The median time of several runs, in seconds. */
export async function medianSeconds(file: string, args: readonly string[], runs: number): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) seconds.push((await runProcess(file, args)).seconds);
  return seconds.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}
