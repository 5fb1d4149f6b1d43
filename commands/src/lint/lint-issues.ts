import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Issue } from '../issues/load-issues.ts';
import { specificationDigest } from '../issues/frozen.ts';
import { mergeFindings, type LintFinding, type RawFinding } from './finding.ts';

/**
 * Lints every Issue with Spectral and Redocly in two workers. Issues with the same paths and components (15, 16, 17,
 * 19 changed nothing) are linted once. Findings are reported at the authored line.
 */
export async function lintIssues(
  issues: readonly Issue[],
  onProgress?: (done: number) => void,
): Promise<LintFinding[]> {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./lint-worker.mjs', import.meta.url)),
    minThreads: 1,
    maxThreads: 2,
  });
  // A worker that cannot even start tells the pool, not the task that waits for it.
  const broken = new Promise<never>((_resolve, reject) => pool.on('error', reject));
  try {
    let done = 0;
    const answers = new Map<string, Promise<RawFinding[]>>();
    const perIssue = issues.map(async (issue) => {
      const key = contentKey(issue);
      const answer = answers.get(key) ?? lintInPool(pool, issue);
      answers.set(key, answer);
      const findings = await answer;
      onProgress?.(++done);
      return findings.map((finding) => located(issue, finding));
    });
    return mergeFindings((await Promise.race([Promise.all(perIssue), broken])).flat());
  } finally {
    await pool.destroy();
  }
}

async function lintInPool(pool: Tinypool, issue: Issue): Promise<RawFinding[]> {
  const findings: unknown = await pool.run(issue.document.value);
  if (!isFindings(findings)) throw new Error(`the lint worker gave no list for Issue ${issue.name}`);
  return findings;
}

function isFindings(value: unknown): value is RawFinding[] {
  return Array.isArray(value);
}

/** What is left of a document when the Issue's own number, date and version are taken away. */
function contentKey(issue: Issue): string {
  const own = ['info', 'x-issue'];
  return specificationDigest(
    Object.fromEntries(Object.entries(issue.document.value).filter(([key]) => !own.includes(key))),
  );
}

function located(issue: Issue, finding: RawFinding): Omit<LintFinding, 'issues'> & { issue: number } {
  const { pointer, ...rest } = finding;
  return { ...rest, position: issue.document.locate(pointer), issue: issue.number };
}
