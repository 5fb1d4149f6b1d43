import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageFolder } from './foreign-modules.ts';
import { readManifest } from './manifest.ts';

/** npm packs every file whose name begins with LICENSE. */
const file = 'LICENSE.bundled.txt';

/** Writes the licenses of the packages that the given modules are taken from, when there are any. */
export async function writeLicenses(modules: readonly string[], into: string): Promise<void> {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  if (folders.size === 0) return;
  const texts = await Promise.all([...folders].sort().map(licenseOf));
  await writeFile(path.join(into, file), texts.join('\n'));
}

async function licenseOf(folder: string): Promise<string> {
  const { name, rest } = await readManifest(path.join(folder, 'package.json'));
  const found = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = found === undefined ? '' : await readFile(path.join(folder, found), 'utf8');
  return `${name} (${JSON.stringify(rest['license'])})\n\n${text.trim()}\n`;
}
