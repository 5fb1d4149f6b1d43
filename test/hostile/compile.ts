import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const CACHE = fileURLToPath(new URL('../../generator/.cache/', import.meta.url));
const TSC = fileURLToPath(new URL('../../node_modules/typescript-native/bin/tsc', import.meta.url));
const SETTINGS = fileURLToPath(new URL('../../tsconfig.output.json', import.meta.url));

/** A new folder from which the packages of the repository can be imported. The caller removes it. */
export function outputFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  return mkdtempSync(join(CACHE, 'hostile-'));
}

/** What the compiler says of all files in a folder; empty when nothing is wrong. */
export async function typeErrors(folder: string): Promise<string> {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: SETTINGS, include: ['**/*.ts'] }));
  const failure: unknown = await promisify(execFile)(process.execPath, [TSC, '-p', folder, '--pretty', 'false']).catch(
    (error: unknown) => error,
  );
  return failure instanceof Error && 'stdout' in failure ? String(failure.stdout).slice(0, 2000) : '';
}

/** What there is in the global object, or of objects in general, that was not there before the modules were imported. */
export async function addedByImport(files: readonly string[]): Promise<PropertyKey[]> {
  const keys = (): PropertyKey[] =>
    [globalThis, Object.prototype, Array.prototype].flatMap((one) => Reflect.ownKeys(one));
  const before = new Set(keys());
  for (const file of files) await import(pathToFileURL(file).href);
  return keys().filter((key) => !before.has(key));
}
