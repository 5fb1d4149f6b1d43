import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { OutputFile } from '../issues/build-specs.ts';
import { inRepository } from '../repository.ts';
import { filesBelow } from './digest.ts';
import { writeWhole } from './step.ts';

/** Writes what differs from the disk and leaves the rest untouched; each file appears whole or not at all. */
export async function writeOutputs(
  folder: string,
  files: readonly OutputFile[],
): Promise<{ written: number; removed: number }> {
  const stale = await staleOutputs(folder, files);
  for (const file of files) {
    if (stale.differing.includes(file.path)) await writeWhole(file.path, file.content);
  }
  for (const extra of stale.extra) await rm(extra);
  return { written: stale.differing.length, removed: stale.extra.length };
}

/**
 * Compares outputs with the disk: `differing` are missing or have another content, `extra` stand in the folder though
 * no output is named so. A folder of `''` is not searched for extra files.
 */
export async function staleOutputs(
  folder: string,
  files: readonly OutputFile[],
): Promise<{ differing: string[]; extra: string[] }> {
  const differing: string[] = [];
  for (const file of files) {
    const current = await readFile(file.path, 'utf8').catch(() => undefined);
    if (current !== file.content) differing.push(file.path);
  }
  const wanted = new Set(files.map((file) => file.path));
  const present = folder === '' ? [] : await filesBelow(inRepository(folder));
  return { differing, extra: present.filter((file) => !wanted.has(file)) };
}

/** Paths relative to the repository, for messages. */
export function relativeToRepository(file: string): string {
  return path.relative(inRepository(), file).split(path.sep).join('/');
}
