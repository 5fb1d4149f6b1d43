import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { findingOf, useOf } from '../../test/finding-of.ts';
import { renderGithub } from './render-github.ts';
import { renderHtml } from './render-html.ts';
import { renderJunit } from './render-junit.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';
import { createReport } from './report.ts';

const document = loadText("openapi: 3.1.1\ninfo: { title: A, version: '2' }\npaths: {}\n", { name: 'api.yaml' });
const documents = { base: document, revision: document };

const finding = findingOf({
  uses: ['/a', '/b', '/c', '/d', '/e', '/f', '/g'].map((path) => useOf({ path, guards: ['non-success'] })),
  witness: { value: { id: 1 }, validIn: 'revision', at: 'response 200' },
});

test('one root cause is told once, with the operations it reaches, the guards and the witness', () => {
  expect(renderText(createReport({ ...documents, findings: [finding] }))).toBe(`Errors (1)

  GET /a
    error property-removed   api.yaml:3:5
      Pet: property name removed
      in response 200
      also in 6 operations: GET /b, GET /c, GET /d, GET /e, GET /f and 1 more
      milder because only answers that tell of a failure have it
      valid in the revision only, response 200: {"id":1}
      docs/rules/property-removed.md
        2 | info: { title: A, version: '2' }
      > 3 | paths: {}
          |     ^

1 change: 1 error.
`);
});

test('of many operations the first are named, and how many more there are', () => {
  const report = createReport({ ...documents, findings: [finding] });
  expect(renderMarkdown(report)).toContain(
    '- Also in 6 operations: GET /b, GET /c, GET /d, GET /e, GET /f and 1 more.\n',
  );
  expect(renderJunit(report)).toContain('; GET /a; GET /b; GET /c; GET /d; GET /e and 2 more; milder');
});

test('the page of a rule is named once, with its first finding', () => {
  const findings = [findingOf({}), findingOf({}), findingOf({ rule: 'operation-removed' })];
  const text = renderText(createReport({ ...documents, findings }));
  expect(text.match(/docs\/rules\/.*$/gm)).toEqual([
    'docs/rules/property-removed.md',
    'docs/rules/operation-removed.md',
  ]);
});

test('a finding is listed under the first of its strictest uses', () => {
  const uses = [useOf({ path: '/a', level: 'info' }), useOf({ path: '/b', level: 'error' })];
  expect(renderText(createReport({ ...documents, findings: [findingOf({ uses })] }))).toContain('  GET /b\n');
});

test('what no operation uses is listed under its component', () => {
  const report = createReport({ ...documents, findings: [findingOf({ uses: [], guards: ['unused'] })] });
  expect(renderText(report)).toContain('  component schemas/Pet\n');
  expect(renderText(report)).toContain('milder because no operation uses it\n');
});

test('the strictest come first, a limit leaves out the rest, counts are of all', () => {
  const findings = [findingOf({ level: 'info' }), findingOf({ level: 'warning' }), findingOf({ level: 'error' })];
  const report = createReport({ ...documents, findings, max: 2 });
  expect(report.findings.map(({ level }) => level)).toEqual(['error', 'warning']);
  expect(report).toMatchObject({ counts: { error: 1, warning: 1, info: 1 }, leftOut: 1, base: { version: '2' } });
  for (const render of [renderText, renderMarkdown, renderHtml, renderGithub]) {
    expect(render(report)).toContain('1 change more not shown');
  }
});

test('notices of the configuration are part of the report', () => {
  const notices = [{ code: 'ignore-stale', severity: 'warning', message: 'ignores <nothing>' } as const];
  const report = createReport({ ...documents, findings: [], notices });
  expect(renderText(report)).toBe('warning ignore-stale\n  ignores <nothing>\n\nNo changes.\n');
  expect(renderMarkdown(report)).toContain('> ignore-stale: ignores &lt;nothing&gt;');
  expect(renderHtml(report)).toContain('<p>ignores &lt;nothing&gt;</p>');
});

test('a document that does not tell its text has no code frame', () => {
  const silent = {
    ...document,
    version: '3.1',
    value: {},
    at: () => undefined,
    locate: () => ({ file: 'x', line: 9, column: 1 }),
    actionAt: () => undefined,
  } as const;
  const report = createReport({ base: silent, revision: silent, findings: [finding] });
  expect(renderText(report)).not.toContain('|');
});
