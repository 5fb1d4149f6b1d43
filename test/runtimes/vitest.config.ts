import { defineConfig } from 'vitest/config';

/** The tests that fetch other runtimes; `npm run test:runtimes` runs them. */
export default defineConfig({
  test: {
    include: ['test/runtimes/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    pool: 'forks',
  },
});
