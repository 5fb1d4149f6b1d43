import { compare } from '../compare/compare.ts';
import { applyConfig } from '../config/apply-config.ts';
import type { Config, FailLevel } from '../config/config.ts';
import { applyOasdiffIgnores } from '../config/oasdiff-ignores.ts';
import { type Finding, type Level, levels } from '../judge/finding.ts';
import type { GuardOptions } from '../judge/guards.ts';
import { judge } from '../judge/judge.ts';
import { addWitnesses } from '../judge/witness/index.ts';
import { createReport, type ReportInput } from '../report/report.ts';
import type { ComparisonFlags } from './comparison-flags.ts';
import { exitCode } from './exit-code.ts';
import { loadBoth } from './load-both.ts';
import type { ProgramOptions } from './program.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { renderReport, renderSummary, showsWitnesses } from './render-report.ts';
import { paintFor } from './terminal-paint.ts';
import { writeIgnores } from './write-ignores.ts';
import { writeOutput } from './write-output.ts';

/** What a comparing command is asked for. */
export interface ComparisonRequest {
  readonly base: string;
  readonly revision: string;
  readonly flags: ComparisonFlags;
  /** From which level on it fails when neither an option nor the configuration says so. */
  readonly failOn: FailLevel;
  /** The levels that it shows. */
  readonly levels: readonly Level[];
  readonly isSummary?: true;
}

type Decided = Required<Pick<ReportInput, 'findings' | 'ignored' | 'notices'>>;

/** Compares, judges, reports; returns the exit code. Nothing is written unless both documents could be read whole. */
export async function runComparison(request: ComparisonRequest, options: ProgramOptions): Promise<number> {
  const { flags, isSummary } = request;
  const settings = await readSettings(flags);
  const { config, compatibility, today } = settings;
  const documents = await loadBoth(request, options);
  const guards = guardOptions(config);
  const judged = judge(compare(documents.base, documents.revision), documents, { compatibility, today, ...guards });
  const decided = decide(judged, settings);
  const findings = decided.findings.filter(({ level }) => request.levels.includes(level));
  if (flags.writeIgnores === true) return writeIgnores(findings, settings.file, flags.reason);
  const isShown = isSummary !== true && showsWitnesses(flags.format);
  const shown = isShown ? addWitnesses(findings, documents, { compatibility }) : findings;
  const max = flags.max === undefined || isSummary === true ? {} : { max: flags.max };
  const passedOver = judged.length - decided.ignored - findings.length;
  const report = createReport({ ...documents, ...decided, findings: shown, passedOver, compatibility, ...max });
  const failing = levelsFrom(flags.failOn ?? config.failOn ?? request.failOn);
  const render = isSummary === true ? renderSummary : renderReport;
  const text = await render(report, flags.format, { paint: paintFor(flags), failing });
  await writeOutput(text, flags.output);
  return findings.some(({ level }) => failing.includes(level)) ? exitCode.findings : exitCode.clean;
}

function guardOptions({ graceDays, stability }: Config): GuardOptions {
  return { ...(graceDays === undefined ? {} : { graceDays }), ...(stability === undefined ? {} : { stability }) };
}

function decide(judged: readonly Finding[], { config, compatibility, today, oasdiff, notices }: Settings): Decided {
  const applied = applyConfig(judged, config, { compatibility, today });
  const imported = applyOasdiffIgnores(applied.findings, oasdiff);
  return {
    findings: imported.kept,
    ignored: applied.ignored + imported.ignored,
    notices: [...notices, ...applied.notices, ...imported.notices],
  };
}

function levelsFrom(level: FailLevel): readonly Level[] {
  return level === 'never' ? [] : levels.slice(0, levels.indexOf(level) + 1);
}
