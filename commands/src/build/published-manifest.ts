import type { JsonValue } from '@cc-gateway/loader';
import { declarationPath } from './declarations.ts';
import type { Entry } from './entries.ts';
import type { Manifest } from './manifest.ts';

/** What says something about the sources only. */
const ofTheRepository: ReadonlySet<string> = new Set(['private', 'devDependencies', 'scripts']);

/**
 * The `package.json` of a built package: that of the sources, but its exports lead to JavaScript and declarations,
 * its commands to the built one, and it may be published.
 */
export function publishedManifest(
  manifest: Manifest,
  entries: readonly Entry[],
  engines: JsonValue,
): Readonly<Record<string, unknown>> {
  const rest = Object.entries(manifest.rest).filter(([key]) => !ofTheRepository.has(key));
  const asTheyAre = Object.entries(manifest.exports).filter(([, source]) => !source.endsWith('.ts'));
  const modules = entries.map(({ key, name, source }): [string, unknown] => [
    key,
    { types: `./${declarationPath(source)}`, default: `./${name}.js` },
  ]);
  const commands = Object.keys(manifest.bin).map((name): [string, string] => [name, './bin.js']);
  return {
    name: manifest.name,
    engines,
    ...Object.fromEntries(rest),
    ...(commands.length === 0 ? {} : { bin: Object.fromEntries(commands) }),
    exports: { ...Object.fromEntries([...modules, ...asTheyAre]), './package.json': './package.json' },
    files: ['**/*.js', 'types', ...manifest.files.map(shippedAs)],
  };
}

/** Where a file that is shipped as it is lies in the built package. */
export function shippedAs(file: string): string {
  return file.replace(/^src\//, '');
}
