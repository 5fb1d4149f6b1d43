import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { LoaderError } from '@cc-gateway/loader';

const run = promisify(execFile);

/** Lays the `openapi` folder of a git revision out in a temporary folder, hands it to `use`, and takes it away again. */
export async function withRevision<Result>(
  repository: string,
  revision: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const commit = await commitOf(repository, revision);
  // The real path, because the loader refuses files that a symbolic link leads out of the folder.
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'cc-gateway-review-')));
  try {
    await layOut(repository, commit, revision, folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function commitOf(repository: string, revision: string): Promise<string> {
  try {
    const { stdout } = await run(
      'git',
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
      {
        cwd: repository,
      },
    );
    return stdout.trim();
  } catch {
    throw new LoaderError([
      {
        code: 'revision-unknown',
        severity: 'error',
        message: `git knows no revision "${revision}"`,
        hint: 'name a branch, a tag or a commit that was fetched, for example origin/main',
      },
    ]);
  }
}

async function layOut(repository: string, commit: string, revision: string, folder: string): Promise<void> {
  // An index of its own: the caller's index and work tree are not touched.
  const environment = { ...process.env, GIT_INDEX_FILE: path.join(folder, '.index') };
  try {
    await run('git', ['--work-tree', folder, 'checkout', commit, '--', 'openapi'], {
      cwd: repository,
      env: environment,
    });
  } catch {
    throw new LoaderError([
      {
        code: 'revision-without-specifications',
        severity: 'error',
        message: `revision "${revision}" has no folder openapi`,
        hint: 'compare with a revision that has one',
      },
    ]);
  }
}
