import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIssueList } from '../../commands/src/issues/issue-list.ts';
import { startBrowser, visit } from './visit.ts';

let browser: Browser;
/** Numbers of all Issues, newest first. */
let numbers: number[];
beforeAll(async () => {
  browser = await startBrowser();
  numbers = (await readIssueList()).map((issue) => issue.number).reverse();
});
afterAll(() => browser.close());

/** Numbers of the Issues whose sections can be seen. */
function shownIssues(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section[data-issue]')]
      .filter((section) => section.checkVisibility())
      .map((section) => Number(section.dataset['issue'])),
  );
}

/** First cell of each row that can be seen, without its link mark. */
function shownRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tr[data-type]')]
      .filter((row) => row.checkVisibility())
      .map((row) => row.querySelector('th')?.textContent.replace('#', '').trim() ?? ''),
  );
}

test('without a filter every Issue is shown, newest first', async () => {
  const { page } = await visit(browser, 'change-history.html');
  expect(await shownIssues(page)).toEqual(numbers);
  expect(await page.locator('#shown').textContent()).toBe(`${(await shownRows(page)).length} rows`);
  await page.context().close();
});

test('the range of Issues narrows the sections and stands in the address', async () => {
  const { page } = await visit(browser, 'change-history.html');
  await page.getByLabel('After').selectOption('21');
  await page.getByLabel('Up to').selectOption('23');
  expect(await shownIssues(page)).toEqual([23, 22]);
  expect(new URL(page.url()).search).toBe('?after=21&until=23');
  await page.reload();
  expect(await shownIssues(page)).toEqual([23, 22]);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => shownIssues(page)).toEqual(numbers);
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('an interface narrows the rows, and Issues without one disappear', async () => {
  const { page } = await visit(browser, 'change-history.html?after=22&until=24');
  await page.getByLabel('Interface or text').fill('ONLINEAGENT signinmode');
  const rows = await shownRows(page);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/^\/onlineagent\//);
  expect(await shownIssues(page)).toEqual([24]);
  await page.getByLabel('Interface or text').fill('no interface is called so');
  expect(await shownIssues(page)).toEqual([]);
  expect(await page.locator('#shown').textContent()).toMatch(/^0 of \d+ rows$/);
  await page.context().close();
});

test('the type narrows the rows', async () => {
  const { page } = await visit(browser, 'change-history.html?type=New&after=23&until=24');
  expect(await page.getByLabel('Type').inputValue()).toBe('New');
  expect(await shownRows(page)).toContain('/mediacall/{agentid}/setcallnumsbymediatype');
  expect(await page.locator('tr[data-type="Modified"]:visible').count()).toBe(0);
  await page.context().close();
});

test('the start page leads to the changes since an Issue', async () => {
  const { page } = await visit(browser, 'index.html');
  await page.getByLabel('I use').selectOption('20');
  await page.getByRole('button', { name: 'Show the changes since' }).click();
  await page.waitForURL('**/change-history.html?after=20');
  expect(await shownIssues(page)).toEqual(numbers.filter((number) => number > 20));
  await page.context().close();
});

test('a row leads to its interface in the reference of its Issue, and can be addressed', async () => {
  const anchor = 'issue-24-mediacall-agentid-setcallnumsbymediatype';
  const { page } = await visit(browser, `change-history.html#${anchor}`);
  const row = page.locator(`#${anchor}`);
  const box = await row.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(900);
  await row.getByRole('link', { name: '/mediacall/{agentid}/setcallnumsbymediatype' }).click();
  await page.waitForURL('**/reference/issue-24.html#/mediacall/mediacall.setcallnumsbymediatype');
  await page.locator('[data-section-id="/mediacall/mediacall.setcallnumsbymediatype"]').first().waitFor();
  await page.context().close();
});
