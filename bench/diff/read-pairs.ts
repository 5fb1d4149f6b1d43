import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dump, load } from 'js-yaml';
import { cacheFolder } from './cache.ts';
import type { Files } from './inputs/github.ts';
import { type Expectation, expectations } from './verdict.ts';

const folder = new URL('./pairs/', import.meta.url);

/** A small pair of documents of which is known what changed. */
export interface KnownPair {
  readonly name: string;
  readonly about: string;
  readonly expected: Expectation;
  readonly files: Files;
}

/** Reads all pairs and writes each as two files of their own into the cache. */
export async function readPairs(): Promise<KnownPair[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => unpack(name.slice(0, -'.yaml'.length), await read(name))));
}

async function read(name: string): Promise<Readonly<Record<string, unknown>>> {
  const value = load(await readFile(new URL(name, folder), 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${name} is no mapping`);
  return { ...value };
}

async function unpack(name: string, pair: Readonly<Record<string, unknown>>): Promise<KnownPair> {
  const expected = expectations.find((expectation) => expectation === pair['expected']);
  if (expected === undefined) throw new Error(`${name} expects ${String(pair['expected'])}`);
  const target = await cacheFolder(`pairs/${name}`);
  const files = { base: `${target}/base.yaml`, revision: `${target}/revision.yaml` };
  await writeFile(files.base, dump(pair['base'], { noRefs: true }));
  await writeFile(files.revision, dump(pair['revision'], { noRefs: true }));
  return { name, about: String(pair['about']), expected, files };
}
