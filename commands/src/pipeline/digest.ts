import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** SHA-256 of the given texts, in hex; a separator keeps `['ab']` and `['a', 'b']` apart. */
export function digestOf(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

/** Every file below a folder (or the file itself), sorted; `node_modules` is left out; nothing for a missing path. */
export async function filesBelow(start: string): Promise<string[]> {
  const found = await stat(start).catch(() => undefined);
  if (found === undefined) return [];
  if (found.isFile()) return [start];
  const entries = await readdir(start, { withFileTypes: true });
  const nested = await Promise.all(
    entries.filter((entry) => entry.name !== 'node_modules').map((entry) => filesBelow(path.join(start, entry.name))),
  );
  return nested.flat().sort();
}

/**
 * Digest of names and contents of every file below the given paths.
 * Names are taken relative to `base`, so that a checkout elsewhere gives the same digest.
 */
export async function digestOfFiles(base: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((each) => filesBelow(path.join(base, each))))).flat();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return digestOf(files.flatMap((file, index) => [path.relative(base, file), contents[index] ?? '']));
}
