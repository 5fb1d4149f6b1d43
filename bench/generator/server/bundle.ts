import path from 'node:path';
import { rolldown } from 'rolldown';

/** Bundles a generated server, as it is deployed: what is measured is its start, not that of a compiler. */
export async function bundleServer(folder: string): Promise<string> {
  const file = path.join(path.dirname(folder), 'server.mjs');
  const bundle = await rolldown({ input: path.join(folder, 'index.ts'), platform: 'node' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}
