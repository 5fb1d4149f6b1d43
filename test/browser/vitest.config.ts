import { defineConfig } from 'vitest/config';

/** The tests that need a Chromium; `npm run test:browser` runs them. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Each file starts a browser of its own; more than one at a time only makes them slow.
    fileParallelism: false,
  },
});
