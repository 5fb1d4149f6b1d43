import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

const clock = '/usr/bin/time';

/** One run of a whole process. Processor time and memory are missing where `/usr/bin/time` is. */
export interface Run {
  readonly seconds: number;
  readonly processor: number | undefined;
  readonly megabytes: number | undefined;
  readonly exitCode: number | undefined;
  /** True when the run was ended for taking too long. */
  readonly late: boolean;
}

export interface RunOptions {
  /** The file that takes standard output. */
  readonly output: string;
  readonly folder: string;
  readonly timeout: number;
}

/**
 * Runs a command as a process group of its own; after `timeout` milliseconds the whole group is ended. Processor
 * time counts the command's children too, memory is the largest process.
 */
export async function measure(command: readonly string[], { output, folder, timeout }: RunOptions): Promise<Run> {
  const report = `${output}.time`;
  await rm(report, { force: true });
  const timed = existsSync(clock) ? [clock, '-f', '%U %S %M', '-o', report, ...command] : command;
  const sink = openSync(output, 'w');
  const errors = openSync(`${output}.err`, 'w');
  const start = performance.now();
  const { exitCode, late } = await ended(timed, { sink, errors, folder, timeout });
  const seconds = (performance.now() - start) / 1000;
  closeSync(sink);
  closeSync(errors);
  const usage = existsSync(report) ? parseUsage(await readFile(report, 'utf8')) : undefined;
  return { seconds, processor: usage?.processor, megabytes: usage?.megabytes, exitCode, late };
}

interface Ending {
  readonly exitCode: number | undefined;
  readonly late: boolean;
}

function ended(
  command: readonly string[],
  { sink, errors, folder, timeout }: { sink: number; errors: number; folder: string; timeout: number },
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { cwd: folder, detached: true, stdio: ['ignore', sink, errors] });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeout);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ exitCode: code ?? undefined, late });
    });
  });
}

/** The last line that `/usr/bin/time` wrote; before it may stand a note on the exit code. */
export function parseUsage(report: string): { processor: number; megabytes: number } | undefined {
  const numbers = report.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  const [user, system, kilobytes] = numbers;
  if (user === undefined || system === undefined || kilobytes === undefined) return undefined;
  return { processor: user + system, megabytes: kilobytes / 1024 };
}

export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
