import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import type { Level } from './levels.ts';
import type { AllPhases, Phases } from './measure-phases.ts';
import type { RaceRow, Timing } from './race.ts';
import type { VerdictRow } from './correctness.ts';
import { bothRatios, digits, goalsOf } from './goals.ts';
import type { Missing, Tool } from './tools.ts';

export interface Measured {
  /** Releases of GitHub's description, in words. */
  readonly github: string;
  readonly tools: readonly Tool[];
  readonly missing: readonly Missing[];
  readonly verdicts: readonly VerdictRow[];
  readonly phases: AllPhases;
  readonly rows: readonly RaceRow[];
}

type Cell = string | number;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function machine(): string {
  let go = 'no Go';
  try {
    go = execFileSync('go', ['version'], { encoding: 'utf8' }).split(' ')[2]?.replace('go', 'Go ') ?? go;
  } catch {
    // Without Go there is no oasdiff; the line of what was left out says so.
  }
  return `${availableParallelism()} cores, Node ${process.version.slice(1)}, ${go}`;
}

/** Ours against each rival, wall-clock and processor time. */
function ratioTable({ tools, rows }: Measured): string {
  const [, ...rivals] = tools;
  const body = rows.map(({ name, timings }) => {
    const [us] = timings;
    const cells = rivals.map((rival) => {
      const them = timings.find(({ tool }) => tool === rival.name);
      if (them?.failure !== undefined) return them.failure;
      return bothRatios(us, them);
    });
    return [name, ...cells];
  });
  return table(['changelog-diff takes …', ...rivals.map(({ name }) => `of ${name}`)], body);
}

function timeCell({ failure, seconds, processor, megabytes }: Timing): string {
  return failure ?? `${digits(seconds, 2)} s (${digits(processor, 2)} s), ${digits(megabytes, 0)} MB`;
}

function timeTable({ tools, rows }: Measured): string {
  const body = rows.map(({ name, timings }) => [name, ...timings.map(timeCell)]);
  return table(['pair', ...tools.map(({ name }) => name)], body);
}

function findingsCell(findings: readonly Level[] | undefined): string {
  if (findings === undefined) return '–';
  return `${findings.length} (${findings.filter((level) => level === 'error').length})`;
}

function findingsTable({ tools, rows }: Measured): string {
  const body = rows.map(({ name, timings }) => [name, ...timings.map(({ findings }) => findingsCell(findings))]);
  return table(['pair', ...tools.map(({ name }) => name)], body);
}

function verdictTable({ tools, verdicts }: Measured): string {
  const body = verdicts.map(({ pair, verdicts: cells }) => [pair.about, pair.expected, ...cells]);
  const right = tools.map((_, index) => verdicts.filter((row) => row.verdicts[index] === 'right').length);
  const total: Cell[] = ['**right**', '', ...right.map((count) => `**${count} of ${verdicts.length}**`)];
  return table(['what changed', 'is', ...tools.map(({ name }) => name)], [...body, total]);
}

function phaseTable({ phases }: Measured): string {
  const row = (name: string, { parse, load, compare, judge, changes }: Phases): Cell[] => [
    name,
    parse === 0 ? '–' : digits(parse, 0),
    digits(load, 0),
    digits(compare, 0),
    digits(judge, 0),
    changes,
  ];
  return table(
    ['ours as built, processor time in ms, cold', 'JSON.parse', 'load', 'compare', 'judge', 'changes'],
    [
      row('GitHub, JSON', phases.github),
      row('GitHub, identical', phases.identical),
      row('cyclic', phases.cyclic),
      row('allOf-heavy', phases.allOf),
      row('one property, 2,000 operations', phases.oneProperty),
      row('our 24 Issues, 23 steps', phases.history),
    ],
  );
}

function seriesTable({ phases }: Measured): string {
  const body = [...phases.series].map(([count, { compare }]) => [
    count,
    digits(compare, 0),
    digits((compare * 1000) / count, 0),
  ]);
  return table(['schema pairs', 'compare, processor ms', 'µs per pair'], body);
}

function seriesChart({ phases }: Measured): string {
  const series = [...phases.series];
  return [
    '```mermaid',
    'xychart-beta',
    '  title "Time of the comparison by unique schema pairs"',
    `  x-axis "schema pairs" [${series.map(([count]) => count).join(', ')}]`,
    '  y-axis "milliseconds"',
    `  bar [${series.map(([, { compare }]) => digits(compare, 0)).join(', ')}]`,
    '```',
  ].join('\n');
}

function goalTable({ phases, rows }: Measured): string {
  const body = goalsOf(phases, rows).map(({ goal, wanted, measured, isMet }) => [
    goal,
    wanted,
    measured,
    isMet ? 'met' : '**not met**',
  ]);
  return table(['goal', 'wanted', 'measured', ''], body);
}

/** The Markdown of all results, ratios first. */
export function renderSection(measured: Measured): string {
  const rivals = measured.tools.slice(1).map(({ name, version }) => `${name} ${version}`);
  const missing = measured.missing.map(({ name, reason }) => `${name} (${reason})`);
  return [
    '## changelog-diff',
    `\`npm run bench:diff\`. ${machine()}. Rivals: ${rivals.join(', ')}.${missing.length === 0 ? '' : ` Left out: ${missing.join('; ')}.`}`,
    `Whole commands with JSON reports, ours built and installed as a user has it, started in turn, medians; GitHub is its REST description, releases ${measured.github} of \`@octokit/openapi\`. In parentheses processor time, which a busy machine disturbs less; its average load was ${
      loadavg()
        .map((load) => load.toFixed(1))
        .at(1) ?? '?'
    }.`,
    '### Goals',
    goalTable(measured),
    '### Ratios',
    ratioTable(measured),
    '### Times and memory',
    timeTable(measured),
    'oasdiff merges `allOf` only on demand; it was asked to for the allOf-heavy pair. changelog-diff always does.',
    '### Findings',
    'All findings, in parentheses those said to be breaking. changelog-diff counts a root cause once.',
    findingsTable(measured),
    '### Right, silent or wrong',
    'Breaking wants a finding of the gravest level, not breaking findings of lower ones only, no change none. Default flags. Most pairs are of the classes that oasdiff’s own audit lists as unchecked and of refactors that its users reported, so the count says where the tools differ, not how often they are wrong.',
    verdictTable(measured),
    '### Inside changelog-diff',
    phaseTable(measured),
    seriesTable(measured),
    seriesChart(measured),
    '',
  ].join('\n\n');
}
