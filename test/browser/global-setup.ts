import type { TestProject } from 'vitest/node';
import { findChromium } from '../../commands/src/browser/find-chromium.ts';
import { serveFolder } from '../../commands/src/browser/serve-folder.ts';
import { defaultFolder } from '../../commands/src/site/site-step.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a slash at its end. */
    siteUrl: string;
    /** The program of the browser. */
    chromium: string;
  }
}

/** Serves the built site while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveFolder(defaultFolder);
  project.provide('siteUrl', site.url);
  project.provide('chromium', await findChromium(process.env));
  return () => site.close();
}
