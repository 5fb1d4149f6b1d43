import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installBuilt } from '../../commands/src/build/install-built.ts';
import { cache, repository } from './cache.ts';
import { goInstalled, installed } from './install.ts';
import { levelsOfApiSmartDiff, levelsOfOasdiff, levelsOfOurs, levelsOfRedocly, type ReadLevels } from './levels.ts';

const run = promisify(execFile);

/** A program that compares two documents. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The whole command; `merging` asks for `allOf` to be compared merged, where that needs a flag. */
  readonly command: (base: string, revision: string, merging: boolean) => readonly string[];
  /** Reads the levels of the findings from standard output. */
  readonly levels: ReadLevels;
}

/** A rival that cannot be had here, and why. */
export interface Missing {
  readonly name: string;
  readonly reason: string;
}

/** Our command as a user installs it: built, packed, installed into a folder of the cache; `modules` is its node_modules. */
export async function ours(): Promise<{ readonly us: Tool; readonly modules: string }> {
  const { modules } = await installBuilt(['loader', 'changelog-diff'], `${cache}/built`);
  const entry = `${modules}/changelog-diff/bin.js`;
  const us: Tool = {
    name: 'changelog-diff',
    version: 'this repository, built',
    command: (base, revision) => [process.execPath, entry, 'changelog', base, revision, '--format', 'json'],
    levels: levelsOfOurs,
  };
  return { us, modules };
}

async function oasdiff(): Promise<Tool> {
  const { path, version } = await goInstalled('github.com/oasdiff/oasdiff');
  const flags = ['--format', 'json', '--allow-external-refs=false'];
  return {
    name: 'oasdiff',
    version,
    command: (base, revision, merging) => {
      const wanted = merging ? ['--flatten-allof', '--flatten-params'] : [];
      return [path, 'changelog', base, revision, ...flags, ...wanted];
    },
    levels: levelsOfOasdiff,
  };
}

async function redocly(): Promise<Tool> {
  const entry = `${repository}/node_modules/@redocly/cli/bin/cli.js`;
  const help = await run(process.execPath, [entry, 'diff', '--help']);
  if (!help.stdout.includes('diff <base> <revision>')) throw new Error('this version has no diff command');
  const { stdout } = await run(process.execPath, [entry, '--version']);
  const flags = ['--format', 'json', '--fail-on', 'none'];
  return {
    name: 'redocly diff',
    version: stdout.trim(),
    command: (base, revision) => [process.execPath, entry, 'diff', base, revision, ...flags],
    levels: levelsOfRedocly,
  };
}

async function apiSmartDiff(): Promise<Tool> {
  const version = '1.0.6';
  const module = `${await installed('api-smart-diff', `api-smart-diff@${version}`)}/api-smart-diff/dist/index.mjs`;
  const runner = `${repository}/bench/diff/api-smart-diff.mjs`;
  return {
    name: 'api-smart-diff',
    version,
    command: (base, revision) => [process.execPath, runner, module, base, revision],
    levels: levelsOfApiSmartDiff,
  };
}

async function openapiChanges(): Promise<Tool> {
  const { path, version } = await goInstalled('github.com/pb33f/openapi-changes');
  return {
    name: 'openapi-changes',
    version,
    command: (base, revision) => [path, 'report', base, revision],
    levels: () => {
      throw new Error('its report is not read');
    },
  };
}

/** Finds or fetches each rival; one that cannot be had is told, not an error. */
export async function rivals(): Promise<{ tools: Tool[]; missing: Missing[] }> {
  const makers = {
    oasdiff,
    'redocly diff': redocly,
    'api-smart-diff': apiSmartDiff,
    'openapi-changes': openapiChanges,
  };
  const tools: Tool[] = [];
  const missing: Missing[] = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      tools.push(await make());
    } catch (error) {
      missing.push({ name, reason: reasonOf(error) });
    }
  }
  return { tools, missing };
}

/** The last line of an installer's talk, without addresses and paths. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.trim().split('\n').at(-1) ?? '';
  return line
    .replace(/\b[a-z]+:\/\/\S+/g, '…')
    .replaceAll(repository, '')
    .trim();
}
