import path from 'node:path';
import { installBuilt } from '../../commands/src/build/install-built.ts';
import { cache } from '../diff/cache.ts';
import { installed } from '../diff/install.ts';

/** A program that generates TypeScript. */
export interface Tool {
  readonly name: string;
  /** What it makes. */
  readonly makes: string;
  readonly command: (spec: string, out: string) => readonly string[];
}

async function rival(
  specification: string,
  binary: string,
  makes: string,
  args: (spec: string, out: string) => readonly string[],
): Promise<Tool> {
  const name = specification.slice(0, specification.lastIndexOf('@'));
  // Not all of them run on the newest TypeScript.
  const modules = await installed(`rival-${name.replaceAll(/[@/]/g, '')}`, specification, ['typescript@5.9']);
  return { name, makes, command: (spec, out) => [path.join(modules, '.bin', binary), ...args(spec, out)] };
}

/** Our command as a user installs it: built, packed, installed into a folder of the cache. */
export async function ours(): Promise<Tool> {
  const { modules } = await installBuilt(['loader', 'generator'], path.join(cache, 'generator-built'));
  const entry = path.join(modules, 'openapi-ts-morph/bin.js');
  return {
    name: 'openapi-ts-morph',
    makes: 'types, client, server',
    command: (spec, out) => [process.execPath, entry, spec, '--out', out],
  };
}

export async function rivals(): Promise<Tool[]> {
  return [
    await rival('openapi-typescript@7.13.0', 'openapi-typescript', 'types', (spec, out) => [spec, '-o', `${out}.ts`]),
    await rival('@hey-api/openapi-ts@0.99.0', 'openapi-ts', 'types, client', (spec, out) => ['-i', spec, '-o', out]),
    await rival('oazapfts@7.5.0', 'oazapfts', 'client', (spec, out) => [spec, `${out}.ts`]),
    await rival('orval@8.38.0', 'orval', 'types, client', (spec, out) => {
      return ['--input', spec, '--output', `${out}/api.ts`, '--client', 'fetch'];
    }),
    await rival('swagger-typescript-api@13.13.0', 'swagger-typescript-api', 'types, client', (spec, out) => {
      return ['generate', '-p', spec, '-o', out, '-n', 'api.ts'];
    }),
  ];
}
