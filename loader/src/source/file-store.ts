import { readFile, realpath, stat } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderError } from '../diagnostic.ts';
import { fileError, noDocument, notRegular } from './file-faults.ts';
import { sourceError } from './source-error.ts';
import { DOCUMENT_NAMES } from './source-store.ts';
import type { SourceStore, StoredFile } from './source-store.ts';

/** Files below one root folder. Links are followed, but never out of it. */
export class FileStore implements SourceStore {
  readonly #cwd: string;
  readonly #root: string;
  readonly #entry: { readonly path: string; readonly name: string } | undefined;

  /** `root` and `entry.path` are real paths: absolute and without links. */
  constructor(cwd: string, root: string, entry?: { readonly path: string; readonly name: string }) {
    this.#cwd = cwd;
    this.#root = root;
    this.#entry = entry;
  }

  resolve(path: string, fromUri: string): string {
    const folder = fromUri === 'stdin:' ? this.#cwd : dirname(fileURLToPath(fromUri));
    const target = resolve(folder, path);
    if (!isInside(this.#root, target)) throw this.#outside(target);
    return pathToFileURL(target).href;
  }

  async load(uri: string): Promise<StoredFile> {
    const path = fileURLToPath(uri);
    const name = this.#entry?.path === path ? this.#entry.name : displayName(this.#cwd, path);
    try {
      const real = await realpath(path);
      if (!isInside(this.#root, real)) throw this.#outside(path);
      const stats = await stat(real);
      if (!stats.isFile() && !stats.isDirectory()) throw notRegular(name);
      return { name, bytes: await readFile(real) };
    } catch (error) {
      throw await fileError(error, path, name);
    }
  }

  #outside(path: string): LoaderError {
    const root = displayName(this.#cwd, this.#root);
    return sourceError({
      code: 'outside-root',
      message: `${displayName(this.#cwd, path)} lies outside the root folder ${root}`,
      hint: 'move the file into it or name a wider root',
    });
  }
}

/** The path a `file:` URL names; none for another host or an encoded slash. */
export function pathOfFileUrl(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/** A path as a person would type it in `cwd`, with forward slashes. */
export function displayName(cwd: string, path: string): string {
  const shown = relative(cwd, path);
  return (shown === '' ? '.' : shown).split(sep).join('/');
}

/** Finds the document that the path `source` names, a file or a folder, and its root, `givenRoot` (a real path) or the default. Throws a LoaderError. */
export async function findFile(
  source: string,
  cwd: string,
  givenRoot: string | undefined,
): Promise<{ readonly path: string; readonly name: string; readonly root: string }> {
  const typed = await documentIn(resolve(cwd, source), displayName(cwd, resolve(cwd, source)));
  const path = await realPath(typed.path, typed.name);
  return { path, name: typed.name, root: givenRoot ?? defaultRoot(dirname(path)) };
}

/** A path without links. Throws a LoaderError when there is no such file or folder. */
export async function realPath(path: string, name: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    throw await fileError(error, path, name);
  }
}

async function documentIn(path: string, name: string): Promise<{ path: string; name: string }> {
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) {
      if (!stats.isFile()) throw notRegular(name);
      return { path, name };
    }
  } catch (error) {
    throw await fileError(error, path, name);
  }
  const found = DOCUMENT_NAMES.find((candidate) => existsSync(join(path, candidate)));
  if (found === undefined) throw noDocument(name);
  return { path: join(path, found), name: name === '.' ? found : `${name}/${found}` };
}

/** The git work tree around a folder, else the folder. */
export function defaultRoot(folder: string): string {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, '.git'))) return realpathSync(candidate);
    if (dirname(candidate) === candidate) return realpathSync(folder);
  }
}

function isInside(root: string, path: string): boolean {
  const inner = relative(root, path);
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}
