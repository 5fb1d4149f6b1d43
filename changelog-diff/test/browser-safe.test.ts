import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Bundles an entry for browsers; rejects when something of Node is imported on the way. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../src', entry)],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

test.each(['index.ts', 'compare/compare.ts', 'judge/finding.ts', 'config/index.ts'])(
  '%s runs in a browser',
  async (entry) => {
    expect(await bundle(entry)).not.toMatch(/"node:|\bprocess\./);
  },
);

test('what runs in Node only is noticed', async () => {
  await expect(bundle('cli.ts')).rejects.toThrow('Could not resolve "node:');
});
