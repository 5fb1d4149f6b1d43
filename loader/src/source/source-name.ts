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
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(source)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return { kind: 'url', url: source };
  if (scheme === 'file') return { kind: 'file', path: pathOfFileUrl(source) };
  if (scheme !== undefined && scheme.length > 1) {
    const message = `${scheme}: is not read, only files and http(s)`;
    throw sourceError({ code: 'reference-unsupported', message, hint: 'download the file and name its path' });
  }
  if (source.includes('\0') || existsSync(resolve(cwd, source))) return { kind: 'file', path: source };
  const [, revision = '', path = ''] = /^([^:]+):(.*)$/s.exec(source) ?? [];
  const isDrive = /^[a-z]:[\\/]/i.test(source);
  if (revision === '' || revision.startsWith('-') || isDrive) return { kind: 'file', path: source };
  return { kind: 'git', revision, path };
}
