import { formatPosition, pageOf } from '@cc-gateway/loader/diagnostic';
import { type Finding, type Level, levels } from '../judge/finding.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Excerpt } from './excerpt.ts';
import { groupBy } from '../compare/group-by.ts';
import { counted, mildingReasons, placeInWords, shownValue, verdict } from './in-words.ts';
import { firstNames, operationsOf, titleOf } from './operations.ts';
import { plainText, shortened } from './plain-text.ts';
import type { Report } from './report.ts';

const headings: Readonly<Record<Level, string>> = { error: 'Errors', warning: 'Warnings', info: 'Other changes' };

/**
 * A report as Markdown for a comment: a table of operations and counts first, then the findings by level, details
 * folded away. Nothing of a document can become markup, a link or a mention.
 */
export function renderMarkdown(report: Report): string {
  const { base, revision } = report;
  const parts = [
    '## Changes of the API',
    `${code(base.name)} → ${code(revision.name)}`,
    `**${verdict(report)}.**`,
    ...(report.findings.length === 0 ? [] : [summaryTable(report)]),
    ...levels.flatMap((level) => levelParts(report, level)),
    ...report.notices.map(({ code: id, message }) => `> ${id}: ${escapeMarkdown(message)}`),
    ...(report.leftOut === 0 ? [] : [`${counted(report.leftOut, 'change')} more not shown.`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summaryTable({ findings }: Report): string {
  const rows = [...groupBy(findings, titleOf)].map(([title, items]) => {
    const cells = levels.map((level) => items.filter((finding) => finding.level === level).length || '');
    return `| ${escapeMarkdown(title)} | ${cells.join(' | ')} |`;
  });
  return ['| | errors | warnings | info |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function levelParts(report: Report, level: Level): string[] {
  const findings = report.findings.filter((finding) => finding.level === level);
  if (findings.length === 0) return [];
  const groups = [...groupBy(findings, titleOf)].flatMap(([title, items]) => [
    `#### ${escapeMarkdown(title)}`,
    ...items.map((finding) => findingPart(finding, report)),
  ]);
  const heading = `### ${headings[level]} (${report.counts[level]})`;
  // What breaks nobody is folded away: a reviewer's eye goes to the rest.
  return level === 'info'
    ? [heading, '<details><summary>Show</summary>', ...groups, '</details>']
    : [heading, ...groups];
}

function findingPart(finding: Finding, report: Report): string {
  const side = finding.change.kind === 'removed' ? 'base' : 'revision';
  const place = code(formatPosition(finding[side].position));
  const line = `**${escapeMarkdown(finding.message)}** (${code(finding.rule)}, ${place})`;
  const details = [...detailItems(finding), ...diffBlock(finding, report)];
  return `${line}\n\n<details><summary>Details</summary>\n\n${details.join('\n\n')}\n\n</details>`;
}

function detailItems(finding: Finding): string[] {
  const place = placeInWords(finding);
  const others = operationsOf(finding).filter((name) => name !== titleOf(finding));
  const { witness } = finding;
  const items = [
    ...(place === undefined ? [] : [`In ${escapeMarkdown(place)}.`]),
    ...(others.length === 0
      ? []
      : [`Also in ${counted(others.length, 'operation')}: ${firstNames(others, escapeMarkdown)}.`]),
    ...mildingReasons(finding).map((reason) => `Milder because ${reason}.`),
    ...(witness === undefined
      ? []
      : [`Valid in the ${witness.validIn} only (${escapeMarkdown(witness.at)}): ${code(shownValue(witness.value))}`]),
    `Explained in ${code(pageOf(finding.rule))}.`,
  ];
  return [items.map((item) => `- ${item}`).join('\n')];
}

/** The line of the place on both sides, the way a diff shows them; nothing where the text is the same. */
function diffBlock(finding: Finding, report: Report): string[] {
  const { kind } = finding.change;
  const before = kind === 'added' ? undefined : report.excerptOf(finding, 'base', 0, 0);
  const after = kind === 'removed' ? undefined : report.excerptOf(finding, 'revision', 0, 0);
  const isSame = before?.lines[0]?.trim() === after?.lines[0]?.trim();
  return isSame ? [] : [fenced([...marked(before, '-'), ...marked(after, '+')], 'diff')];
}

function marked(excerpt: Excerpt | undefined, mark: string): string[] {
  return (excerpt?.lines ?? []).map((line) => `${mark} ${shortened(plainText(line), 160)}`);
}

/** A block of code; its fence is longer than any run of backticks inside. */
function fenced(lines: readonly string[], language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** A piece of code in a line; also text with backticks stays one piece. */
function code(text: string): string {
  const line = shortened(plainText(text), 300).trim();
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = /^`|`$/.test(line) ? ' ' : '';
  return `${ticks}${pad}${line.replaceAll('|', '\\|')}${pad}${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
