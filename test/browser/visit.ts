import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** How a page is opened. */
export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** HTML of pages that the served site does not have, by address. */
  readonly bodies?: ReadonlyMap<string, string>;
}

/** An open page and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Requests to another host than the site's; aborted. */
  readonly foreignRequests: readonly string[];
  /** Errors and warnings of the console, failed requests and uncaught exceptions. */
  readonly problems: readonly string[];
}

/** Starts the browser that was found, without anything that it would do on its own account. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens a page of the site in a fresh context. */
export async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, height = 900, colorScheme = 'light', bodies } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  const [foreignRequests, problems]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const body = bodies?.get(url.slice(inject('siteUrl').length));
    if (body !== undefined) return route.fulfill({ body, contentType: 'text/html' });
    if (url.startsWith(inject('siteUrl'))) return route.continue();
    foreignRequests.push(url);
    return route.abort();
  });
  await page.goto(new URL(address, inject('siteUrl')).href, { waitUntil: 'load' });
  return { page, foreignRequests, problems };
}
