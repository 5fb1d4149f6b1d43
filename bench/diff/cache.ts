import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Where fetched documents and rivals lie: outside git, kept between runs. */
export const cache = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

/** A folder of the cache, made when missing. */
export async function cacheFolder(name: string): Promise<string> {
  const folder = `${cache}/${name}`;
  await mkdir(folder, { recursive: true });
  return folder;
}
