import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { cacheFolder } from '../diff/cache.ts';
import { reasonIn } from './failure-reason.ts';

export interface BundleSize {
  readonly name: string;
  /** Bytes. */
  readonly minified?: number;
  readonly gzipped?: number;
  readonly failure?: string;
}

/** One call of one operation, written as each tool wants it; `{out}` stands for its output. */
const CALLS: Readonly<Record<string, string>> = {
  'openapi-ts-morph':
    "import { createClient } from '{out}/client/client.ts';\nimport { root } from '{out}/client/meta.ts';\nroot(createClient({ baseUrl: '/' })).then(console.log);\n",
  '@hey-api/openapi-ts': "import { metaRoot } from '{out}/sdk.gen.ts';\nmetaRoot().then(console.log);\n",
  oazapfts: "import { metaRoot } from '{out}.ts';\nmetaRoot().then(console.log);\n",
  'openapi-typescript':
    "import createClient from 'openapi-fetch';\ncreateClient({ baseUrl: '/' }).GET('/').then(console.log);\n",
};

/** A bundle without its runtime would look small. */
function failOnUnresolved(_: unknown, { code = '', message }: { code?: string; message: string }): void {
  if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
}

async function sizeOf(file: string, modules: readonly string[]): Promise<Omit<BundleSize, 'name'>> {
  const bundle = await rolldown({
    input: file,
    onLog: failOnUnresolved,
    platform: 'browser',
    resolve: { modules: [...modules, 'node_modules'] },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}

/** Bundles one operation of GitHub's API, minified and gzipped, from outputs that a race has left. */
export async function bundleSizes(
  outputs: ReadonlyMap<string, string>,
  modules: readonly string[],
): Promise<BundleSize[]> {
  const folder = await cacheFolder('bundles');
  await mkdir(folder, { recursive: true });
  const sizes: BundleSize[] = [];
  for (const [tool, call] of Object.entries(CALLS)) {
    const out = outputs.get(tool) ?? '';
    const name = tool === 'openapi-typescript' ? 'openapi-fetch' : tool;
    const file = path.join(folder, `${tool.replaceAll(/[@/]/g, '')}.ts`);
    await writeFile(file, call.replaceAll('{out}', out));
    const failed = (error: unknown) => ({ failure: reasonIn(error instanceof Error ? error.message : String(error)) });
    const isThere = existsSync(out) || existsSync(`${out}.ts`);
    const found = isThere ? await sizeOf(file, modules).catch(failed) : { failure: 'no output to bundle' };
    sizes.push({ name, ...found });
  }
  return sizes;
}
