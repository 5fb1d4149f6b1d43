import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadText } from '@cc-gateway/loader';
import { parseRedocOutput, redocOptions, redocTemplate, referenceDocument, referencePage } from '@cc-gateway/site';
import { buildDocs } from '../../commands/src/site/redocly-cli.ts';
import { startBrowser, visit } from './visit.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The page of the reference that the build makes of a specification. */
async function renderPage(text: string): Promise<string> {
  const specification = path.join(folder, 'specification.json');
  const template = path.join(folder, 'template.hbs');
  const output = path.join(folder, 'output.html');
  await writeFile(specification, JSON.stringify(referenceDocument(loadText(text, { name: 'hostile.yaml' }).value)));
  await writeFile(template, redocTemplate);
  await buildDocs({ specification, template, options: redocOptions, output });
  const issue = { number: 99, date: '<u>date</u>', aiccVersion: '<u>version</u>', interfaces: 1, places: new Map() };
  return referencePage(issue, {}, parseRedocOutput(await readFile(output, 'utf8'))).html;
}

test('no text of a specification becomes a script or HTML of its reference', async () => {
  const body = await renderPage(await readFile('test/browser/hostile.yaml', 'utf8'));
  const bodies = new Map([['reference/hostile.html', body]]);
  const { page, foreignRequests } = await visit(browser, 'reference/hostile.html', { bodies });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByRole('link', { name: '/x/{<script>' }).first().click();
  await page.getByRole('heading', { name: 'Hostile operation' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const found = await page.evaluate(() => ({
    pwned: 'pwned' in window,
    scripts: document.scripts.length,
    elements: [
      ...document.querySelectorAll('iframe, [onerror], [onload], [ontoggle], a[href^="javascript"], u, b, body link'),
    ].map((element) => element.outerHTML),
  }));
  expect(found).toEqual({ pwned: false, scripts: 2, elements: [] });
  expect(foreignRequests).toEqual([]);
  await page.context().close();
});
