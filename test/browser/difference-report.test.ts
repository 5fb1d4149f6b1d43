import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRepository } from '../../commands/src/repository.ts';
import { startBrowser, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

function open(name: string) {
  const html = readFileSync(inRepository('changelog-diff/cases/report', name, 'report.html'), 'utf8');
  return visit(browser, 'report.html', { bodies: new Map([['report.html', html]]), colorScheme: 'dark' });
}

test('the filters of a report of changelog-diff work under its own policy', async () => {
  const { page, foreignRequests, problems } = await open('shop');
  const shown = page.locator('article:visible');
  expect(await shown.count()).toBe(5);
  expect(await page.locator('output').textContent()).toBe('5 of 5 shown');
  await page.getByLabel('info').uncheck();
  expect(await shown.locator('.level').allTextContents()).toEqual(['error', 'error']);
  await page.getByLabel('Text').fill('maximum LIMIT');
  expect(await shown.locator('h3').allTextContents()).toEqual([
    'error GET /pets query parameter limit: maximum decreased from 100 to 50',
  ]);
  expect(await page.locator('section:visible').count()).toBe(1);
  expect({ foreignRequests, problems }).toEqual({ foreignRequests: [], problems: [] });
  await page.context().close();
});

test('a hostile document cannot make a report of changelog-diff do anything', async () => {
  const { page, foreignRequests, problems } = await open('hostile');
  let dialogs = 0;
  page.on('dialog', () => dialogs++);
  expect(await page.locator('article').count()).toBe(4);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('img, [onerror], a').count()).toBe(0);
  expect({ foreignRequests, problems, dialogs }).toEqual({ foreignRequests: [], problems: [], dialogs: 0 });
  await page.context().close();
});
