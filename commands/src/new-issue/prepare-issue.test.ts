import { expect, it } from 'vitest';
import { prepareIssue } from './prepare-issue.ts';

const entry = {
  number: 1,
  date: '2019-04-10',
  aiccVersion: 'unpublished',
  status: 'released',
  unchanged: false,
} as const;

it('adds the line, the Overlay, the published entry and the exception of .gitignore', () => {
  const files = prepareIssue(
    {
      issues: [entry],
      issueList: 'issues:\n  - { number: 1 }\n',
      published: '# head\nissues:\n  - issue: 1\n',
      gitignore: 'generated/client/issue-*\n!generated/client/issue-01\n!generated/server/issue-01\n',
    },
    { date: '2019-07-03', aiccVersion: '8.8.0' },
  );
  const content = (path: string): string => files.find((file) => file.path === path)?.content ?? '';
  expect(files.map((file) => file.path)).toEqual([
    'openapi/issues.yaml',
    'openapi/issues/02/overlay.yaml',
    'openapi/published/change-history.yaml',
    '.gitignore',
  ]);
  expect(content('openapi/issues.yaml')).toBe(
    "issues:\n  - { number: 1 }\n  - { number: 2, date: '2019-07-03', aiccVersion: '8.8.0', status: draft }\n",
  );
  expect(content('openapi/issues/02/overlay.yaml')).toContain("    x-row: '02.1'\n");
  expect(content('openapi/published/change-history.yaml')).toMatch(
    /^# head\nissues:\n {2}- issue: 2\n[^]* {2}- issue: 1\n$/,
  );
  expect(content('.gitignore')).toBe(
    'generated/client/issue-*\n!generated/client/issue-02\n!generated/server/issue-02\n',
  );
});
