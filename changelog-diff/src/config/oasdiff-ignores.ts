import type { Diagnostic, Position } from '@cc-gateway/loader';
import { complaint } from '../codes/complaint.ts';
import type { OperationUse } from '../compare/change.ts';
import type { JsonValue } from '../compare/json.ts';
import { isArray, isObject } from '../compare/json.ts';
import type { Direction, Finding } from '../judge/finding.ts';
import { withOperations } from './with-operations.ts';

/** A line of an ignore file of oasdiff: an operation, and a message in free text. */
export interface OasdiffLine {
  readonly method: string;
  readonly path: string;
  /** Words of the message outside quotes, stemmed as ids are written: `removed` for `deleted`. */
  readonly words: ReadonlySet<string>;
  /** What the message has in quotes. */
  readonly names: readonly string[];
  readonly position: Position;
}

export interface ImportedIgnores {
  readonly kept: readonly Finding[];
  readonly ignored: number;
  readonly notices: readonly Diagnostic[];
}

/** Words of messages that ids write in another way. */
const sameWords: ReadonlyMap<string, string> = new Map([
  ['deleted', 'removed'],
  ['non', 'not'],
  ["wasn't", 'not'],
  ['parameters', 'parameter'],
  ['properties', 'property'],
  ["property's", 'property'],
  ["parameter's", 'parameter'],
  ["body's", 'body'],
  ['maxlength', 'length'],
  ['minlength', 'length'],
  ['bodies', 'body'],
]);

/** Words of ids that messages often leave out. */
const quietWords = new Set(['api', 'with', 'without', 'check', 'invalid', 'unset', 'set', 'of', 'the', 'to']);

/** Reads the lines; empty ones and comments are passed over, lines without a method and path are told. */
export function parseOasdiffIgnores(text: string, file: string): { lines: OasdiffLine[]; notices: Diagnostic[] } {
  const lines: OasdiffLine[] = [];
  const notices: Diagnostic[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (raw.trim() === '' || raw.trim().startsWith('#')) continue;
    const position = { file, line: index + 1, column: 1 };
    const [, method, path, message] = /\b([A-Za-z]+)\s+(\/\S*)\s*(.*)$/.exec(raw) ?? [];
    if (method === undefined || path === undefined || message === undefined) {
      notices.push(notice('names no method and path', position));
      continue;
    }
    const quoted = /'([^']*)'|`([^`]*)`|"([^"]*)"/g;
    const names = [...message.matchAll(quoted)].map(([, a, b, c]) => (a ?? b ?? c ?? '').toLowerCase());
    const words = new Set(wordsOf(message.replaceAll(quoted, ' ').toLowerCase()));
    lines.push({ method: method.toLowerCase(), path: path.toLowerCase(), words, names, position });
  }
  return { lines, notices };
}

/**
 * Takes away what lines of an ignore file of oasdiff are for. A line is for a use of a finding when the operation is
 * the same, one of the finding's aliases says in its words what the line says, and every name in the line's quotes is
 * one of the finding's: names are compared, not messages, which differ between the tools. Lines that are for nothing
 * are told.
 */
export function applyOasdiffIgnores(findings: readonly Finding[], lines: readonly OasdiffLine[]): ImportedIgnores {
  const needed = new Set<OasdiffLine>();
  const byOperation = new Map<string, OasdiffLine[]>();
  for (const line of lines) {
    const key = `${line.method} ${line.path}`;
    byOperation.set(key, [...(byOperation.get(key) ?? []), line]);
  }
  const kept = findings.flatMap((finding) => {
    const taken = new Set<OperationUse>();
    for (const { line, use } of matches(finding, byOperation)) {
      needed.add(line);
      taken.add(use);
    }
    if (taken.size === 0) return [finding];
    const rest = withOperations(finding, (operation) => !taken.has(operation));
    return rest.uses.length === 0 ? [] : [rest];
  });
  const notices = lines
    .filter((line) => !needed.has(line))
    .map(({ position }) => notice('is for no change of these documents', position));
  return { kept, ignored: findings.length - kept.length, notices };
}

/** The lines that are about a use of a finding. */
function matches(
  finding: Finding,
  byOperation: ReadonlyMap<string, readonly OasdiffLine[]>,
): { readonly line: OasdiffLine; readonly use: OperationUse }[] {
  return finding.uses.flatMap(({ direction, operations }) =>
    operations.flatMap((use) => {
      const { method, path } = use.operation;
      const here = byOperation.get(`${method} ${path}`.toLowerCase()) ?? [];
      return here.filter((line) => isAbout(line, finding, direction, use)).map((line) => ({ line, use }));
    }),
  );
}

function isAbout(line: OasdiffLine, finding: Finding, direction: Direction, use: OperationUse): boolean {
  const isSaid = finding.aliases.some((alias) => {
    const words = wordsOf(alias.replaceAll('-', ' ')).filter((word) => !quietWords.has(word));
    return words.length > 0 && words.every((word) => line.words.has(word));
  });
  if (!isSaid) return false;
  const names = namesOf(finding, direction, use);
  return line.names.every(
    (name) => names.has(name) || name.split(/[/.]/).every((part) => part === '' || names.has(part)),
  );
}

/** Everything that a message about a use of a finding could have in quotes. */
function namesOf(
  { change, before, after }: Finding,
  direction: Direction,
  { places }: OperationUse,
): ReadonlySet<string> {
  const texts: JsonValue[] = [direction, 'body', 'header', 'query', 'path', 'cookie'];
  for (const part of [...places.flat(), change.subject]) {
    texts.push(...Object.values(part).filter((value) => typeof value === 'string'));
    if ('value' in part) texts.push(part.value);
    if ('path' in part && typeof part.path !== 'string') texts.push(...part.path);
  }
  texts.push(...valuesOf(before), ...valuesOf(after));
  return new Set(texts.map((text) => (typeof text === 'string' ? text : JSON.stringify(text)).toLowerCase()));
}

function valuesOf(value: JsonValue | undefined): JsonValue[] {
  if (value === undefined) return [];
  return [value, ...(isArray(value) ? value : isObject(value) ? Object.keys(value) : [])];
}

function wordsOf(text: string): string[] {
  return text.split(/[^a-z'0-9]+/).flatMap((word) => (word === '' ? [] : [sameWords.get(word) ?? word]));
}

function notice(what: string, position: Position): Diagnostic {
  const hint = 'write an entry under ignore: in .changelog-diff.yaml, with rule, place and reason';
  return complaint({ code: 'oasdiff-ignore', severity: 'warning', message: `the line ${what}`, position, hint });
}
