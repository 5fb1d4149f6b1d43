import path from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../docs/read-code-blocks.ts';

/**
 * One module of JavaScript for where there are neither files nor packages.
 *
 * @param entry - path in the repository
 * @throws Error when something of Node.js is left in it
 */
export async function bundleWeb(entry: string): Promise<string> {
  const bundle = await rolldown({ input: path.join(root, entry), platform: 'browser', external: /^node:/ });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const imports = output.flatMap((file) => (file.type === 'chunk' ? file.imports : []));
  if (imports.length > 0 || output.length !== 1) throw new Error(`${entry}: the bundle needs ${imports.join(', ')}`);
  return output[0].code;
}
