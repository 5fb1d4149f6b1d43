import { builtinModules } from 'node:module';
import path from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';
import type { Entry } from './entries.ts';
import type { Manifest } from './manifest.ts';

/** Hosts of Node 20.19 are the oldest that the packages run on. */
const oldestHost = 'node20.19';

/**
 * Bundles the modules of one package: what its entries share stands in chunks, what is imported when needed stays so.
 * Other packages are not bundled; one that is not among the dependencies is an error, since it would be missing
 * where the package is installed. Returns the number of bytes written.
 */
export async function bundle(
  manifest: Manifest,
  { folder, entries, into }: { folder: string; entries: readonly Entry[]; into: string },
): Promise<number> {
  const build = await rolldown({
    input: Object.fromEntries(entries.map(({ name, source }) => [name, path.join(folder, source)])),
    external: (id) => !/^(?:\.{0,2}\/|[A-Za-z]:[\\/])/.test(id),
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
  checkImports(manifest, chunks);
  return chunks.reduce((sum, { code }) => sum + code.length, 0);
}

function checkImports({ name, dependencies }: Manifest, chunks: readonly OutputChunk[]): void {
  const own = new Set(chunks.map(({ fileName }) => fileName));
  for (const id of chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])) {
    if (own.has(id) || id.startsWith('node:') || builtinModules.includes(id)) continue;
    const [scope = '', rest = ''] = id.split('/');
    const wanted = scope.startsWith('@') ? `${scope}/${rest}` : scope;
    if (!Object.hasOwn(dependencies, wanted)) throw new Error(`${name} imports ${id}, which is no dependency of it`);
  }
}
