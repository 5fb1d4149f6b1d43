import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleWeb } from '../runtimes/bundle-web.ts';
import { reportExpected } from '../runtimes/expected.ts';
import { startPeer, type Peer } from '../runtimes/peer.ts';
import { startBrowser } from './visit.ts';

let browser: Browser;
let peer: Peer;
beforeAll(async () => {
  browser = await startBrowser();
  const script = await bundleWeb('test/runtimes/page.ts');
  peer = await startPeer({ '/page': '<script type="module" src="/page.js"></script>', '/page.js': script });
});
afterAll(() => Promise.all([browser.close(), peer.close()]));

test('the generated clients, and the server without a network, work in a page', async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${peer.url}/page`);
  const reported = await page.evaluate((): unknown => Reflect.get(globalThis, 'reported'));
  expect({ reported, problems }).toEqual({ reported: reportExpected, problems: [] });
});
