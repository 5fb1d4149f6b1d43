import { formatDiagnostic, formatPosition, pageOf } from '@cc-gateway/loader/diagnostic';
import { type Finding, type Level, levels } from '../judge/finding.ts';
import { codeFrame } from './code-frame.ts';
import { groupBy } from '../compare/group-by.ts';
import { counted, mildingReasons, placeInWords, shownValue, verdict } from './in-words.ts';
import { firstNames, operationsOf, titleOf } from './operations.ts';
import { type Paint, plain } from './paint.ts';
import { plainText, shortened } from './plain-text.ts';
import type { Report } from './report.ts';

const headings: Readonly<Record<Level, string>> = { error: 'Errors', warning: 'Warnings', info: 'Other changes' };

/** A report as plain text: by level and operation, each finding with its place and the lines there; a count at the end. */
export function renderText(report: Report, paint: Paint = plain): string {
  const blocks = levels.flatMap((level) => levelBlocks(report, level, paint));
  const notices = report.notices.map(formatDiagnostic);
  const rest = report.leftOut === 0 ? [] : [`${counted(report.leftOut, 'change')} more not shown`];
  return `${[...blocks, ...notices, ...rest, `${paint('heading', verdict(report))}.`].join('\n\n')}\n`;
}

function levelBlocks(report: Report, level: Level, paint: Paint): string[] {
  const findings = report.findings.filter((finding) => finding.level === level);
  if (findings.length === 0) return [];
  const byTitle = groupBy(findings, titleOf);
  const groups = [...byTitle].map(([title, items]) =>
    [
      `  ${paint('heading', plainText(title))}`,
      ...items.flatMap((finding) => findingLines(finding, report, paint)).map((line) => `    ${line}`.trimEnd()),
    ].join('\n'),
  );
  return [paint(level, `${headings[level]} (${report.counts[level]})`), ...groups];
}

function findingLines(finding: Finding, report: Report, paint: Paint): string[] {
  const side = finding.change.kind === 'removed' ? 'base' : 'revision';
  const excerpt = report.excerptOf(finding, side, 1, 1);
  const head = `${paint(finding.level, finding.level)} ${finding.rule}`;
  return [
    `${head}   ${paint('place', plainText(formatPosition(finding[side].position)))}`,
    ...detailsOf(finding).map((line) => `  ${line}`),
    ...(isFirstOfRule(finding, report) ? [`  ${paint('place', pageOf(finding.rule))}`] : []),
    ...(excerpt === undefined ? [] : codeFrame(excerpt, finding.level, paint)).map((line) => `  ${line}`),
  ];
}

/** The page of a rule is named once, where its first finding is. */
function isFirstOfRule(finding: Finding, { findings }: Report): boolean {
  return findings.find(({ rule }) => rule === finding.rule) === finding;
}

function detailsOf(finding: Finding): string[] {
  const { witness } = finding;
  const place = placeInWords(finding);
  const others = operationsOf(finding).filter((name) => name !== titleOf(finding));
  return [
    plainText(finding.message),
    ...(place === undefined ? [] : [plainText(`in ${place}`)]),
    ...(others.length === 0
      ? []
      : [`also in ${counted(others.length, 'operation')}: ${firstNames(others, plainText)}`]),
    ...mildingReasons(finding).map((reason) => `milder because ${reason}`),
    ...(witness === undefined
      ? []
      : [
          plainText(
            `valid in the ${witness.validIn} only, ${witness.at}: ${shortened(shownValue(witness.value), 200)}`,
          ),
        ]),
  ];
}
