import path from 'node:path';
import { didYouMean, type LoadOptions } from '@cc-gateway/loader';
import type { Config } from '../config/config.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { GeneratorError } from '../generator-error.ts';
import type { FormatOptions } from '../model/formats.ts';
import type { Plugin } from '../plugin.ts';
import { mswPlugin } from '../plugins/msw/msw-plugin.ts';
import type { Side } from './generate-outputs.ts';

/** What one run of the command does. */
export interface Settings {
  readonly spec: string;
  /** As it is printed. */
  readonly out: string;
  readonly sides: readonly Side[];
  readonly plugins: readonly Plugin[];
  readonly formats: FormatOptions;
  /** Whether the plugins are all our own, so that the output depends on document and settings only. */
  readonly isReproducible: boolean;
  readonly loading: LoadOptions;
}

/** The plugins that a configuration can name. */
const PLUGINS: readonly Plugin[] = [mswPlugin];

const SIDES = ['client', 'server', 'types'] as const;

function missing(what: 'spec' | 'out'): GeneratorError {
  const said = what === 'spec' ? 'no document is named' : 'no output folder is named';
  const hint =
    what === 'spec' ? 'openapi-ts-morph <spec> --out <dir>' : "add --out <dir>, or 'out' to the configuration";
  return new GeneratorError([{ code: 'generator-config-invalid', severity: 'error', message: said, hint }]);
}

function pluginNamed(wanted: string): Plugin {
  const found = PLUGINS.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const names = PLUGINS.map(({ name }) => name);
  const message = `there is no plugin '${wanted}'`;
  const hint = didYouMean(wanted, names) ?? '';
  throw new GeneratorError([{ code: 'generator-config-invalid', severity: 'error', message, hint }]);
}

/** Sources that are no paths: standard input, URLs, revisions. */
function isElsewhere(spec: string): boolean {
  return spec === '-' || /^[\w+.-]{2,}:/.test(spec);
}

function placed({ folder }: ReadConfig, cwd: string, file: string): string {
  return path.relative(cwd, path.resolve(folder, file)) || '.';
}

/** The paths of a configuration as seen from the working directory. */
function located(read: ReadConfig, cwd: string): Config {
  const { spec, out, root, ...rest } = read.config;
  return {
    ...rest,
    ...(spec === undefined ? {} : { spec: isElsewhere(spec) ? spec : placed(read, cwd, spec) }),
    ...(out === undefined ? {} : { out: placed(read, cwd, out) }),
    ...(root === undefined ? {} : { root: placed(read, cwd, root) }),
  };
}

function sidesOf(given: Config, configured: Config): Side[] {
  const isGiven = SIDES.some((side) => given[side] === true);
  const source = isGiven ? given : configured;
  const wanted = SIDES.filter((side) => source[side] === true);
  return wanted.length > 0 ? wanted : SIDES.filter((side) => side !== 'types' && source[side] !== false);
}

/**
 * What the flags of the command say, completed by the configuration.
 *
 * @throws GeneratorError when no document or no output folder is named, or a plugin is unknown
 */
export function settle(given: Config, read: ReadConfig | undefined, cwd: string): Settings {
  const configured = read === undefined ? {} : located(read, cwd);
  const { spec, out, root, allowNetwork, dates, int64, plugins = [] } = { ...configured, ...given };
  if (spec === undefined) throw missing('spec');
  if (out === undefined) throw missing('out');
  return {
    spec,
    out,
    sides: sidesOf(given, configured),
    plugins: plugins.map((plugin) => (typeof plugin === 'string' ? pluginNamed(plugin) : plugin)),
    formats: { ...(dates === undefined ? {} : { dates }), ...(int64 === undefined ? {} : { int64 }) },
    isReproducible: plugins.every((plugin) => typeof plugin === 'string' || PLUGINS.includes(plugin)),
    loading: { cwd, ...(root === undefined ? {} : { root }), ...(allowNetwork === true ? { allowNetwork } : {}) },
  };
}
