import { formatPosition } from '@cc-gateway/loader/diagnostic';
import { type Finding, type Level, levels } from '../judge/finding.ts';
import { escapeXml } from './escape-xml.ts';
import { groupBy } from '../compare/group-by.ts';
import { mildingReasons, shownValue } from './in-words.ts';
import { firstNames, operationsOf, titleOf } from './operations.ts';
import type { Report } from './report.ts';

/**
 * A report as JUnit XML: an operation is a suite, a finding a test case; those of the levels in `failing` are
 * failures. Without changes there is one case that passes, as some readers refuse a report without any.
 */
export function renderJunit(report: Report, failing: readonly Level[] = ['error']): string {
  const suites = [...groupBy(report.findings, titleOf)].map(([title, findings]) => suite(title, findings, failing));
  const name = `${report.base.name} → ${report.revision.name}`;
  const body =
    suites.length > 0
      ? suites
      : [
          '  <testsuite name="changelog-diff" tests="1" failures="0">\n    <testcase name="no changes" classname="changelog-diff"/>\n  </testsuite>',
        ];
  const failures = failing.reduce((sum, level) => sum + report.findings.filter((one) => one.level === level).length, 0);
  const counts = `tests="${Math.max(1, report.findings.length)}" failures="${failures}"`;
  const head = `<testsuites name="${escapeXml(name)}" ${counts}>`;
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...body, '</testsuites>'].join('\n')}\n`;
}

function suite(title: string, findings: readonly Finding[], failing: readonly Level[]): string {
  const failures = findings.filter(({ level }) => failing.includes(level)).length;
  const head = `  <testsuite name="${escapeXml(title)}" tests="${findings.length}" failures="${failures}">`;
  return [head, ...findings.map((finding) => testCase(finding, title, failing)), '  </testsuite>'].join('\n');
}

function testCase(finding: Finding, title: string, failing: readonly Level[]): string {
  const side = finding.change.kind === 'removed' ? 'base' : 'revision';
  const { file, line } = finding[side].position;
  const name = `${finding.rule} ${finding.fingerprint}`;
  const attributes = { name, classname: title, file, line: String(line) };
  const head = `    <testcase ${attributesOf(attributes)}>`;
  const text = escapeXml(detailsOf(finding, formatPosition(finding[side].position)));
  const isFailure = failing.includes(finding.level);
  const failure = attributesOf({ message: finding.message, type: finding.level });
  const body = isFailure ? `<failure ${failure}>${text}</failure>` : `<system-out>${text}</system-out>`;
  return [head, `      ${body}`, '    </testcase>'].join('\n');
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
}

function detailsOf(finding: Finding, place: string): string {
  const { witness } = finding;
  const operations = operationsOf(finding);
  return [
    `${finding.level} ${finding.rule}   ${place}`,
    finding.message,
    ...(operations.length === 0 ? [] : [firstNames(operations, String, '; ')]),
    ...mildingReasons(finding).map((reason) => `milder because ${reason}`),
    ...(witness === undefined ? [] : [`valid in the ${witness.validIn} only: ${shownValue(witness.value)}`]),
  ].join('; ');
}

/** The levels that are at least as strict as `level`. */
export function levelsFrom(level: Level | 'never'): Level[] {
  return level === 'never' ? [] : levels.slice(0, levels.indexOf(level) + 1);
}
