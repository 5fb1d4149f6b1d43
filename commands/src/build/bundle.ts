import path from 'node:path';
import { rolldown } from 'rolldown';
import type { Entry } from './entries.ts';
import { checkImport, isExternal, otherModules, packageFolder } from './foreign-modules.ts';
import type { Manifest } from './manifest.ts';
import { writeLicenses } from './write-licenses.ts';

/** Hosts of Node 20.19 are the oldest that the packages run on. */
const oldestHost = 'node20.19';

/**
 * Bundles the modules of one package: what its entries share stands in chunks, what is imported when needed stays so.
 * Other packages are bundled where `foreign-modules.ts` says so, with their licenses; of the rest, one that is not
 * among the dependencies is an error, since it would be missing where the package is installed. Returns the number of
 * bytes written.
 */
export async function bundle(
  manifest: Manifest,
  { folder, entries, into }: { folder: string; entries: readonly Entry[]; into: string },
): Promise<number> {
  const build = await rolldown({
    input: Object.fromEntries(entries.map(({ name, source }) => [name, path.join(folder, source)])),
    external: isExternal,
    plugins: [otherModules],
    treeshake: { moduleSideEffects: (id) => packageFolder(id) === undefined },
    platform: 'node',
    transform: { target: oldestHost },
    onLog: (_level, log) => {
      throw new Error(`${manifest.name}: ${log.message}`);
    },
  });
  const { output } = await build.write({
    dir: into,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name].js',
  });
  await build.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const own = new Set(chunks.map(({ fileName }) => fileName));
  const imported = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  for (const id of imported) if (!own.has(id)) checkImport(manifest, id);
  await writeLicenses(
    chunks.flatMap(({ moduleIds }) => moduleIds),
    into,
  );
  return chunks.reduce((sum, { code }) => sum + code.length, 0);
}
