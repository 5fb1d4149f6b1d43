import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sourceError } from './source-error.ts';
import { pathOfFileUrl } from './file-store.ts';

/** What the user named on the command line. */
export type SourceName =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'git'; readonly revision: string; readonly path: string }
  | { readonly kind: 'file'; readonly path: string };

/**
 * Tells the kinds of sources apart. A file that exists wins over `rev:path`; a single letter before `:\` or
 * `:/` is a Windows drive; a revision cannot begin with `-`, so that it is never taken for an option of git.
 */
export function parseSourceName(source: string, cwd: string): SourceName {
  if (source === '-') return { kind: 'stdin' };
  if (source === '') throw sourceError({ code: 'file-not-found', message: 'the path is empty', hint: 'name a file' });
  const named = byScheme(source);
  if (named !== undefined) return named;
  if (source.includes('\0') || existsSync(resolve(cwd, source))) return { kind: 'file', path: source };
  return inRevision(source) ?? { kind: 'file', path: source };
}

function byScheme(source: string): SourceName | undefined {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(source)?.[1]?.toLowerCase();
  if (scheme === undefined) return undefined;
  const isHttp = scheme === 'http' || scheme === 'https';
  if (isHttp && URL.canParse(source)) return { kind: 'url', url: source };
  const path = scheme === 'file' ? pathOfFileUrl(source) : undefined;
  if (path !== undefined) return { kind: 'file', path };
  const isOther = !isHttp && scheme !== 'file';
  const message = isOther
    ? `${scheme}: is not read, only files and http(s)`
    : `'${source}' names no file that can be read`;
  throw sourceError({ code: 'source-unsupported', message, hint: 'download the file and name its path' });
}

function inRevision(source: string): SourceName | undefined {
  const match = /^([^:-][^:]*):(.*)$/s.exec(source);
  if (match === null || /^[a-z]:[\\/]/i.test(source)) return undefined;
  const [, revision = '', path = ''] = match;
  return { kind: 'git', revision, path };
}
