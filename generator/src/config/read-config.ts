import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultRoot, isObject, parseSource, toPointer, type Position } from '@cc-gateway/loader';
import { GeneratorError } from '../generator-error.ts';
import type { Config } from './config.ts';
import { checkConfig } from './check-config.ts';

/** A configuration and the folder that its paths are relative to. */
export interface ReadConfig {
  readonly config: Config;
  readonly folder: string;
  /** Its paths lead nowhere outside of this folder: the git work tree around it, else its own. */
  readonly reach: string;
}

function unreadable(file: string, message: string, hint: string): GeneratorError {
  return new GeneratorError([
    { code: 'generator-config-unreadable', severity: 'error', message: `${file}: ${message}`, hint },
  ]);
}

async function importConfig(file: string, shown: string): Promise<unknown> {
  try {
    const module: unknown = await import(pathToFileURL(file).href);
    return isModule(module) ? module.default : undefined;
  } catch (error) {
    const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION';
    const hint = isUnknown
      ? 'this Node runs no TypeScript: use Node 22.18 or newer, or write it as .mjs'
      : 'run it alone';
    throw unreadable(shown, error instanceof Error ? error.message : String(error), hint);
  }
}

function isModule(value: unknown): value is { readonly default?: unknown } {
  return typeof value === 'object' && value !== null;
}

/**
 * Reads a configuration: JSON or YAML, or a module whose default export it is. Modules are run, so that only a file
 * that was named is ever read.
 *
 * @throws GeneratorError when the file is missing, fails, or says what a configuration cannot say
 * @throws LoaderError when it is no JSON or YAML
 */
export async function readConfig(shown: string, cwd: string): Promise<ReadConfig> {
  const file = path.resolve(cwd, shown);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw unreadable(shown, 'does not exist', 'name a file after --config');
  if (stats.isDirectory()) throw unreadable(shown, 'is a folder', 'name a file after --config');
  const folder = realpathSync(path.dirname(file));
  const place = { folder, reach: defaultRoot(folder) };
  if (/\.[cm]?[jt]s$/.test(file)) return { config: checkConfig(await importConfig(file, shown), shown), ...place };
  const text = await readFile(file, 'utf8');
  if (text.trim() === '') throw unreadable(shown, 'is empty', '{} is a configuration that says nothing');
  const source = parseSource(text, { uri: pathToFileURL(file).href, name: shown });
  const { value } = source;
  const said = isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema')) : value;
  const locate = (field: string): Position => source.positionAt(toPointer([field]), 'key');
  return { config: checkConfig(said, shown, locate), ...place };
}
