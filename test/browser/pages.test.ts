import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Pages with headings that a reader has to see on them. */
const pages = [
  {
    address: 'index.html',
    title: 'CC-Gateway agent API',
    headings: ['CC-Gateway agent API', 'Upgrade notes', 'Quick start for integrators', 'Pick an Issue'],
  },
  {
    address: 'change-history.html',
    title: 'Change history · CC-Gateway agent API',
    headings: ['Change history', 'Issue 24', 'Issue 01'],
  },
  {
    address: 'reference/issue-01.html',
    title: 'Issue 01 (AICC version not published) · CC-Gateway agent API',
    headings: ['CC-Gateway agent API, Issue 01 (unpublished)'],
  },
  {
    address: 'reference/issue-24.html',
    title: 'Issue 24 (AICC 25.200.0) · CC-Gateway agent API',
    headings: ['CC-Gateway agent API, Issue 24 (25.200.0)'],
  },
  {
    address: 'reference/issue-24.html#/voicecall/voicecall.callinner',
    title: 'Issue 24 (AICC 25.200.0) · CC-Gateway agent API',
    headings: ['Call another agent'],
  },
] as const;

test.each(pages)('$address shows its headings, asks no other host and complains of nothing', async (expected) => {
  const { page, foreignRequests, problems } = await visit(browser, expected.address);
  await expect.poll(() => page.title()).toBe(expected.title);
  for (const name of expected.headings) await page.getByRole('heading', { name }).first().waitFor({ state: 'visible' });
  await page.waitForLoadState('networkidle');
  expect({ foreignRequests, problems }).toEqual({ foreignRequests: [], problems: [] });
  await page.context().close();
});

test.each(pages)('$address does not scroll sideways on a screen of 360 pixels', async ({ address }) => {
  const { page } = await visit(browser, address, { width: 360, height: 740 });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.context().close();
});

test.each(['index.html', 'change-history.html', 'reference/issue-24.html'])(
  '%s is dark on a dark screen',
  async (address) => {
    const { page } = await visit(browser, address, { colorScheme: 'dark' });
    await page.waitForLoadState('networkidle');
    const colour = await page.evaluate(() => {
      const top = document.querySelector('header, nav');
      return top === null ? '' : getComputedStyle(top).backgroundColor;
    });
    const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue)).toBeLessThan(60);
    await page.context().close();
  },
);

test('an operation that an address names is the one on the screen', async () => {
  const { page } = await visit(browser, 'reference/issue-24.html#/voicecall/voicecall.callinner');
  const heading = page.getByRole('heading', { name: 'Call another agent' });
  await heading.waitFor({ state: 'visible' });
  await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  await expect.poll(async () => (await heading.boundingBox())?.y ?? Infinity).toBeLessThan(500);
  await page.context().close();
});

test('the menu of a reference leads to a resource', async () => {
  const { page, problems } = await visit(browser, 'reference/issue-01.html');
  await page.getByRole('link', { name: 'voicecall', exact: true }).first().click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#/voicecall');
  await page.getByRole('heading', { name: 'Make an outbound call' }).waitFor({ state: 'visible' });
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the bar of a reference leads to the Issues before and after', async () => {
  const { page } = await visit(browser, 'reference/issue-23.html');
  await page.getByRole('link', { name: 'Next: Issue 24' }).click();
  await page.waitForURL('**/reference/issue-24.html');
  await page.getByRole('link', { name: 'Previous: Issue 23' }).click();
  await page.waitForURL('**/reference/issue-23.html');
  expect(await page.getByRole('link', { name: 'YAML' }).getAttribute('href')).toBe('../specs/issue-23.yaml');
  await page.context().close();
});
