import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Code } from './code-texts.ts';
import { isGenerated, type GeneratedFile } from './generated-file.ts';
import { GeneratorError, type GeneratorDiagnostic } from './generator-error.ts';

const SAFE_PATH = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.ts$/;
const TEMPORARY = '.openapi-ts-morph.tmp';

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

function checkPaths(files: readonly GeneratedFile[], found: Found): void {
  const problems = files.flatMap(({ path }) => {
    if (!SAFE_PATH.test(path) || path.includes('..')) {
      return [refuse('output-path-invalid', `'${path}' is no path inside the output folder`, 'report this as a bug')];
    }
    if (!found.foreign.has(path)) return [];
    const hint = 'move it away, or choose another output folder';
    return [refuse('output-file-foreign', `'${path}' was not generated and is not overwritten`, hint)];
  });
  if (problems.length > 0) throw new GeneratorError(problems);
}

/** Whole or not at all: the text appears under its name only once it is complete. */
async function replaceFile(target: string, content: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}${TEMPORARY}`;
  await writeFile(temporary, content);
  await rename(temporary, target);
}

async function removeEmptyFolders(root: string, path: string): Promise<void> {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      await rmdir(join(root, folder));
    } catch {
      return;
    }
  }
}

async function checkRoot(root: string): Promise<void> {
  const stats = await lstat(root).catch(() => undefined);
  if (stats === undefined || stats.isDirectory()) return;
  throw new GeneratorError([refuse('output-not-a-folder', `'${root}' is no folder`, 'links are not followed')]);
}

/**
 * Writes the files that differ into a folder and removes generated files that no longer belong. Files without our
 * header are never touched; links are not followed.
 *
 * @throws GeneratorError before anything is written, when a foreign file stands in the way
 */
export async function writeFiles(folder: string, files: readonly GeneratedFile[]): Promise<WriteOutcome> {
  await checkRoot(folder);
  const found = await scan(folder);
  checkPaths(files, found);
  const changed = files.filter(({ path, content }) => found.generated.get(path) !== content);
  for (const { path, content } of changed) await replaceFile(join(folder, path), content);
  const wanted = new Set(files.map(({ path }) => path));
  const left = [...found.foreign].filter((path) => path.endsWith(TEMPORARY));
  const removed = [...found.generated.keys()].filter((path) => !wanted.has(path)).sort();
  for (const path of [...removed, ...left]) {
    await rm(join(folder, path), { force: true });
    await removeEmptyFolders(folder, path);
  }
  const written = changed.map(({ path }) => path);
  return { written, unchanged: files.map(({ path }) => path).filter((path) => !written.includes(path)), removed };
}

/** Paths that {@link writeFiles} would write or remove, sorted; empty when the folder is up to date. */
export async function checkFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const { generated } = await scan(folder);
  const wanted = new Set(files.map(({ path }) => path));
  const stale = files.filter(({ path, content }) => generated.get(path) !== content).map(({ path }) => path);
  return [...stale, ...[...generated.keys()].filter((path) => !wanted.has(path))].sort();
}
