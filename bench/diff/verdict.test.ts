import { expect, test } from 'vitest';
import { levelsOfApiSmartDiff, levelsOfOasdiff, levelsOfOurs, levelsOfRedocly } from './levels.ts';
import { type Expectation, judgeLevels, type Verdict } from './verdict.ts';
import type { Level } from './levels.ts';

const rows: readonly [Expectation, readonly Level[], Verdict][] = [
  ['breaking', ['info', 'error'], 'right'],
  ['breaking', ['warning'], 'wrong'],
  ['breaking', [], 'silent'],
  ['not breaking', ['info', 'warning'], 'right'],
  ['not breaking', ['error'], 'wrong'],
  ['not breaking', [], 'silent'],
  ['no change', [], 'right'],
  ['no change', ['info'], 'wrong'],
];

test.each(rows)('%s, findings %j: %s', (expected, levels, verdict) => {
  expect(judgeLevels(expected, levels)).toBe(verdict);
});

test('reads the levels of each report', () => {
  expect(levelsOfOasdiff('[{"level":3},{"level":1}]')).toEqual(['error', 'info']);
  expect(levelsOfOasdiff('null')).toEqual([]);
  expect(levelsOfOasdiff('')).toEqual([]);
  expect(levelsOfRedocly('{"changes":[{"impact":"major"},{"impact":"patch"}]}')).toEqual(['error', 'info']);
  expect(levelsOfApiSmartDiff('[{"type":"breaking"},{"type":"annotation"}]')).toEqual(['error', 'info']);
  expect(levelsOfOurs('{"findings":[{"level":"warning"}]}')).toEqual(['warning']);
});

test('a report of another form is an error, not "no findings"', () => {
  expect(() => levelsOfRedocly('[]')).toThrow('no list of findings');
  expect(() => levelsOfOasdiff('[{"level":9}]')).toThrow('no level that is known');
});
