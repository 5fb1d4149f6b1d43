import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderError } from '../diagnostic.ts';
import { didYouMean } from '../nearest.ts';
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

/** The error for a folder, on disk or in a revision, that holds no document. */
export function noDocument(name: string): LoaderError {
  return sourceError({
    code: 'folder-without-document',
    message: `the folder ${name} holds no OpenAPI document`,
    hint: `looked for ${DOCUMENT_NAMES.join(', ')}; or name the file itself`,
  });
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

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const CAUSES: Readonly<Record<string, readonly [cause: string, hint: string]>> = {
  EACCES: ['permission denied', 'make it readable, for example with chmod'],
  EPERM: ['permission denied', 'make it readable, for example with chmod'],
  EISDIR: ['it is a folder', 'name a file in it'],
  ELOOP: ['its links lead in a circle', 'replace the link by the file'],
  ENAMETOOLONG: ['the name is too long', 'is this the text of a document instead of its path?'],
  ERR_INVALID_ARG_VALUE: ['the name holds a NUL character', 'correct the name'],
  ERR_FS_FILE_TOO_LARGE: ['the file is too large', 'split the document'],
};

/** Reading a pipe or a device may never end. */
function notRegular(name: string): LoaderError {
  return sourceError({
    code: 'file-unreadable',
    message: `cannot read ${name}: it is no regular file`,
    hint: 'use - to read standard input',
  });
}

/** The LoaderError for what the file system refused at `path`, shown as `name`; other errors pass through. */
export async function fileError(error: unknown, path: string, name: string): Promise<unknown> {
  const code = errorCode(error);
  if (code === '') return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return notFound(path, name);
  const [cause, hint] = CAUSES[code] ?? [`the system reports ${code}`, 'check the path'];
  return sourceError({ code: 'file-unreadable', message: `cannot read ${name}: ${cause}`, hint });
}

async function notFound(path: string, name: string): Promise<LoaderError> {
  let missing = path;
  while (dirname(missing) !== missing && !existsSync(dirname(missing))) missing = dirname(missing);
  const isFile = missing === path;
  const part = isFile ? '' : `, there is no folder '${basename(missing)}'`;
  return sourceError({
    code: 'file-not-found',
    message: `${name} does not exist${part}`,
    hint: didYouMean(basename(missing), await namesIn(dirname(missing))) ?? 'check the path',
  });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return [];
  }
}
