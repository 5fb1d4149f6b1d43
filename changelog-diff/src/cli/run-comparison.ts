import { compare } from '../compare/compare.ts';
import { applyConfig } from '../config/apply-config.ts';
import type { Config, FailLevel } from '../config/config.ts';
import { applyOasdiffIgnores } from '../config/oasdiff-ignores.ts';
import { type Finding, type Level, levels } from '../judge/finding.ts';
import type { GuardOptions } from '../judge/guards.ts';
import { judge } from '../judge/judge.ts';
import { addWitnesses } from '../judge/witness/index.ts';
import type { Documents } from '../judge/rule.ts';
import { counted } from '../report/in-words.ts';
import { createReport, type ReportInput } from '../report/report.ts';
import type { ComparisonFlags } from './comparison-flags.ts';
import { exitCode } from './exit-code.ts';
import { loadBoth } from './load-both.ts';
import type { ProgramOptions } from './program.ts';
import { type Progress, terminalProgress } from './progress.ts';
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

interface Outcome {
  readonly text: string;
  readonly failed: boolean;
}

/** Compares, judges, reports; returns the exit code. Nothing is written unless both documents could be read whole. */
export async function runComparison(request: ComparisonRequest, options: ProgramOptions): Promise<number> {
  const { flags } = request;
  const settings = await readSettings(flags);
  const progress = terminalProgress(process);
  try {
    const documents = await loadBoth(request, options, progress);
    const judged = judgeChanges(documents, settings, progress);
    const decided = decide(judged, settings);
    const findings = decided.findings.filter(({ level }) => request.levels.includes(level));
    if (flags.writeIgnores === true) return await writeIgnores(findings, settings.file, flags.reason);
    progress.at('writing the report');
    const passedOver = judged.length - decided.ignored - findings.length;
    const { text, failed } = await report(request, settings, { ...documents, ...decided, findings, passedOver });
    progress.done();
    await writeOutput(text, flags.output);
    return failed ? exitCode.findings : exitCode.clean;
  } finally {
    progress.done();
  }
}

function judgeChanges(
  documents: Documents,
  { config, compatibility, today }: Settings,
  progress: Progress,
): readonly Finding[] {
  progress.at('comparing');
  const changes = compare(documents.base, documents.revision);
  progress.at(`judging ${counted(changes.length, 'change')}`);
  return judge(changes, documents, { compatibility, today, ...guardOptions(config) });
}

async function report(
  { flags, failOn, isSummary }: ComparisonRequest,
  { config, compatibility }: Settings,
  input: Omit<ReportInput, 'compatibility'>,
): Promise<Outcome> {
  const { findings } = input;
  const isShown = isSummary !== true && showsWitnesses(flags.format);
  const shown = isShown ? addWitnesses(findings, input, { compatibility }) : findings;
  const max = flags.max === undefined || isSummary === true ? {} : { max: flags.max };
  const failing = levelsFrom(flags.failOn ?? config.failOn ?? failOn);
  const render = isSummary === true ? renderSummary : renderReport;
  const content = createReport({ ...input, findings: shown, compatibility, ...max });
  return {
    text: await render(content, flags.format, { paint: paintFor(flags), failing }),
    failed: findings.some(({ level }) => failing.includes(level)),
  };
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
