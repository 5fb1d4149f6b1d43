import { categories, type Finding, levels } from '../judge/finding.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { groupBy } from '../compare/group-by.ts';
import { verdict } from './in-words.ts';
import { compareText } from '../compare/canonical.ts';
import { operationsOf } from './operations.ts';
import { countByLevel, type Report } from './report.ts';

/** Numbers about the findings of a comparison. */
export interface Summary {
  readonly counts: Report['counts'];
  readonly categories: Readonly<Record<string, Report['counts']>>;
  readonly rules: readonly { readonly rule: string; readonly counts: Report['counts'] }[];
  /** How many operations the findings reach. */
  readonly operations: number;
  readonly ignored: number;
  readonly passedOver: number;
}

/** Counts the findings of a report by level, category and rule; the report must show all of them. */
export function summarise({ findings, counts, ignored, passedOver }: Report): Summary {
  const inCategory = (category: string) => findings.filter((finding) => finding.category === category);
  const byRule = [...groupBy(findings, ({ rule }) => rule)].sort(([a], [b]) => compareText(a, b));
  return {
    counts,
    categories: Object.fromEntries(categories.map((category) => [category, countByLevel(inCategory(category))])),
    rules: byRule.map(([rule, items]: [string, Finding[]]) => ({ rule, counts: countByLevel(items) })),
    operations: new Set(findings.flatMap(operationsOf)).size,
    ignored,
    passedOver,
  };
}

/** The summary as JSON. */
export function renderSummaryJson(report: Report): string {
  const { base, revision, compatibility } = report;
  return `${JSON.stringify({ base, revision, compatibility, ...summarise(report) }, null, 2)}\n`;
}

/** The summary as aligned columns. */
export function renderSummaryText(report: Report): string {
  const rows = rowsOf(report);
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, ...cells]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join(' '),
  );
  const { operations } = summarise(report);
  return `${[...lines, '', `${verdict(report)}. Operations reached: ${operations}.`].join('\n')}\n`;
}

/** The summary as a Markdown table. */
export function renderSummaryMarkdown(report: Report): string {
  const [head = [], ...rows] = rowsOf(report).map((row) => `| ${row.map(escapeMarkdown).join(' | ')} |`);
  const { operations } = summarise(report);
  return `**${verdict(report)}.** Operations reached: ${operations}.\n\n${[head, '| --- | ---: | ---: | ---: |', ...rows].join('\n')}\n`;
}

function rowsOf(report: Report): [string, ...string[]][] {
  const { categories: byCategory, rules, counts } = summarise(report);
  const row = (name: string, numbers: Report['counts']): [string, ...string[]] => [
    name,
    ...levels.map((level) => String(numbers[level])),
  ];
  return [
    ['', ...levels],
    row('all', counts),
    ...Object.entries(byCategory).map(([name, numbers]) => row(`category ${name}`, numbers)),
    ...rules.map(({ rule, counts: numbers }) => row(rule, numbers)),
  ];
}
