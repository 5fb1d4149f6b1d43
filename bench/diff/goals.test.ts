import { expect, test } from 'vitest';
import { goalsOf } from './goals.ts';

const none = { parse: 0, load: 100, compare: 10, judge: 0, changes: 0 };
const phases = {
  github: none,
  identical: none,
  cyclic: { ...none, compare: 150, judge: 60 },
  allOf: none,
  oneProperty: none,
  history: { ...none, load: 700, compare: 200 },
  series: new Map<number, typeof none>(),
};

function timing(tool: string, seconds: number, processor: number) {
  return { tool, rounds: 3, seconds, processor, megabytes: 300, findings: [] };
}

test('a goal of ratios is met only if both are small enough', () => {
  const timings = [timing('changelog-diff', 1, 1), timing('redocly diff', 5, 3), timing('oasdiff', 2, 2)];
  expect(goalsOf(phases, [{ name: 'GitHub, JSON', timings }]).map(({ measured, isMet }) => [measured, isMet])).toEqual([
    ['0.20 × (0.33 ×)', false],
    ['0.50 × (0.50 ×)', true],
    ['300 MB', true],
    ['210 ms', false],
    ['1.10 ×', true],
    ['0.20 s', true],
  ]);
});

test('what could not be measured is not met', () => {
  const [redocly] = goalsOf(phases, [{ name: 'GitHub, JSON', timings: [timing('changelog-diff', 1, 1)] }]);
  expect(redocly).toMatchObject({ measured: '– × (– ×)', isMet: false });
});
