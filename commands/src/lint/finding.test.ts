import { expect, it } from 'vitest';
import { formatFindings, issueRange, mergeFindings } from './finding.ts';

const finding = {
  linter: 'spectral' as const,
  rule: 'operation-summary',
  level: 'error' as const,
  message: 'the summary ends with a period',
  position: { file: 'openapi/issues/01/voicecall.yaml', line: 7, column: 14 },
};

it.each([
  [[8], 'Issue 08'],
  [[8, 9, 10], 'Issues 08–10'],
  [[1, 2, 3, 8, 23, 24], 'Issues 01–03, 08, 23–24'],
])('names the Issues %j as %s', (issues, text) => {
  expect(issueRange(issues)).toBe(text);
});

it('joins what several Issues show at one authored line, and sorts by place', () => {
  const later = { ...finding, position: { ...finding.position, line: 90 } };
  const merged = mergeFindings([
    { ...later, issue: 3 },
    { ...finding, issue: 2 },
    { ...finding, issue: 1 },
    { ...finding, issue: 2 },
  ]);
  expect(merged).toEqual([
    { ...finding, issues: [1, 2] },
    { ...later, issues: [3] },
  ]);
});

it('keeps findings of different rules, messages and linters apart', () => {
  const others = [
    { ...finding, rule: 'other' },
    { ...finding, message: 'other' },
    { ...finding, linter: 'redocly' as const },
  ];
  expect(mergeFindings([finding, ...others].map((each) => ({ ...each, issue: 1 })))).toHaveLength(4);
});

it('prints a finding with its place, its Issues and the count', () => {
  const page = 'docs/rules/operation-summary.md';
  expect(formatFindings([{ ...finding, page, issues: [8, 9] }], 24)).toBe(
    [
      'error operation-summary (spectral)   openapi/issues/01/voicecall.yaml:7:14   Issues 08–09',
      '  the summary ends with a period   docs/rules/operation-summary.md',
      '24 Issues: 1 errors, 0 warnings',
    ].join('\n'),
  );
});
