import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LoaderError } from '@cc-gateway/loader';
import { issueName, readIssueList } from './issue-list.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'issue-list-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function read(text: string): ReturnType<typeof readIssueList> {
  const file = path.join(folder, 'issues.yaml');
  await writeFile(file, text);
  return readIssueList(file);
}

it('reads the Issues of this repository: 24, of which 15, 16, 17 and 19 changed nothing', async () => {
  const issues = await readIssueList();
  expect(issues).toHaveLength(24);
  expect(issues[0]).toEqual({
    number: 1,
    date: '2019-04-10',
    aiccVersion: 'unpublished',
    status: 'released',
    unchanged: false,
  });
  expect(issues[23]).toEqual({
    number: 24,
    date: '2025-06-30',
    aiccVersion: '25.200.0',
    status: 'released',
    unchanged: false,
  });
  expect(issues.filter((issue) => issue.unchanged).map((issue) => issue.number)).toEqual([15, 16, 17, 19]);
});

it.each([
  ['issues: {}', 'the file has no list `issues`', 1, 1],
  ['issues:\n  - 1\n', 'an Issue is a map of number, date, aiccVersion and status', 2, 5],
  [line({ number: '2' }), 'expected Issue 1 here', 2, 15],
  [line({ date: '2019-4-1' }), 'the date is not of the form YYYY-MM-DD', 2, 24],
  [line({ aiccVersion: '1' }), 'the AICC version is not a string', 2, 51],
  [line({ status: 'done' }), 'the status is neither released nor draft', 2, 66],
  [line({ status: 'draft, changes: some' }), '`changes` can only be none', 2, 82],
])('refuses %j', async (text, message, lineNumber, column) => {
  const error = await read(text).catch((caught: unknown) => caught);
  if (!(error instanceof LoaderError)) throw new Error('expected a LoaderError');
  const [diagnostic] = error.diagnostics;
  expect(error.diagnostics).toHaveLength(1);
  expect(diagnostic?.message).toBe(message);
  expect(diagnostic?.position).toEqual({ file: 'openapi/issues.yaml', line: lineNumber, column });
});

function line(given: Partial<Record<'number' | 'date' | 'aiccVersion' | 'status', string>>): string {
  const { number = '1', date = '2019-04-10', aiccVersion = "'8.8'", status = 'draft' } = given;
  return `issues:\n  - { number: ${number}, date: '${date}', aiccVersion: ${aiccVersion}, status: ${status} }\n`;
}

it('names an Issue with two digits', () => {
  expect([1, 8, 24].map(issueName)).toEqual(['01', '08', '24']);
});
