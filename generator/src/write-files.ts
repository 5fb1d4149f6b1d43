import { readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Code } from './code-texts.ts';
import { isGenerated, type GeneratedFile } from './generated-file.ts';
import { GeneratorError, type GeneratorDiagnostic } from './generator-error.ts';
import { uninterrupted } from './uninterrupted.ts';

const SAFE_PATH = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.ts$/;
/** Holds the new texts while they are written; what an interrupted run left of it is removed by the next. */
const STAGING = '.openapi-ts-morph';

export interface WriteOutcome {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

interface Found {
  /** Content of the generated files in the folder, by path. */
  readonly generated: ReadonlyMap<string, string>;
  /** Everything else: files of others, links, devices. */
  readonly foreign: ReadonlySet<string>;
}

async function listFolder(folder: string): Promise<{ name: string; isFolder: boolean; isFile: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function scan(root: string): Promise<Found> {
  const generated = new Map<string, string>();
  const foreign = new Set<string>();
  const visit = async (prefix: string): Promise<void> => {
    for (const { name, isFolder, isFile } of await listFolder(join(root, prefix))) {
      const path = `${prefix}${name}`;
      if (name === STAGING) continue;
      if (isFolder && name !== 'node_modules') await visit(`${path}/`);
      else if (isFile && name.endsWith('.ts')) {
        const content = await readFile(join(root, path), 'utf8');
        if (isGenerated(content)) generated.set(path, content);
        else foreign.add(path);
      } else foreign.add(path);
    }
  };
  await visit('');
  return { generated, foreign };
}

function refuse(code: Code, message: string, hint: string): GeneratorDiagnostic {
  return { code, severity: 'error', message, hint };
}

/** A path and the folders above it, which may be links. */
function ancestors(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function checkPaths(files: readonly GeneratedFile[], found: Found): void {
  const problems = files.flatMap(({ path }) => {
    if (!SAFE_PATH.test(path) || path.includes('..')) {
      return [refuse('output-path-invalid', `'${path}' is no path inside the output folder`, 'report this as a bug')];
    }
    const inTheWay = ancestors(path).find((one) => found.foreign.has(one));
    if (inTheWay === undefined) return [];
    const hint = 'move it away, or choose another output folder';
    return [refuse('output-file-foreign', `'${inTheWay}' was not generated and is not overwritten`, hint)];
  });
  if (problems.length > 0) throw new GeneratorError(problems);
}

/** Writes the texts beside their places; nothing that is there changes. */
async function stage(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, STAGING, stagedName(path)), content);
  }
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
function replace(folder: string, written: readonly string[], removed: readonly string[]): void {
  for (const path of written) renameSync(join(folder, STAGING, stagedName(path)), join(folder, path));
  for (const path of removed) {
    rmSync(join(folder, path), { force: true });
    removeEmptyFolders(folder, path);
  }
}

async function checkRoot(root: string): Promise<void> {
  const stats = await lstat(root).catch(() => undefined);
  if (stats === undefined || stats.isDirectory()) return;
  throw new GeneratorError([refuse('output-not-a-folder', `'${root}' is no folder`, 'links are not followed')]);
}

/**
 * Writes the files that differ into a folder and removes generated files that no longer belong. Files without our
 * header are never touched; links are not followed. All new texts are written beside the old ones first and then take
 * their places at once: whoever is interrupted before has the old output whole. A signal that comes in between waits;
 * should the machine itself fail there, every file is the old or the new one, and the next run completes the rest.
 *
 * @throws GeneratorError before anything is written, when a foreign file stands in the way
 */
export async function writeFiles(folder: string, files: readonly GeneratedFile[]): Promise<WriteOutcome> {
  await checkRoot(folder);
  const found = await scan(folder);
  checkPaths(files, found);
  const changed = files.filter(({ path, content }) => found.generated.get(path) !== content);
  const written = changed.map(({ path }) => path);
  const wanted = new Set(files.map(({ path }) => path));
  const removed = [...found.generated.keys()].filter((path) => !wanted.has(path)).sort();
  const staging = join(folder, STAGING);
  await rm(staging, { recursive: true, force: true });
  if (written.length + removed.length > 0) {
    await mkdir(staging, { recursive: true });
    try {
      await stage(folder, changed);
      await uninterrupted(() => replace(folder, written, removed));
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  }
  return { written, unchanged: files.map(({ path }) => path).filter((path) => !written.includes(path)), removed };
}

/** Paths that {@link writeFiles} would write or remove, sorted; empty when the folder is up to date. */
export async function checkFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const { generated } = await scan(folder);
  const wanted = new Set(files.map(({ path }) => path));
  const stale = files.filter(({ path, content }) => generated.get(path) !== content).map(({ path }) => path);
  return [...stale, ...[...generated.keys()].filter((path) => !wanted.has(path))].sort();
}
