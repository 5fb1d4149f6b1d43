import type { Diagnostic } from '@cc-gateway/loader/diagnostic';
import { didYouMean } from '@cc-gateway/loader/nearest';
import { complaint } from '../codes/complaint.ts';
import type { Level } from '../judge/finding.ts';
import type { LevelOverride } from './config.ts';

/** The rules that an id of oasdiff stands for. */
export type RulesOf = (alias: string) => readonly string[];

export interface ImportedLevels {
  readonly levels: readonly LevelOverride[];
  /** Lines that could not be taken over, each with its place. */
  readonly notices: readonly Diagnostic[];
}

const levelNames: ReadonlyMap<string, Level | 'off'> = new Map([
  ['err', 'error'],
  ['error', 'error'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  ['info', 'info'],
  ['none', 'off'],
]);

/**
 * Takes over a severity file of oasdiff: a line is an id, white space and `err`, `warn`, `info` or `none`. The entry
 * goes by the id, so that it is for the findings that have this id among their aliases.
 */
export function importSeverities(text: string, file: string, known: readonly string[]): ImportedLevels {
  const levels: LevelOverride[] = [];
  const notices: Diagnostic[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [id = '', name = '', ...rest] = line.trim().split(/\s+/);
    if (id === '' || id.startsWith('#')) continue;
    const level = levelNames.get(name.toLowerCase());
    const position = { file, line: index + 1, column: 1 };
    if (level === undefined || rest.length > 0) {
      const message = `'${line.trim()}' is not an id and a severity`;
      const hint = 'a severity is err, warn, info or none';
      notices.push(complaint({ code: 'oasdiff-line', severity: 'warning', message, position, hint }));
    } else if (!known.includes(id)) {
      const nearest = didYouMean(id, known);
      const help = nearest === undefined ? {} : { hint: nearest };
      const message = `no rule has the id ${id}`;
      notices.push(complaint({ code: 'oasdiff-id', severity: 'warning', message, position, ...help }));
    } else levels.push({ rule: id, level });
  }
  return { levels, notices };
}
