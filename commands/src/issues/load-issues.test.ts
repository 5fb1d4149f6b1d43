import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LoaderError, valueAt } from '@cc-gateway/loader';
import { inRepository } from '../repository.ts';
import { issueOf, loadIssues, newest, type Issue } from './load-issues.ts';

const maximum = '/components/schemas/AgentId/maximum';

let repository: string;

beforeEach(async () => {
  repository = await realpath(await mkdtemp(path.join(tmpdir(), 'issues-')));
  await cp(inRepository('openapi'), path.join(repository, 'openapi'), { recursive: true });
});

afterEach(() => rm(repository, { recursive: true }));

function writeErratum(issues: string): Promise<void> {
  const text = `overlay: 1.0.0
info: { title: Agent IDs end earlier, version: 1.0.0 }
${issues}
actions:
  - target: $.components.schemas.AgentId
    description: A real gateway refuses the last ID.
    update: { maximum: 59998 }
`;
  return writeFile(path.join(repository, 'openapi', 'errata', '0001-agent-ids.yaml'), text);
}

function maximumOf(issue: Issue): unknown {
  return valueAt(issue.document.value, maximum);
}

async function diagnosticsOf(result: Promise<unknown>): Promise<string[]> {
  const error = await result.catch((caught: unknown) => caught);
  if (!(error instanceof LoaderError)) throw new Error('expected a LoaderError');
  return error.diagnostics.map(({ code, position }) => `${code} ${position?.file ?? ''}:${position?.line ?? ''}`);
}

it('builds 24 Issues, each with its number, date and version', async () => {
  const issues = await loadIssues(repository);
  expect(issues).toHaveLength(24);
  expect(newest(issues).document.value['x-issue']).toEqual({ number: 24, date: '2025-06-30' });
  expect(valueAt(newest(issues).document.value, '/info/version')).toBe('25.200.0');
  expect(valueAt(newest(issues).document.value, '/info/title')).toBe('CC-Gateway agent API, Issue 24');
  expect(newest(issues).document.locate('/info/version')).toMatchObject({ file: 'openapi/issues.yaml', line: 27 });
});

it('tells the authored line and the action of a node, whichever Issue it came with', async () => {
  const issue = issueOf(await loadIssues(repository), 24);
  const property = '/paths/~1voicecall~1{agentid}~1callout/put/requestBody/content/application~1json/schema/properties';
  expect(issue.document.locate(`${property}/called`).file).toBe('openapi/issues/01/voicecall.yaml');
  expect(issue.document.locate(`${property}/uuiData`).file).toBe('openapi/issues/23/overlay.yaml');
  expect(issue.document.actionAt(`${property}/uuiData`)?.row).toBe('23.2');
  expect(issue.document.actionAt(`${property}/called`)).toBeUndefined();
});

it('applies an erratum to the Issues that it names and leaves their digests alone', async () => {
  const before = await loadIssues(repository);
  await writeErratum('x-issues: [22, 23]');
  const after = await loadIssues(repository);
  expect([21, 22, 23, 24].map((number) => maximumOf(issueOf(after, number)))).toEqual([59999, 59998, 59998, 999999]);
  expect(after.map((issue) => issue.digest)).toEqual(before.map((issue) => issue.digest));
});

it('applies an erratum to all Issues', async () => {
  await writeErratum('x-issues: all');
  expect(new Set((await loadIssues(repository)).map(maximumOf))).toEqual(new Set([59998]));
});

it.each([
  ['x-note: none', 'erratum-without-issues openapi/errata/0001-agent-ids.yaml:1'],
  ['x-issues: []', 'erratum-without-issues openapi/errata/0001-agent-ids.yaml:3'],
  ['x-issues: [one]', 'erratum-without-issues openapi/errata/0001-agent-ids.yaml:3'],
])('refuses an erratum with %s', async (issues, diagnostic) => {
  await writeErratum(issues);
  expect(await diagnosticsOf(loadIssues(repository))).toEqual([diagnostic]);
});

it('says which Issues there are when asked for another', async () => {
  const issues = await loadIssues(repository);
  expect(() => issueOf(issues, 25)).toThrow('openapi/issues.yaml lists Issues 1 to 24');
});
