import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadedDocument } from '@cc-gateway/loader';
import type { GeneratedFile } from '../generated-file.ts';
import { digestOf } from '../model/create-model.ts';
import { inventoryOf } from '../output-folder.ts';
import type { Settings } from './settings.ts';

// What the last run wrote from what, so that the next one need not generate to learn that nothing has changed. It is
// kept below node_modules, where tools keep such things, and not in the output.

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The code that generates: the folder that this module is part of, built or not. */
async function digestOfSelf(): Promise<string> {
  const own = path.dirname(fileURLToPath(import.meta.url));
  const folder = path.basename(own) === 'command' ? path.dirname(own) : own;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const digests = await Promise.all(files.sort().map(async (file) => sha256(await readFile(file))));
  return sha256(digests.join());
}

async function keyOf(document: LoadedDocument, { sides, plugins, valueOptions, failures }: Settings): Promise<string> {
  const asked = [sides, plugins.map(({ name }) => name), valueOptions, failures ?? null];
  return sha256(JSON.stringify([digestOf(document), ...asked, await digestOfSelf(), process.version]));
}

/** Where the stamp of an output is kept; `undefined` where there is no `node_modules` above the working directory. */
function stampFile({ out, loading }: Settings): string | undefined {
  const cwd = path.resolve(loading.cwd ?? '.');
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const modules = path.join(folder, 'node_modules');
    const name = `${sha256(path.resolve(cwd, out)).slice(0, 32)}.txt`;
    if (existsSync(modules)) return path.join(modules, '.cache/openapi-ts-morph', name);
    if (folder === path.dirname(folder)) return undefined;
  }
}

async function digestsIn(out: string, paths: readonly string[]): Promise<string[]> {
  return Promise.all(
    paths.map(async (one) => {
      const content = await readFile(path.join(out, one)).catch(() => '');
      return `${sha256(content)} ${one}`;
    }),
  );
}

/** How many files the output has, when it is what this document and these settings gave at the last run. */
export async function freshFiles(document: LoadedDocument, settings: Settings): Promise<number | undefined> {
  const file = settings.isReproducible ? stampFile(settings) : undefined;
  const stamp = file === undefined ? '' : await readFile(file, 'utf8').catch(() => '');
  const [key, ...lines] = stamp.split('\n');
  if (key === '' || key !== (await keyOf(document, settings))) return undefined;
  const paths = lines.map((line) => line.slice(line.indexOf(' ') + 1));
  const now = await digestsIn(path.resolve(settings.loading.cwd ?? '.', settings.out), paths);
  return now.join('\n') === lines.join('\n') ? lines.length : undefined;
}

/** Remembers what was written. A stamp that cannot be kept costs time only. */
export async function keepStamp(
  document: LoadedDocument,
  settings: Settings,
  files: readonly GeneratedFile[],
): Promise<void> {
  const file = settings.isReproducible ? stampFile(settings) : undefined;
  if (file === undefined) return;
  const lines = [...files, inventoryOf(files)].map(({ path: one, content }) => `${sha256(content)} ${one}`);
  const text = [await keyOf(document, settings), ...lines].join('\n');
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  } catch {
    return;
  }
}
