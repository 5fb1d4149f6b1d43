import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadText } from '@cc-gateway/loader';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { caseFolder, readText } from '../../test/read-case.ts';
import { compare } from '../compare/compare.ts';
import { judge } from '../judge/judge.ts';
import { addWitnesses } from '../judge/witness/index.ts';
import { renderGithub } from './render-github.ts';
import { renderGitlab } from './render-gitlab.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import { renderJunit } from './render-junit.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderSarif } from './render-sarif.ts';
import { renderSummaryJson, renderSummaryMarkdown, renderSummaryText } from './render-summary.ts';
import { renderText } from './render-text.ts';
import { createReport, type Report } from './report.ts';

const folder = join(caseFolder, 'report');
const names = readdirSync(folder).sort();

const renderers: readonly (readonly [file: string, render: (report: Report) => string])[] = [
  ['report.txt', (report) => renderText(report)],
  ['report.json', renderJson],
  ['report.md', renderMarkdown],
  ['report.html', renderHtml],
  ['junit.xml', (report) => renderJunit(report)],
  ['report.sarif', (report) => renderSarif(report)],
  ['github.txt', renderGithub],
  ['gitlab.json', renderGitlab],
  ['summary.txt', renderSummaryText],
  ['summary.json', renderSummaryJson],
  ['summary.md', renderSummaryMarkdown],
];

/** The report of a case; its documents are named as a person in its folder would name them. */
function reportOf(name: string): Report {
  const base = loadText(readText(`report/${name}`, 'base.yaml'), { name: 'base.yaml' });
  const revision = loadText(readText(`report/${name}`, 'revision.yaml'), { name: 'revision.yaml' });
  const documents = { base, revision };
  const findings = addWitnesses(judge(compare(base, revision), documents), documents);
  return createReport({ ...documents, findings });
}

const rows = names.flatMap((name) => renderers.map(([file, render]) => ({ name, file, render })));

test.each(rows)('case $name as $file', async ({ name, file, render }) => {
  await expect(render(reportOf(name))).toMatchFileSnapshot(join(folder, name, file));
});

test.each(rows)('case $name as $file is the same each time', ({ name, render }) => {
  expect(render(reportOf(name))).toBe(render(reportOf(name)));
});

test.each(names)('the JSON of case %s is as its schema says', (name) => {
  const validate = new Ajv2020().compile(reportSchema);
  validate(JSON.parse(renderJson(reportOf(name))));
  expect(validate.errors).toBeNull();
});

const tags =
  'a article body code details div doctype fieldset figcaption figure form h1 h2 h3 head html input label legend li main mark meta output p pre script section span strong style summary title ul';

test.each(names)('the HTML of case %s holds no markup but its own', (name) => {
  const html = renderHtml(reportOf(name));
  const found = [...html.matchAll(/<[/!]?([a-z]\w*)([^>]*)>/g)];
  expect([...new Set(found.map(([, tag]) => tag))].filter((tag) => !tags.split(' ').includes(tag ?? ''))).toEqual([]);
  expect(found.filter(([, , attributes = '']) => /\s(?:on\w+|src|href|style)\s*=/.test(attributes))).toEqual([]);
  expect(html.match(/<script/g)?.length ?? 0).toBe(name === 'clean' ? 0 : 1);
  expect(html).not.toMatch(/https?:/);
});

test.each(names)('a line of the GitHub report of case %s is one command', (name) => {
  const lines = renderGithub(reportOf(name)).split('\n').filter(Boolean);
  expect(
    lines.filter((line) => !/^::(?:error|warning|notice) file=[^:,]+,line=\d+,col=\d+,title=[^:,]+::/.test(line)),
  ).toEqual([]);
});
