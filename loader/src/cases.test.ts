import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { LoaderError, formatPosition } from './diagnostic.ts';
import type { LoadedDocument } from './document.ts';
import { isArray, isObject } from './json.ts';
import { loadChain } from './load-chain.ts';
import { loadText } from './load-document.ts';
import { MESSAGES } from './messages.ts';
import { SOURCE_RULES } from './messages/source-messages.ts';
import { toYaml } from './to-yaml.ts';

/*
 * Each folder of loader/cases is a test. case.yaml says what to `load`, the `overlays` to apply in turn (`~`: a step
 * without changes) and the `places` to look up. What comes out is compared with expected.yaml, places.txt or, where
 * loading fails, errors.txt; `npx vitest run loader -u` writes them for a new case, to be read before they are committed.
 * `text: true` loads the file as a text; `network: true` allows the network; `repository: v1.0.0` tests a copy of the
 * folder in a git repository of one commit with that tag, `repository: none` a copy outside of any repository.
 * The folder error-CODE is also the example on the page of the code (docs/rules).
 */
const folder = join(import.meta.dirname, '../cases');
const names = readdirSync(folder).sort();

interface Case {
  readonly load: string;
  readonly overlays: readonly (string | undefined)[];
  readonly places: readonly string[];
  readonly text: boolean;
  readonly network: boolean;
  readonly repository: string | undefined;
}

function readCase(name: string): Case {
  const read = load(readFileSync(join(folder, name, 'case.yaml'), 'utf8'));
  if (!isObject(read) || typeof read.load !== 'string') throw new Error(`${name}/case.yaml does not say what to load`);
  const strings = (value: unknown) =>
    (isArray(value) ? value : []).map((item) => (typeof item === 'string' ? item : ''));
  return {
    load: read.load,
    overlays: strings(read.overlays).map((path) => (path === '' ? undefined : path)),
    places: strings(read.places),
    text: read.text === true,
    network: read.network === true,
    repository: typeof read.repository === 'string' ? read.repository : undefined,
  };
}

async function run(read: Case, cwd: string): Promise<LoadedDocument | LoaderError> {
  try {
    if (read.text) return loadText(readFileSync(join(cwd, read.load), 'utf8'), { name: read.load });
    const overlays = read.overlays.map((overlay, index) => ({ name: `Issue ${index + 2}`, path: overlay }));
    const chain = { base: { name: 'Issue 1', path: read.load }, overlays };
    const documents = await loadChain(chain, { cwd, root: cwd, allowNetwork: read.network });
    return documents.at(-1) ?? new LoaderError([]);
  } catch (error) {
    if (error instanceof LoaderError) return error;
    throw error;
  }
}

/** Hands `use` the case's folder, or a copy where the case is about repositories. */
async function inFolder(name: string, { repository }: Case, use: (cwd: string) => Promise<void>): Promise<void> {
  if (repository === undefined) return use(join(folder, name));
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'loader-case-')));
  try {
    cpSync(join(folder, name), copy, { recursive: true });
    if (repository !== 'none') commit(copy, repository);
    await use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function commit(cwd: string, tag: string): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', [...identity, ...args], { cwd });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  git('tag', tag);
}

function placeLine(document: LoadedDocument, pointer: string): string {
  const key = formatPosition(document.locate(pointer, 'key'));
  const value = formatPosition(document.locate(pointer));
  const action = document.actionAt(pointer);
  const written = action && `   ${action.row ?? 'action'} at ${formatPosition(action.position)}`;
  return `${pointer}   key ${key}   value ${value}${written ?? ''}\n`;
}

test.each(names)('%s', async (name) => {
  const read = readCase(name);
  const golden = (file: string) => join(folder, name, file);
  await inFolder(name, read, async (cwd) => {
    const outcome = await run(read, cwd);
    if (outcome instanceof LoaderError) {
      await expect(`${outcome.message}\n`).toMatchFileSnapshot(golden('errors.txt'));
      return;
    }
    await expect(toYaml(outcome.value)).toMatchFileSnapshot(golden('expected.yaml'));
    if (read.places.length === 0) return;
    const places = read.places.map((pointer) => placeLine(outcome, pointer)).join('');
    await expect(places).toMatchFileSnapshot(golden('places.txt'));
  });
});

/** git knows the file but cannot read it: that takes a damaged repository. */
const WITHOUT_CASE = ['git-failed'];

test('every code has a case that is named after it', () => {
  const codes = [...Object.keys(MESSAGES), ...Object.keys(SOURCE_RULES)];
  const untested = codes.filter((code) => !errorsOf(`error-${code}`).includes(`error ${code} `));
  expect(untested).toEqual(WITHOUT_CASE);
});

/** The diagnostics that a case expects; none for a case that there is not. */
function errorsOf(name: string): string {
  return names.includes(name) ? readFileSync(join(folder, name, 'errors.txt'), 'utf8').replaceAll('\n', ' \n') : '';
}
