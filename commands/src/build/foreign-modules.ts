import { isBuiltin } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'rolldown';
import { inRepository } from '../repository.ts';
import type { Manifest } from './manifest.ts';

/**
 * Packages that become part of what is built, as far as they are used, with what they import themselves.
 * openapi-typescript has to run on a compiler of ours: alone it would take that of the project it is installed in,
 * and load a linter that is never asked.
 */
const bundled: ReadonlySet<string> = new Set(['openapi-typescript']);

/** CommonJS that is imported is read twice more, for the names of its exports; ts-morph brings the one compiler. */
const required: ReadonlyMap<string, string> = new Map([
  ['ts-morph', "module.exports = require('ts-morph');"],
  ['typescript', "module.exports = require('ts-morph').ts;"],
]);

/** Modules of ours in the place of others. */
const replaced: ReadonlyMap<string, string> = new Map([
  ['@redocly/openapi-core/lib/ref-utils.js', inRepository('generator', 'src', 'ref-utils.ts')],
]);

const prefix = '\0required:';

/** Has modules read by `require`, and others replaced. */
export const otherModules: Plugin = {
  name: 'other-modules',
  resolveId: (id, importer) => {
    if (importer?.startsWith(prefix) === true) return undefined;
    return required.has(id) ? prefix + id : replaced.get(id);
  },
  load: (id) => (id.startsWith(prefix) ? required.get(id.slice(prefix.length)) : undefined),
};

/** The package that a module is imported from: `@scope/name` of `@scope/name/module.js`. */
export function importedPackage(id: string): string {
  const [first = '', second = ''] = id.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Whether an import stays one: a module of Node, or of a package that is installed beside the built one. */
export function isExternal(id: string, importer: string | undefined): boolean {
  if (/^(?:\.{0,2}\/|[A-Za-z]:[\\/])/.test(id) || id.startsWith(prefix)) return false;
  if (isBuiltin(id) || importer?.startsWith(prefix) === true) return true;
  if (required.has(id)) return false;
  return !bundled.has(importedPackage(id)) && packageFolder(importer ?? '') === undefined;
}

const modules = `${path.sep}node_modules${path.sep}`;

/** Where the package lies that a module belongs to; `undefined` for modules of this repository. */
export function packageFolder(module: string): string | undefined {
  const start = module.lastIndexOf(modules) + modules.length;
  if (start < modules.length) return undefined;
  const name = importedPackage(module.slice(start).split(path.sep).join('/'));
  return path.join(module.slice(0, start), name);
}

/** @throws Error for an import of a package that would be missing where the built one is installed */
export function checkImport({ name, dependencies }: Manifest, id: string): void {
  if (isBuiltin(id) || Object.hasOwn(dependencies, importedPackage(id))) return;
  throw new Error(`${name} imports ${id}, which is no dependency of it`);
}
