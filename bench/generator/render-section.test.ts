import { expect, test } from 'vitest';
import { goalsOf } from './goals.ts';
import { renderSection } from './render-section.ts';
import type { Results } from './results.ts';

const conditions = '2 cores';

const RESULTS: Results = {
  github: {
    conditions,
    measured: [
      { tool: 'openapi-ts-morph', makes: 'types, client, server', seconds: 3, processor: 4, megabytes: 501 },
      { tool: 'openapi-typescript', makes: 'types', seconds: 4, processor: 4 },
      { tool: '@hey-api/openapi-ts', makes: 'types, client', failure: 'exit code 1: Error: no' },
    ],
  },
  bundle: {
    conditions,
    measured: [
      { name: 'openapi-ts-morph', minified: 10, gzipped: 5 },
      { name: 'oazapfts', minified: 10, gzipped: 5 },
    ],
  },
  client: { conditions, measured: [0.123] },
};

test('a goal is met, not met or not measured', () => {
  const told = goalsOf(RESULTS).map(({ goal, wanted, measured, isMet }) => [goal, wanted, measured, isMet]);
  expect(told.filter(([, , , isMet]) => isMet !== undefined)).toEqual([
    // Both times have to be small enough: the wall-clock alone would do.
    ['GitHub', '≤ 0.8 × openapi-typescript', '0.75 × (1.00 ×)', false],
    ['GitHub, memory', '≤ 500 MB', '501 MB', false],
    ['one operation in a bundle, gzipped', '≤ oazapfts, 5 B', '5 B', true],
    ['client over bare fetch', '≤ 10 %', '12.3 %', false],
  ]);
  expect(told).toHaveLength(17);
  expect(goalsOf({}).every(({ isMet }) => isMet === undefined)).toBe(true);
});

test('only sections with numbers have a table, and a tool that failed says why', () => {
  const lines = renderSection(RESULTS).split('\n');
  expect(lines.filter((line) => line.startsWith('### '))).toEqual([
    '### Goals',
    '### Generation of GitHub’s REST description',
    '### One operation of GitHub in a bundle',
    '### A call of the client',
  ]);
  expect(lines).toContain('| openapi-typescript | types | 4.00 s | 4.00 s | 0.75 × (1.00 ×) | – |');
  expect(lines).toContain('| @hey-api/openapi-ts | types, client | exit code 1: Error: no | – | – | – |');
});
