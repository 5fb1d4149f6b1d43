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
  expect(Object.fromEntries(files.map((file) => [file.path, file.content]))).toEqual({
    'openapi/issues.yaml':
      "issues:\n  - { number: 1 }\n  - { number: 2, date: '2019-07-03', aiccVersion: '8.8.0', status: draft }\n",
    'openapi/issues/02/overlay.yaml': expect.stringContaining("    x-row: '02.1'\n"),
    'openapi/published/change-history.yaml': expect.stringMatching(
      /^# head\nissues:\n {2}- issue: 2\n[^]* {2}- issue: 1\n$/,
    ),
    '.gitignore': 'generated/client/issue-*\n!generated/client/issue-02\n!generated/server/issue-02\n',
  });
});
