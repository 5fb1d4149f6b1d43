import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import type { LoaderError } from '../diagnostic.ts';
import type { SourceCode } from '../messages/source-messages.ts';
import { didYouMean } from '../nearest.ts';
import { noDocument } from './file-faults.ts';
import { gitText, runGit } from './run-git.ts';
import { sourceError } from './source-error.ts';
import { DOCUMENT_NAMES } from './source-store.ts';
import type { SourceStore, StoredFile } from './source-store.ts';

const LINK_MODE = '120000';

/** `revision:path`, as git writes it. */
export interface GitSource {
  readonly revision: string;
  readonly path: string;
}

interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly object: string;
  readonly path: string;
}

/** The files of one commit, read through git itself; the work tree is not looked at. */
export class GitStore implements SourceStore {
  readonly #cwd: string;
  readonly #revision: string;
  readonly #commit: string;
  readonly #root: string;

  private constructor(cwd: string, revision: string, commit: string, root: string) {
    this.#cwd = cwd;
    this.#revision = revision;
    this.#commit = commit;
    this.#root = root;
  }

  /**
   * Opens the revision of `source` in the repository around `cwd`, limited to the folder `root` (a real path) if given.
   * Throws a LoaderError when there is no such repository or revision.
   */
  static async open(cwd: string, source: GitSource, root?: string): Promise<GitStore> {
    const { revision, path } = source;
    const top = await runGit(cwd, ['rev-parse', '--show-toplevel']);
    if (!top.ok)
      throw gitError(top.stderr, 'git-no-repository', `${revision}:${path} is no file, and git cannot read it`);
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const commit = await runGit(cwd, args);
    if (!commit.ok) throw await unknownRevision(cwd, revision);
    const limit = root === undefined ? '' : relative(realpathSync(gitText(top.stdout)), root);
    return new GitStore(cwd, revision, gitText(commit.stdout), limit.split(sep).join('/'));
  }

  /** URI of the document at `path`: from the top of the repository or, with `./` or `../`, from the working directory. */
  async find(path: string): Promise<string> {
    const prefix = /^\.\.?(\/|$)/.test(path)
      ? gitText((await runGit(this.#cwd, ['rev-parse', '--show-prefix'])).stdout)
      : '';
    const uri = this.#uri(posix.join(prefix, path).replace(/\/$/, ''));
    const inner = pathOf(uri);
    if (inner !== '' && (await this.#entry(inner))?.type !== 'tree') return uri;
    for (const name of DOCUMENT_NAMES) {
      const candidate = posix.join(inner, name);
      if ((await this.#entry(candidate))?.type === 'blob') return this.#uri(candidate);
    }
    throw noDocument(this.#name(inner));
  }

  resolve(path: string, fromUri: string): string {
    return this.#uri(posix.isAbsolute(path) ? `..${path}` : posix.join(posix.dirname(pathOf(fromUri)), path));
  }

  async load(uri: string): Promise<StoredFile> {
    const path = pathOf(uri);
    const name = this.#name(path);
    const entry = await this.#entry(path);
    if (entry === undefined) throw await this.#notFound(path);
    if (entry.type !== 'blob' || entry.mode === LINK_MODE) {
      const kind = entry.mode === LINK_MODE ? 'a symbolic link' : 'a folder';
      const hint = 'name the file itself';
      throw sourceError({ code: 'file-unreadable', message: `cannot read ${name}: it is ${kind}`, hint });
    }
    const blob = await runGit(this.#cwd, ['cat-file', 'blob', entry.object]);
    if (!blob.ok) throw gitError(blob.stderr, 'git-failed', `git cannot read ${name}`);
    return { name, bytes: blob.stdout };
  }

  #uri(path: string): string {
    const inner = posix.normalize(path);
    const isInside = this.#root === '' || inner === this.#root || inner.startsWith(`${this.#root}/`);
    if (!isInside || inner === '..' || inner.startsWith('../')) {
      throw sourceError({
        code: 'outside-root',
        message: `${path} lies outside the root folder ${this.#name(this.#root)}`,
        hint: 'move the file into it or name a wider root',
      });
    }
    return `git:${this.#commit}:/${inner === '.' ? '' : inner}`;
  }

  #name(path: string): string {
    return `${this.#revision}:${path}`;
  }

  async #entry(path: string): Promise<TreeEntry | undefined> {
    return (await this.#list(path)).find((entry) => entry.path === path);
  }

  async #list(path: string): Promise<TreeEntry[]> {
    const paths = path === '' ? [] : ['--', path];
    const listed = await runGit(this.#cwd, ['ls-tree', '-z', '--full-tree', this.#commit, ...paths]);
    return gitText(listed.stdout).split('\0').flatMap(treeEntry);
  }

  async #notFound(path: string): Promise<LoaderError> {
    const folder = posix.dirname(path);
    const siblings = await this.#list(folder === '.' ? '' : `${folder}/`);
    const names = siblings.map((entry) => posix.basename(entry.path));
    return sourceError({
      code: 'file-not-found',
      message: `${this.#name(path)} does not exist`,
      hint: didYouMean(posix.basename(path), names) ?? 'paths in a revision start at the top of the repository',
    });
  }
}

function pathOf(uri: string): string {
  return uri.slice(uri.indexOf(':/') + 2);
}

function treeEntry(line: string): TreeEntry[] {
  const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line);
  const [, mode = '', type = '', object = '', path = ''] = match ?? [];
  return match === null ? [] : [{ mode, type, object, path }];
}

async function unknownRevision(cwd: string, revision: string): Promise<LoaderError> {
  const refs = await runGit(cwd, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ]);
  const names = gitText(refs.stdout).split('\n').filter(Boolean);
  return sourceError({
    code: 'git-unknown-revision',
    message: `there is no revision '${revision}' in this repository`,
    hint: didYouMean(revision, names) ?? 'a shallow clone lacks older revisions: git fetch --unshallow',
  });
}

function gitError(stderr: string, code: SourceCode, context: string): LoaderError {
  const reason = stderr.includes('ENOENT')
    ? 'git is not installed'
    : (stderr.split('\n')[0] ?? '').replace(/^fatal: /, '');
  return sourceError({
    code,
    message: `${context}: ${reason}`,
    hint: 'check the path, or run this inside a git repository',
  });
}
