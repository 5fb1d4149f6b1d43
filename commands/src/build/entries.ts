import path from 'node:path';
import { filesBelow } from '../pipeline/digest.ts';
import type { Manifest } from './manifest.ts';

/** A module that a package offers. */
export interface Entry {
  /** What importers write after the name of the package: `.` or `./config`. */
  readonly key: string;
  /** Name of the built file without its extension. */
  readonly name: string;
  /** Path of the source, relative to the package. */
  readonly source: string;
}

/**
 * The modules among the exports of a package that there are: an Issue that has not been generated is not offered. A
 * pattern (`./issue-*`) gives one entry for each file that it fits.
 */
export async function entriesOf(manifest: Manifest, folder: string): Promise<Entry[]> {
  const files = (await filesBelow(folder)).map((file) => `./${path.relative(folder, file).split(path.sep).join('/')}`);
  const modules = Object.entries(manifest.exports).filter(([, source]) => source.endsWith('.ts'));
  return modules.flatMap(([key, source]) =>
    matchesOf(source, files).map((match) => entry(key.replace('*', match), source.replace('*', match))),
  );
}

/** What is started and not imported: the command of a package, and its workers, the modules named `…-worker.ts`. */
export async function startedEntries({ bin }: Manifest, folder: string): Promise<Entry[]> {
  const commands = Object.keys(bin).length === 0 ? [] : ['src/bin.ts'];
  const files = await filesBelow(path.join(folder, 'src'));
  const workers = files.filter((file) => file.endsWith('-worker.ts')).map((file) => path.relative(folder, file));
  return [...commands, ...workers].map((file) => ({ key: '', name: path.basename(file, '.ts'), source: `./${file}` }));
}

function entry(key: string, source: string): Entry {
  return { key, name: key === '.' ? 'index' : key.slice('./'.length), source };
}

/** What `*` stands for in a path, once for each file that fits; `['']` for a path without it that there is. */
function matchesOf(source: string, files: readonly string[]): string[] {
  const [before = '', after] = source.split('*');
  if (after === undefined) return files.includes(source) ? [''] : [];
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length))
    .filter((match) => match !== '' && !match.includes('/'));
}
