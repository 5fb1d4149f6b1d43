import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '*/{src,test,ruleset,cases}/**/*.test.ts',
      'test/**/*.test.ts',
      'bench/**/*.test.ts',
      'openapi/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'test/browser/**', 'test/runtimes/**'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
