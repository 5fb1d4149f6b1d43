import type { Diagnostic, LoadedDocument } from '@cc-gateway/loader';
import { isObject } from '../compare/json.ts';
import { type Compatibility, type Finding, type Level, levels } from '../judge/finding.ts';
import { type Excerpt, ExcerptReader } from './excerpt.ts';

/** One of the two documents that were compared. */
export interface ReportedDocument {
  readonly name: string;
  /** Version of OpenAPI: `3.1`. */
  readonly openapi: string;
  /** `info.version`, if it is a text. */
  readonly version?: string;
}

/** All that a report shows. Renderers are pure functions from this to text. */
export interface Report {
  readonly base: ReportedDocument;
  readonly revision: ReportedDocument;
  readonly compatibility: Compatibility;
  /** Findings by level, the strictest first; inside a level in the order in which they were judged. */
  readonly findings: readonly Finding[];
  /** How many findings there are, also those left out. */
  readonly counts: Readonly<Record<Level, number>>;
  /** How many findings a limit left out. */
  readonly leftOut: number;
  /** How many findings the configuration ignores. */
  readonly ignored: number;
  /** How many findings were not asked for: of other levels, categories, rules or places. */
  readonly passedOver: number;
  /** What is to be told about the configuration, for example entries that ignore nothing. */
  readonly notices: readonly Diagnostic[];
  /** Lines around the place of a finding in one of the documents. */
  excerptOf(finding: Finding, side: 'base' | 'revision', before: number, after: number): Excerpt | undefined;
}

export interface ReportInput {
  readonly base: LoadedDocument;
  readonly revision: LoadedDocument;
  readonly findings: readonly Finding[];
  readonly compatibility?: Compatibility;
  /** The greatest number of findings to show. */
  readonly max?: number;
  readonly ignored?: number;
  readonly passedOver?: number;
  readonly notices?: readonly Diagnostic[];
}

/** Puts a report together from judged findings. */
export function createReport(input: ReportInput): Report {
  const { base, revision, findings, compatibility = 'backward', max = Infinity } = input;
  const { ignored = 0, passedOver = 0, notices = [] } = input;
  const ordered = levels.flatMap((level) => findings.filter((finding) => finding.level === level));
  const readers = { base: new ExcerptReader(base), revision: new ExcerptReader(revision) };
  return {
    base: describe(base),
    revision: describe(revision),
    compatibility,
    findings: ordered.slice(0, max),
    counts: countByLevel(findings),
    leftOut: Math.max(0, findings.length - max),
    ignored,
    passedOver,
    notices,
    excerptOf: (finding, side, before, after) => readers[side].read(finding[side], before, after),
  };
}

/** How many findings there are of each level. */
export function countByLevel(findings: readonly Finding[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

function describe({ name, version: openapi, value: { info } }: LoadedDocument): ReportedDocument {
  const version = isObject(info) ? info['version'] : undefined;
  return { name, openapi, ...(typeof version === 'string' ? { version } : {}) };
}
