import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from './settings.ts';

/** What generated code imports: to run, and to compile. */
const NEEDED: Readonly<Record<Settings['sides'][number], readonly string[]>> = {
  client: ['openapi-fetch'],
  server: ['@types/node', 'fastify'],
  types: [],
};

function foldersUpFrom(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpFrom(parent)];
}

/**
 * Packages that the output imports and that are not installed for it. Nothing is said outside of a project of npm, and of
 * one whose packages lie elsewhere (Yarn's Plug'n'Play).
 */
export function missingPackages({ out, sides, loading }: Settings): string[] {
  const folders = foldersUpFrom(path.resolve(loading.cwd ?? '.', out));
  const has = (name: string): boolean => folders.some((folder) => existsSync(path.join(folder, name)));
  if (!has('package.json') || has('.pnp.cjs')) return [];
  return sides.flatMap((side) => NEEDED[side]).filter((name) => !has(path.join('node_modules', name)));
}
