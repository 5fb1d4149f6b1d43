import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { GeneratorError } from './generator-error.ts';

/** Holds the new texts of a run while they are written; as long as it is there, no other run writes into the folder. */
const STAGING = '.openapi-ts-morph';

/** Says which process a staging folder belongs to. */
const OWNER = 'process.txt';

/** Milliseconds. Another run is over in less, unless it hangs. */
const PATIENCE = 10_000;
const PAUSE = 20;

/** The staging folders of this process: what else bears its number was left by an earlier one. */
const own = new Set<string>();

type State = 'free' | 'taken' | 'left' | 'foreign';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user may not be sent signals.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}

function stateOf(staging: string): State {
  const names = namesIn(staging);
  if (names === undefined) return 'free';
  // The other process has made it this moment, and says next whose it is.
  if (names.length === 0) return 'taken';
  if (!names.includes(OWNER)) return 'foreign';
  const pid = Number(readFileSync(join(staging, OWNER), 'utf8'));
  if (pid === process.pid) return own.has(staging) ? 'taken' : 'left';
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? 'taken' : 'left';
}

function isMade(staging: string): boolean {
  try {
    mkdirSync(staging);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(staging, OWNER), String(process.pid));
  own.add(staging);
  return true;
}

function refuse(code: 'output-busy' | 'output-file-foreign', message: string, hint: string): GeneratorError {
  return new GeneratorError([{ code, severity: 'error', message, hint }]);
}

/** Makes the staging folder. What an interrupted run left is removed, and a run that is under way waited for. */
async function take(staging: string, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!isMade(staging)) {
    const state = stateOf(staging);
    if (state === 'foreign') {
      const hint = 'move it away, or choose another output folder';
      throw refuse('output-file-foreign', `'${STAGING}' was not generated and is not overwritten`, hint);
    }
    if (state === 'left') rmSync(staging, { recursive: true, force: true });
    if (state !== 'taken') continue;
    if (performance.now() > end) {
      const hint = `if there is none, remove the folder '${STAGING}' in it`;
      throw refuse('output-busy', 'another run is writing into the output folder', hint);
    }
    await setTimeout(PAUSE);
  }
}

/**
 * Does something in a folder that exists, while no other run of this generator does.
 *
 * @param work - gets the path of an empty folder for its files, which is removed at the end
 * @param patience - how long another run is waited for, in milliseconds
 * @throws GeneratorError when another run does not end, or somebody else's folder is in the way
 */
export async function withStaging<Result>(
  folder: string,
  work: (staging: string) => Promise<Result>,
  patience = PATIENCE,
): Promise<Result> {
  const staging = join(folder, STAGING);
  await take(staging, patience);
  try {
    return await work(staging);
  } finally {
    own.delete(staging);
    rmSync(staging, { recursive: true, force: true });
  }
}
