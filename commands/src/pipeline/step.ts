import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, digestOfFiles } from './digest.ts';

/** What a step of the pipeline made, for the table. */
export interface StepResult {
  /** One line: what came out. */
  readonly outcome: string;
  /** What this run did about it, for example how many files it wrote; not said again for an unchanged step. */
  readonly note?: string;
  /** True when the step found something that has to be mended. */
  readonly failed?: boolean;
  /** What the user has to read, over several lines. */
  readonly details?: string;
}

/** One step: it is skipped while the digests of its inputs and outputs are those of its last good run. */
export interface Step {
  readonly name: string;
  /** Paths (files or folders) relative to the repository that decide the outcome. */
  readonly inputs: readonly string[];
  /** Paths that the step writes. */
  readonly outputs: readonly string[];
  /** What else decides the outcome, for example an option. */
  readonly variant?: string;
  readonly run: () => Promise<StepResult>;
}

export interface StepRow {
  readonly step: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly failed: boolean;
  readonly details?: string;
}

interface CacheEntry {
  readonly inputs: string;
  readonly outputs: string;
  readonly outcome: string;
}

/** Runs steps in order and stops after one that failed. `onStart` hears the name of each step. */
export async function runSteps(
  root: string,
  steps: readonly Step[],
  options: { readonly force?: boolean; readonly onStart?: (name: string) => void } = {},
): Promise<StepRow[]> {
  const rows: StepRow[] = [];
  for (const step of steps) {
    options.onStart?.(step.name);
    const start = performance.now();
    const { note, ...result } = await runStep(root, step, options.force === true);
    const outcome = note === undefined ? result.outcome : `${result.outcome} (${note})`;
    const failed = result.failed === true;
    rows.push({ ...result, step: step.name, outcome, milliseconds: performance.now() - start, failed });
    if (failed) break;
  }
  return rows;
}

async function runStep(root: string, step: Step, force: boolean): Promise<StepResult> {
  const file = path.join(root, '.cache', 'steps', `${step.name.replaceAll(' ', '-')}.json`);
  const inputs = digestOf([step.variant ?? '', process.version, await digestOfFiles(root, step.inputs)]);
  const known = await readEntry(file);
  if (!force && known?.inputs === inputs && known.outputs === (await digestOfFiles(root, step.outputs))) {
    return { outcome: known.outcome, note: 'unchanged' };
  }
  const result = await step.run();
  if (result.failed !== true) {
    const entry: CacheEntry = { inputs, outputs: await digestOfFiles(root, step.outputs), outcome: result.outcome };
    await writeWhole(file, `${JSON.stringify(entry)}\n`);
  }
  return result;
}

async function readEntry(file: string): Promise<CacheEntry | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined; // A torn cache file only costs a run.
  }
}

function isEntry(value: unknown): value is CacheEntry {
  return typeof value === 'object' && value !== null && 'inputs' in value && 'outputs' in value && 'outcome' in value;
}

/** Writes a file so that a reader sees the old text or the new, never a part. Creates its folder. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}
