import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { LoaderError } from '../diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import { sourceError } from './source-error.ts';
import { DOCUMENT_NAMES } from './source-store.ts';

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

/** The error for a pipe or a device, of which reading may never end. */
export function notRegular(name: string): LoaderError {
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

/** The error for a folder, on disk or in a revision, that holds no document. */
export function noDocument(name: string): LoaderError {
  return sourceError({
    code: 'folder-without-document',
    message: `the folder ${name} holds no OpenAPI document`,
    hint: `looked for ${DOCUMENT_NAMES.join(', ')}; or name the file itself`,
  });
}
