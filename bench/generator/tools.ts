import path from 'node:path';
import { writeFile } from 'node:fs/promises';
import { installBuilt } from '../../commands/src/build/install-built.ts';
import { cache } from '../diff/cache.ts';
import { installed } from '../diff/install.ts';
import { reasonIn } from './failure-reason.ts';

export const OURS = 'openapi-ts-morph';

/** A program that generates TypeScript. */
export interface Tool {
  readonly name: string;
  /** What it makes. */
  readonly makes: string;
  readonly command: (spec: string, out: string) => Promise<readonly string[]> | readonly string[];
  /** Why it cannot be had. */
  readonly missing?: string;
}

interface Rival {
  readonly specification: string;
  readonly binary: string;
  readonly makes: string;
  /** Packages that it needs besides; not all of them run on the newest TypeScript. */
  readonly beside?: readonly string[];
  readonly args: (spec: string, out: string) => Promise<readonly string[]> | readonly string[];
}

const KUBB = '4.39.3';

/** Kubb takes its settings from a file only, and looks for its plugins from there. */
async function kubbConfig(spec: string, out: string, modules: string): Promise<string> {
  const file = path.join(path.dirname(modules), 'kubb.config.mjs');
  const text = `import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
export default {
  root: '.',
  input: { path: ${JSON.stringify(spec)} },
  output: { path: ${JSON.stringify(out)}, clean: true, format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: 'fetch' })],
};
`;
  await writeFile(file, text);
  return file;
}

const kubbModules = path.join(cache, 'npm/rival-kubbcli/node_modules');

const RIVALS: readonly Rival[] = [
  {
    specification: 'openapi-typescript@7.13.0',
    binary: 'openapi-typescript',
    makes: 'types',
    args: (spec, out) => [spec, '-o', `${out}.ts`],
  },
  {
    specification: '@hey-api/openapi-ts@0.99.0',
    binary: 'openapi-ts',
    makes: 'types, client',
    args: (spec, out) => ['-i', spec, '-o', out],
  },
  { specification: 'oazapfts@7.5.0', binary: 'oazapfts', makes: 'client', args: (spec, out) => [spec, `${out}.ts`] },
  {
    specification: 'orval@8.38.0',
    binary: 'orval',
    makes: 'types, client',
    args: (spec, out) => ['--input', spec, '--output', `${out}/api.ts`, '--client', 'fetch'],
  },
  {
    specification: 'swagger-typescript-api@13.13.0',
    binary: 'swagger-typescript-api',
    makes: 'types, client',
    args: (spec, out) => ['generate', '-p', spec, '-o', out, '-n', 'api.ts'],
  },
  {
    specification: `@kubb/cli@${KUBB}`,
    binary: 'kubb',
    makes: 'types, client',
    beside: [
      `@kubb/core@${KUBB}`,
      `@kubb/plugin-oas@${KUBB}`,
      `@kubb/plugin-ts@${KUBB}`,
      `@kubb/plugin-client@${KUBB}`,
    ],
    args: async (spec, out) => ['generate', '--config', await kubbConfig(spec, out, kubbModules)],
  },
];

async function prepare({ specification, binary, makes, beside = [], args }: Rival): Promise<Tool> {
  const name = specification.slice(0, specification.lastIndexOf('@'));
  const folder = `rival-${name.replaceAll(/[@/]/g, '')}`;
  try {
    const modules = await installed(folder, specification, ['typescript@5.9', ...beside]);
    const program = path.join(modules, '.bin', binary);
    return { name, makes, command: async (spec, out) => [program, ...(await args(spec, out))] };
  } catch (error) {
    const missing = `not installed: ${reasonIn(error instanceof Error ? error.message : String(error))}`;
    return { name, makes, command: () => [], missing };
  }
}

/** Our command as a user installs it: built, packed, installed into a folder of the cache. */
export async function ours(): Promise<Tool> {
  const { modules } = await installBuilt(['loader', 'generator'], path.join(cache, 'generator-built'));
  const entry = path.join(modules, 'openapi-ts-morph/bin.js');
  return {
    name: OURS,
    makes: 'types, client, server',
    command: (spec, out) => [process.execPath, entry, spec, '--out', out],
  };
}

/** The rivals, fetched unless they are there; one that cannot be had says why. */
export async function rivals(): Promise<Tool[]> {
  const tools: Tool[] = [];
  for (const rival of RIVALS) tools.push(await prepare(rival));
  return tools;
}
