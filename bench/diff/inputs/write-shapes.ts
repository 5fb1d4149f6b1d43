import { writeFile } from 'node:fs/promises';
import { cacheFolder } from '../cache.ts';
import type { Files } from './github.ts';
import { allOfHeavy, cyclic, oneProperty, type Pair, series } from './shapes.ts';

export const seriesCounts = [1000, 2000, 4000, 8000, 16_000] as const;

export interface ShapeFiles {
  readonly cyclic: Files;
  readonly allOf: Files;
  readonly oneProperty: Files;
  /** By number of schemas. */
  readonly series: ReadonlyMap<number, Files>;
}

/** Writes the documents made by code into the cache. */
export async function writeShapes(): Promise<ShapeFiles> {
  const bySize = new Map<number, Files>();
  for (const count of seriesCounts) bySize.set(count, await write(`series-${count}`, series(count)));
  return {
    cyclic: await write('cyclic', cyclic()),
    allOf: await write('all-of', allOfHeavy()),
    oneProperty: await write('one-property', oneProperty()),
    series: bySize,
  };
}

async function write(name: string, { base, revision }: Pair): Promise<Files> {
  const folder = await cacheFolder('inputs');
  const files = { base: `${folder}/${name}-base.json`, revision: `${folder}/${name}-revision.json` };
  await writeFile(files.base, JSON.stringify(base, undefined, 2));
  await writeFile(files.revision, JSON.stringify(revision, undefined, 2));
  return files;
}
