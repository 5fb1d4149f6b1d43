import type { JsonPointer, Position } from '@cc-gateway/loader';
import { formatPosition } from '@cc-gateway/loader';

export type Level = 'error' | 'warning';

/** What a linter said about one Issue's document. */
export interface RawFinding {
  readonly linter: 'spectral' | 'redocly';
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly pointer: JsonPointer;
  /** The page that explains the rule, if it is one of ours. */
  readonly page?: string;
}

/** A finding at the authored line, with every Issue that shows it. */
export interface LintFinding {
  readonly linter: RawFinding['linter'];
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly position: Position;
  readonly page?: string;
  /** Issue numbers in ascending order. */
  readonly issues: readonly number[];
}

/** Joins findings of the same rule, message and authored line over the Issues; sorted by place, then rule. */
export function mergeFindings(
  findings: readonly (Omit<LintFinding, 'issues'> & { readonly issue: number })[],
): LintFinding[] {
  const merged = new Map<string, LintFinding>();
  for (const { issue, ...finding } of findings) {
    const key = JSON.stringify([formatPosition(finding.position), finding.linter, finding.rule, finding.message]);
    const issues = [...(merged.get(key)?.issues ?? []), issue];
    merged.set(key, { ...finding, issues: [...new Set(issues)].sort((a, b) => a - b) });
  }
  return [...merged.values()].sort(byPlace);
}

function byPlace(a: LintFinding, b: LintFinding): number {
  return (
    compareText(a.position.file, b.position.file) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `[1, 2, 3, 8]` gives `Issues 01–03, 08`; one number gives `Issue 08`. */
export function issueRange(issues: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const issue of issues) {
    const last = runs.at(-1);
    if (last !== undefined && issue === last[1] + 1) last[1] = issue;
    else runs.push([issue, issue]);
  }
  const name = (issue: number): string => String(issue).padStart(2, '0');
  const text = runs.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(', ');
  return `${issues.length === 1 ? 'Issue' : 'Issues'} ${text}`;
}

/** The text form: one block per finding, then the count. */
export function formatFindings(findings: readonly LintFinding[], issues: number): string {
  const blocks = findings.map(
    (finding) =>
      `${finding.level} ${finding.rule} (${finding.linter})   ${formatPosition(finding.position)}   ` +
      `${issueRange(finding.issues)}\n  ${finding.message}${finding.page === undefined ? '' : `   ${finding.page}`}`,
  );
  const errors = findings.filter((finding) => finding.level === 'error').length;
  return [...blocks, `${issues} Issues: ${errors} errors, ${findings.length - errors} warnings`].join('\n');
}
