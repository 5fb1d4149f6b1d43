import path from 'node:path';
import { didYouMean, type LoadOptions } from '@cc-gateway/loader';
import type { Config } from '../config/config.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { GeneratorError } from '../generator-error.ts';
import type { GenerateOptions } from '../generate-client.ts';
import type { FormatOptions } from '../model/formats.ts';
import type { Plugin } from '../plugin.ts';
import { mswPlugin } from '../plugins/msw/msw-plugin.ts';
import type { ServerFailures } from '../templates/server-failures.ts';
import type { Side } from './generate-outputs.ts';

/** What one run of the command does. */
export interface Settings {
  readonly spec: string;
  /** As it is printed. */
  readonly out: string;
  readonly sides: readonly Side[];
  readonly plugins: readonly Plugin[];
  /** What values are in code. */
  readonly valueOptions: FormatOptions & Pick<GenerateOptions, 'checkAnswers'>;
  /** How the server words what it refuses. */
  readonly failures?: ServerFailures;
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
    what === 'spec'
      ? 'openapi-ts-morph <spec> --out <dir>; --help tells the options'
      : "add --out <dir>, or 'out' to the configuration";
  return new GeneratorError([{ code: 'generator-config-invalid', severity: 'error', message: said, hint }]);
}

/** An empty text is none: it is what a variable gives that nobody has set. */
function named(what: 'spec' | 'out', text: string | undefined): string {
  if (text === undefined || text === '') throw missing(what);
  return text;
}

function nothingAsked(): GeneratorError {
  const hint = "leave 'client' or 'server' on, or name a plugin";
  const message = 'neither client nor server nor types nor a plugin is asked for';
  return new GeneratorError([{ code: 'generator-config-invalid', severity: 'error', message, hint }]);
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

function isInside(folder: string, file: string): boolean {
  const inner = path.relative(folder, file);
  return inner.split(path.sep)[0] !== '..' && !path.isAbsolute(inner);
}

/** A configuration may come with a repository of somebody else: what lies outside of it, a person has to name. */
function placed({ folder, reach }: ReadConfig, cwd: string, field: 'spec' | 'out' | 'root', file: string): string {
  const place = path.resolve(folder, file);
  if (isInside(reach, place) || isInside(cwd, place)) return path.relative(cwd, place) || '.';
  const flag = field === 'spec' ? 'name the document' : `say --${field}`;
  const message = `'${field}' of the configuration leads to '${file}', outside of the folder that holds it`;
  const hint = `${flag} on the command line`;
  throw new GeneratorError([{ code: 'generator-config-invalid', severity: 'error', message, hint }]);
}

/** A configuration with its paths as seen from the working directory, but for what the command says itself. */
function completed(given: Config, read: ReadConfig, cwd: string): Config {
  const { spec, out, root, ...rest } = read.config;
  const place = (field: 'spec' | 'out' | 'root', file: string | undefined): Config =>
    file === undefined || given[field] !== undefined ? {} : { [field]: placed(read, cwd, field, file) };
  const isPath = spec === undefined || !isElsewhere(spec);
  return {
    ...rest,
    ...(isPath ? place('spec', spec) : { spec }),
    ...place('out', out),
    ...place('root', root),
    ...given,
  };
}

function sidesOf(given: Config, configured: Config): Side[] {
  const isGiven = SIDES.some((side) => given[side] === true);
  const source = isGiven ? given : configured;
  const wanted = SIDES.filter((side) => source[side] === true);
  return wanted.length > 0 ? wanted : SIDES.filter((side) => side !== 'types' && source[side] !== false);
}

function valueOptionsOf({ dates, int64, checkAnswers }: Config): Settings['valueOptions'] {
  return {
    ...(dates === undefined ? {} : { dates }),
    ...(int64 === undefined ? {} : { int64 }),
    ...(checkAnswers === true ? { checkAnswers } : {}),
  };
}

/**
 * What the flags of the command say, completed by the configuration.
 *
 * @throws GeneratorError when no document or no output folder is named, nothing is asked for, or a plugin is unknown
 */
export function settle(given: Config, read: ReadConfig | undefined, cwd: string): Settings {
  const said = read === undefined ? given : completed(given, read, cwd);
  const { spec, out, root, allowNetwork, failures, plugins = [] } = said;
  const sides = sidesOf(given, read?.config ?? {});
  if (sides.length + plugins.length === 0) throw nothingAsked();
  return {
    spec: named('spec', spec),
    out: named('out', out),
    sides,
    plugins: plugins.map((plugin) => (typeof plugin === 'string' ? pluginNamed(plugin) : plugin)),
    valueOptions: valueOptionsOf(said),
    ...(failures === undefined ? {} : { failures }),
    isReproducible: plugins.every((plugin) => typeof plugin === 'string' || PLUGINS.includes(plugin)),
    loading: { cwd, ...(root === undefined ? {} : { root }), ...(allowNetwork === true ? { allowNetwork } : {}) },
  };
}
