import { readdir, readFile } from 'node:fs/promises';
import { header, type GeneratedFile } from './generated-file.ts';

/** The runtime of a client or server, as it stands in this package, for the folder `runtime/` of the output. */
export async function runtimeFiles(kind: 'client' | 'server'): Promise<GeneratedFile[]> {
  const folder = new URL(`./runtime/${kind}/`, import.meta.url);
  const entries = await readdir(folder, { recursive: true });
  const names = entries
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const origin = header(`the ${kind} runtime of openapi-ts-morph`);
  return Promise.all(
    names.sort().map(async (name): Promise<GeneratedFile> => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return { path: `runtime/${name}`, content: `${origin}\n${text}` };
    }),
  );
}
