import { readdirSync } from 'node:fs';
import { loadDocument } from '@cc-gateway/loader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchange, judgesOf } from './exchange.ts';
import { startPair } from './generated-pair.ts';
import { refusals } from './refusals.ts';

const SPECS = 'generated/specs';
const DOCUMENTS = [
  ...readdirSync(new URL(`../../${SPECS}`, import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${SPECS}/${name}`),
  'test/round-trip/every-style.yaml',
  ...['gateway', 'styles', 'strict'].map((name) => `generator/cases/${name}/input.yaml`),
].sort();

describe.each(DOCUMENTS)('%s', (path) => {
  test('both sides see equal values; what is invalid is refused by its name', async () => {
    const pair = await startPair(await loadDocument(path));
    try {
      const judges = judgesOf(pair);
      const skipped = new Set<string>();
      for (const route of pair.routes) {
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 0 }), async (seed) => {
            const done = await exchange(pair, judges, route, seed);
            if (done === undefined) skipped.add(`${route.resource}.${route.operation}`);
            else expect([route.path, done.seen]).toEqual([route.path, done.given]);
          }),
          { numRuns: path.startsWith(SPECS) ? 3 : 50 },
        );
        for (const { field, status, answer } of await refusals(pair, judges, route)) {
          expect([route.path, status, answer]).toEqual([route.path, 400, expect.stringContaining(field)]);
        }
      }
      if (!path.includes('/cases/')) expect([...skipped]).toEqual([]);
    } finally {
      await pair.close();
    }
  });
});
