import { expect, test } from 'vitest';
import { readIssueList } from '../issues/issue-list.ts';
import { readGenerated, readSpecifications } from './read-specifications.ts';

test('reads the specification of each Issue', async () => {
  const specifications = await readSpecifications(await readIssueList());
  expect(specifications.map(({ name, value }) => [name, value['x-issue']]).slice(0, 2)).toEqual([
    ['issue-01', { number: 1, date: '2019-04-10' }],
    ['issue-02', { number: 2, date: '2019-07-03' }],
  ]);
});

test('says which command builds what is missing', async () => {
  await expect(readGenerated('specs/issue-99.yaml')).rejects.toThrow(
    'error generated-file-missing\n  generated/specs/issue-99.yaml is not there\n  run `npm run generate`, which builds it',
  );
});
