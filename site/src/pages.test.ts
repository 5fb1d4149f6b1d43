import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { HistoryIssue } from 'changelog-diff';
import { isObject, loadText } from '@cc-gateway/loader';
import { changeHistoryPage } from './change-history-page.ts';
import { quickStartOperations } from './quick-start.ts';
import { referencePage } from './reference-page.ts';
import type { SiteIssue } from './site-issue.ts';
import { startPage } from './start-page.ts';

const places = new Map([['/voicecall/{agentid}/callout', '#/voicecall/voicecall.callout']]);
const issues: SiteIssue[] = [
  { number: 1, date: '2019-04-10', aiccVersion: 'unpublished', interfaces: 72, places },
  { number: 2, date: '2019-07-03', aiccVersion: '8.8.0', interfaces: 80, places },
  { number: 3, date: '2020-01-22', aiccVersion: '8.9.0', interfaces: 80, places },
];
const history: HistoryIssue[] = [
  {
    issue: 2,
    date: '2019-07-03',
    aiccVersion: '8.8.0',
    rows: [
      {
        interface: '/voicecall/{agentid}/callout',
        type: 'Modified',
        remarks: ['The request parameter a is added.', 'b < c & "d"'],
        published: ['02.1', '02.2'],
      },
      { interface: '<script>alert(1)</script>', type: 'New', remarks: ['<img src=x onerror=alert(2)>'], published: [] },
    ],
  },
];

/** Cells of each row of the page's tables, without markup and with single spaces. */
function cells(page: string): string[][] {
  return [...page.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map((row) =>
    [...(row[1] ?? '').matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((cell) =>
      (cell[1] ?? '')
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
}

test('the start page lists the Issues, newest first, with what they changed', () => {
  const page = startPage(issues, history);
  expect(page.path).toBe('index.html');
  expect(cells(page.html)).toEqual([
    ['Issue', 'Date', 'AICC version', 'Interfaces', 'Changes', 'Download'],
    ['Issue 03', '2020-01-22', '8.9.0', '80', 'none', 'YAML'],
    ['Issue 02', '2019-07-03', '8.8.0', '80', '1 new, 1 modified', 'YAML'],
    ['Issue 01', '2019-04-10', 'unpublished', '72', 'first Issue', 'YAML'],
  ]);
  for (const address of ['reference/issue-03.html', 'specs/issue-01.yaml', 'change-history.html#issue-02']) {
    expect(page.html).toContain(`href="${address}"`);
  }
  expect(page.html.match(/<option [^>]*>[^<]*/g)).toEqual([
    '<option value="2">Issue 02 (AICC 8.8.0)',
    '<option value="1">Issue 01 (AICC version not published)',
  ]);
});

test('the change history shows every row as text, with its anchor and the way to its interface', () => {
  const page = changeHistoryPage(issues, history);
  expect(cells(page.html)).toEqual([
    ['Interface', 'Type', 'What changed', 'Published'],
    [
      '/voicecall/{agentid}/callout #',
      'Modified',
      'The request parameter a is added.b &lt; c &amp; &quot;d&quot;',
      '02.1, 02.2',
    ],
    ['&lt;script&gt;alert(1)&lt;/script&gt; #', 'New', '&lt;img src=x onerror=alert(2)&gt;', '–'],
  ]);
  expect(page.html).toContain('<tr id="issue-02-voicecall-agentid-callout" data-type="Modified">');
  expect(page.html).toContain('href="reference/issue-02.html#/voicecall/voicecall.callout"');
  expect(page.html.match(/<section[^>]*data-issue="/g)).toHaveLength(3);
  expect(page.html).toContain('This Issue changed nothing.');
  expect(page.html).toContain('The first Issue: everything is new.');
});

test('the pages of the site hold no script in their text', () => {
  for (const page of [startPage(issues, history), changeHistoryPage(issues, history)]) {
    expect(page.html.match(/<script[^>]*>/g) ?? []).toEqual(
      page.path === 'change-history.html' ? ['<script type="module" src="assets/history-filter.js">'] : [],
    );
    expect(page.html).not.toMatch(/https?:\/\/(?!gateway\.example)/);
  }
});

test('a reference allows the scripts of Redoc alone and leads to its neighbours', () => {
  const redoc = {
    head: '<style>a{}</style>',
    body: '<div id="redoc"></div>',
    script: '../assets/redoc.js',
    scriptDigests: ['sha256-a', 'sha256-b'],
    integrity: 'sha384-c',
  };
  const issue = { number: 2, date: '2019-07-03', aiccVersion: '"><script>', interfaces: 1, places };
  const [previous, , next] = issues;
  if (previous === undefined || next === undefined) throw new Error('the Issues of this test are three');
  const page = referencePage(issue, { previous, next }, redoc);
  expect(page.path).toBe('reference/issue-02.html');
  expect(page.html).toContain('script-src &#39;self&#39; &#39;sha256-a&#39; &#39;sha256-b&#39;;');
  expect(page.html).toContain('<title>Issue 02 (AICC &quot;&gt;&lt;script&gt;) · CC-Gateway agent API</title>');
  expect(page.html).toContain('aria-label="Previous: Issue 01"');
  expect(page.html).toContain('aria-label="Next: Issue 03"');
  expect(page.html).toContain('href="../change-history.html#issue-02"');
  expect(page.html).toContain('<div id="redoc"></div>');
  expect(referencePage(issue, {}, redoc).html).not.toContain('aria-label="Next');
});

test.each(['01', '24'])('Issue %s has the interfaces that the quick start calls', async (name) => {
  const { value } = loadText(await readFile(`generated/specs/issue-${name}.yaml`, 'utf8'), { name });
  const paths = isObject(value['paths']) ? value['paths'] : {};
  const missing = quickStartOperations.filter(({ method, path }) => {
    const item = paths[path];
    return !isObject(item) || !isObject(item[method]);
  });
  expect(missing).toEqual([]);
});
