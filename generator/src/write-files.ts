import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { lstat, mkdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Code } from './code-texts.ts';
import { isGenerated, type GeneratedFile } from './generated-file.ts';
import { GeneratorError, type GeneratorDiagnostic } from './generator-error.ts';
import { inTheWay, inventoryOf, isOutputPath, lookInto, type Found } from './output-folder.ts';
import { withStaging } from './staging.ts';
import { uninterrupted } from './uninterrupted.ts';

export interface WriteOutcome {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

function refuse(code: Code, message: string, hint: string): GeneratorDiagnostic {
  return { code, severity: 'error', message, hint };
}

const PATHS = "paths of a plugin are relative, with '/', and end in .ts; if it is no plugin, report this as a bug";

/** What could not be written, or not be known again by the next run. */
function faultsOf(files: readonly GeneratedFile[]): GeneratorDiagnostic[] {
  const seen = new Set<string>();
  return files.flatMap(({ path, content }) => {
    const isTwice = seen.has(path);
    seen.add(path);
    if (!isOutputPath(path))
      return [refuse('output-path-invalid', `'${path}' is no path inside the output folder`, PATHS)];
    if (isTwice)
      return [refuse('output-path-invalid', `'${path}' is generated twice`, 'give plugins names of their own')];
    if (isGenerated(content)) return [];
    const hint = 'a plugin makes its files with printFile of openapi-ts-morph/template';
    return [refuse('output-header-missing', `'${path}' does not begin with the line that says it is generated`, hint)];
  });
}

function refuseFaults(files: readonly GeneratedFile[]): void {
  const faults = faultsOf(files);
  if (faults.length > 0) throw new GeneratorError(faults);
}

function refuseObstacles(files: readonly GeneratedFile[], found: Found): void {
  const obstacles = files.flatMap(({ path }) => inTheWay(found, path) ?? []);
  if (obstacles.length === 0) return;
  const hint = 'move it away, or choose another output folder';
  throw new GeneratorError(
    obstacles.map((path) => refuse('output-file-foreign', `'${path}' was not generated and is not overwritten`, hint)),
  );
}

/**
 * Writes the texts beside their places; nothing that is there changes. Synchronously: thousands of small files take half
 * the time then.
 */
function stage(folder: string, staging: string, files: readonly GeneratedFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(staging, stagedName(path)), content);
}

function stagedName(path: string): string {
  return path.replaceAll('/', '+');
}

function removeEmptyFolders(root: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(root, folder)).length > 0) return;
    rmdirSync(join(root, folder));
  }
}

/** Everything changes within one turn of the event loop, while signals wait. */
function replace(folder: string, staging: string, written: readonly string[], removed: readonly string[]): void {
  for (const path of written) renameSync(join(staging, stagedName(path)), join(folder, path));
  for (const path of removed) {
    rmSync(join(folder, path), { force: true });
    removeEmptyFolders(folder, path);
  }
}

/** The nearest thing that exists on the way to a path, itself included. */
async function nearest(path: string): Promise<string> {
  const exists = await lstat(path).then(
    () => true,
    () => false,
  );
  return exists || dirname(path) === path ? path : nearest(dirname(path));
}

/** The output folder is a folder, or can be made: links lead nowhere, those above it are followed. */
async function checkRoot(root: string): Promise<void> {
  const there = await nearest(resolve(root));
  const isRoot = there === resolve(root);
  const stats = await (isRoot ? lstat(there) : stat(there));
  if (stats.isDirectory()) return;
  const hint = stats.isSymbolicLink()
    ? 'links are not followed: name the folder itself'
    : 'name a folder, or a new one';
  const name = isRoot ? root : relative('', there);
  throw new GeneratorError([refuse('output-not-a-folder', `'${name}' is no folder`, hint)]);
}

/** What the file system refuses is told in its words; anything else is a defect. */
function unwritable(root: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const message = `'${root}' cannot be written: ${error.message}`;
  return new GeneratorError([refuse('output-not-writable', message, 'name another folder, or mend its permissions')]);
}

interface Changes {
  /** What a folder has to hold, the inventory included. */
  readonly wanted: readonly GeneratedFile[];
  readonly changed: readonly GeneratedFile[];
  /** Paths of files that the last run wrote and this one would not, sorted. */
  readonly removed: readonly string[];
}

async function compare(folder: string, files: readonly GeneratedFile[]): Promise<Changes> {
  refuseFaults(files);
  await checkRoot(folder);
  const wanted = files.length === 0 ? [] : [...files, inventoryOf(files)];
  const paths = new Set(wanted.map(({ path }) => path));
  const found = await lookInto(folder, paths);
  refuseObstacles(wanted, found);
  return {
    wanted,
    changed: wanted.filter(({ path, content }) => found.generated.get(path) !== content),
    removed: [...found.generated.keys()].filter((path) => !paths.has(path)).sort(),
  };
}

/**
 * Writes the files that differ into a folder, with an inventory of them, and removes those of the last inventory that
 * no longer belong. Files without our header are never touched, nor are outputs of other runs below the folder; links
 * are not followed. All new texts are written beside the old ones first and then take their places at once: whoever is
 * interrupted before has the old output whole. A signal that comes in between waits; where none can (SIGKILL, a power
 * cut), every file is the old or the new one, and the next run completes the rest. Of two runs at once the second waits.
 *
 * @throws GeneratorError before anything is written, when a foreign file stands in the way; or when the file system refuses
 */
export async function writeFiles(folder: string, files: readonly GeneratedFile[]): Promise<WriteOutcome> {
  try {
    const outcome = outcomeOf(await compare(folder, files));
    if (outcome.written.length + outcome.removed.length === 0) return outcome;
    await mkdir(folder, { recursive: true });
    return await withStaging(folder, async (staging) => {
      // Once more: another run may have written in the meantime.
      const changes = await compare(folder, files);
      const { written, removed } = outcomeOf(changes);
      stage(folder, staging, changes.changed);
      await uninterrupted(() => replace(folder, staging, written, removed));
      return outcomeOf(changes);
    });
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function outcomeOf({ wanted, changed, removed }: Changes): WriteOutcome {
  const written = changed.map(({ path }) => path);
  const isWritten = new Set(written);
  return { written, unchanged: wanted.map(({ path }) => path).filter((path) => !isWritten.has(path)), removed };
}

/** Paths that {@link writeFiles} would write or remove, sorted; empty when the folder is up to date. */
export async function checkFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const { changed, removed } = await compare(folder, files);
  return [...changed.map(({ path }) => path), ...removed].sort();
}
