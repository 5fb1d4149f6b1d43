import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isObject, LoaderError, parseSource, type JsonObject } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { checkFrozen } from './issues/frozen.ts';
import { issueOf, loadIssues } from './issues/load-issues.ts';
import { inRepository } from './repository.ts';
import { withRevision } from './review/revision.ts';
import { COMMAND_RULES } from './rule-texts.ts';
import { diagnosticText } from './run-command.ts';

/*
 * Each folder of commands/cases is a small repository in which a command fails: case.yaml says what to `run` and which
 * `command` does that, errors.txt holds what is printed. The folder error-CODE is the example on the page of the code.
 */
const folder = inRepository('commands', 'cases');
const names = (await readdir(folder)).sort();

async function readObject(file: string): Promise<JsonObject> {
  const { value } = parseSource(await readFile(file, 'utf8'), { uri: `file://${file}`, name: path.basename(file) });
  return isObject(value) ? value : {};
}

function textOf(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '';
}

const runs: Readonly<Record<string, (repository: string, read: JsonObject) => Promise<unknown>>> = {
  issues: (repository) => loadIssues(repository),
  issue: async (repository, { number }) => issueOf(await loadIssues(repository), Number(number)),
  frozen: async (repository) => {
    const issues = await loadIssues(repository);
    const frozen = await readObject(path.join(repository, 'openapi', 'frozen.json'));
    const digests = Object.fromEntries(Object.keys(frozen).map((name) => [name, textOf(frozen, name)]));
    throw new LoaderError(
      checkFrozen(
        issues.map((issue) => ({ ...issue, released: issue.status === 'released' })),
        digests,
      ),
    );
  },
  review: async (repository, read) => {
    commit(repository, 'v0.1.0');
    return withRevision(repository, textOf(read, 'revision'), loadIssues);
  },
};

function commit(cwd: string, tag: string): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', [...identity, ...args], { cwd });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  git('tag', tag);
}

async function failure(name: string): Promise<string> {
  const read = await readObject(path.join(folder, name, 'case.yaml'));
  const copy = await realpath(await mkdtemp(path.join(tmpdir(), 'command-case-')));
  try {
    await cp(path.join(folder, name), copy, { recursive: true });
    await runs[textOf(read, 'run')]?.(copy, read);
  } catch (error) {
    if (error instanceof LoaderError) return `${error.diagnostics.map(diagnosticText).join('\n')}\n`;
    throw error;
  } finally {
    await rm(copy, { recursive: true });
  }
  return 'no failure\n';
}

test.each(names)('%s', async (name) => {
  await expect(await failure(name)).toMatchFileSnapshot(path.join(folder, name, 'errors.txt'));
});

/** What they tell of is the machine or a folder of generated files; their own tests show it. */
const WITHOUT_CASE = [
  'bench-run-failed',
  'change-history-invalid',
  'chromium-missing',
  'chromium-path-wrong',
  'generated-file-missing',
  'reference-failed',
];

test('every code that has a page has a case', () => {
  const untested = Object.keys(COMMAND_RULES).filter((code) => !names.includes(`error-${code}`));
  expect(untested.sort()).toEqual(WITHOUT_CASE);
  expect(names.filter((name) => !Object.hasOwn(COMMAND_RULES, name.replace(/^error-/, '')))).toEqual([]);
});
