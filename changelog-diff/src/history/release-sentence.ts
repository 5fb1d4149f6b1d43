import type { HistoryIssue } from './history.ts';

/** What the vendor says below the heading of an Issue: its release, and that it changed nothing where it did not. */
export function releaseSentence({ issue, aiccVersion, rows }: HistoryIssue): string {
  if (issue === 1) return 'This Issue is the first official release.';
  const release = /^\d/.test(aiccVersion) ? `This Issue is released with AICC ${aiccVersion}` : undefined;
  if (rows.length > 0) return release === undefined ? 'This Issue has changes.' : `${release}.`;
  return `${release === undefined ? 'This Issue' : `${release} and`} has no changes.`;
}
