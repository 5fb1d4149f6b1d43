import { existsSync } from 'node:fs';
import { type Diagnostic, parseSource } from '@cc-gateway/loader';
import { type Config, emptyConfig } from '../config/config.ts';
import { importSeverities } from '../config/oasdiff-severity.ts';
import { type OasdiffLine, parseOasdiffIgnores } from '../config/oasdiff-ignores.ts';
import { parseSelector } from '../config/selector.ts';
import type { Compatibility } from '../judge/finding.ts';
import { rules } from '../judge/rules.ts';
import type { ComparisonFlags } from './comparison-flags.ts';
import { readText } from './read-text.ts';

const defaultFile = '.changelog-diff.yaml';

/** What the options and the files that they name say together. */
export interface Settings {
  readonly config: Config;
  readonly compatibility: Compatibility;
  /** The configuration file, whether it exists or not. */
  readonly file: string;
  /** `2027-01-31`, in UTC. */
  readonly today: string;
  /** Lines of ignore files of oasdiff. */
  readonly oasdiff: readonly OasdiffLine[];
  readonly notices: readonly Diagnostic[];
}

/** Reads the configuration; options win over the file. Throws a LoaderError that tells what is wrong with it. */
export async function readSettings(flags: ComparisonFlags): Promise<Settings> {
  const known = rules.flatMap(({ id, aliases }) => [id, ...aliases]);
  const file = typeof flags.config === 'string' ? flags.config : defaultFile;
  const written = await readConfig(file, flags, known);
  const severity = flags.oasdiffSeverity;
  const imported =
    severity === undefined ? { levels: [], notices: [] } : importSeverities(await readText(severity), severity, known);
  const ignores = await Promise.all(
    (flags.oasdiffIgnore ?? []).map(async (name) => parseOasdiffIgnores(await readText(name), name)),
  );
  const config = {
    ...written,
    levels: [...imported.levels, ...written.levels],
    select: flags.select === undefined ? written.select : flags.select.map(parseSelector),
    ignore: [...written.ignore, ...(flags.ignore ?? []).map(parseSelector)],
    ...(flags.category === undefined ? {} : { categories: flags.category }),
  };
  return {
    config,
    compatibility: flags.direction ?? config.direction ?? 'backward',
    file,
    today: new Date().toISOString().slice(0, 10),
    oasdiff: ignores.flatMap(({ lines }) => lines),
    notices: [...imported.notices, ...ignores.flatMap(({ notices }) => notices)],
  };
}

async function readConfig(file: string, flags: ComparisonFlags, known: readonly string[]): Promise<Config> {
  if (flags.config === false || (flags.config === undefined && !existsSync(file))) return emptyConfig;
  const text = await readText(file);
  if (text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return emptyConfig;
  const { parseConfig } = await import('../config/parse-config.ts');
  return parseConfig(parseSource(text, { uri: file, name: file }), known);
}
