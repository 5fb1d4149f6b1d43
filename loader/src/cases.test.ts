import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { LoaderError, formatPosition } from './diagnostic.ts';
import type { LoadedDocument } from './document.ts';
import { isArray, isObject } from './json.ts';
import { loadChain } from './load-chain.ts';
import { MESSAGES } from './messages.ts';
import { toYaml } from './to-yaml.ts';

/*
 * Each folder of loader/cases is a test. case.yaml says what to `load`, the `overlays` to apply in turn (`~`: a step
 * without changes) and the `places` to look up. What comes out is compared with expected.yaml, places.txt or, where
 * loading fails, errors.txt; `npx vitest run loader -u` writes them for a new case, to be read before they are committed.
 */
const folder = join(import.meta.dirname, '../cases');
const names = readdirSync(folder).sort();

interface Case {
  readonly load: string;
  readonly overlays: readonly (string | undefined)[];
  readonly places: readonly string[];
}

function readCase(name: string): Case {
  const read = load(readFileSync(join(folder, name, 'case.yaml'), 'utf8'));
  if (!isObject(read) || typeof read.load !== 'string') throw new Error(`${name}/case.yaml does not say what to load`);
  const strings = (value: unknown) =>
    (isArray(value) ? value : []).map((item) => (typeof item === 'string' ? item : ''));
  const overlays = strings(read.overlays).map((path) => (path === '' ? undefined : path));
  return { load: read.load, overlays, places: strings(read.places) };
}

async function run({ load: path, overlays }: Case, cwd: string): Promise<LoadedDocument | LoaderError> {
  const steps = overlays.map((overlay, index) => ({ name: `Issue ${index + 2}`, path: overlay }));
  try {
    const documents = await loadChain({ base: { name: 'Issue 1', path }, overlays: steps }, { cwd, root: cwd });
    return documents.at(-1) ?? new LoaderError([]);
  } catch (error) {
    if (error instanceof LoaderError) return error;
    throw error;
  }
}

function placeLine(document: LoadedDocument, pointer: string): string {
  const key = formatPosition(document.locate(pointer, 'key'));
  const value = formatPosition(document.locate(pointer));
  const action = document.actionAt(pointer);
  const written = action && `   ${action.row ?? 'action'} at ${formatPosition(action.position)}`;
  return `${pointer}   key ${key}   value ${value}${written ?? ''}\n`;
}

test.each(names)('%s', async (name) => {
  const cwd = join(folder, name);
  const read = readCase(name);
  const outcome = await run(read, cwd);
  if (outcome instanceof LoaderError) {
    await expect(`${outcome.message}\n`).toMatchFileSnapshot(join(cwd, 'errors.txt'));
    return;
  }
  await expect(toYaml(outcome.value)).toMatchFileSnapshot(join(cwd, 'expected.yaml'));
  if (read.places.length === 0) return;
  const places = read.places.map((pointer) => placeLine(outcome, pointer)).join('');
  await expect(places).toMatchFileSnapshot(join(cwd, 'places.txt'));
});

/** Tested beside their source: they need a document that stands alone. */
const TESTED_ELSEWHERE = ['ref-external'];

test('every message has a case', () => {
  const errors = names.filter((name) => name.startsWith('error-')).map((name) => join(folder, name, 'errors.txt'));
  const text = errors.map((file) => readFileSync(file, 'utf8')).join('');
  const untested = Object.keys(MESSAGES).filter((code) => !text.includes(`error ${code} `));
  expect(untested).toEqual(TESTED_ELSEWHERE);
});
