import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearMatcher, mayBacktrack } from './linear-matcher.ts';
import { parsePattern } from './parse-pattern.ts';
import { patternMatcher } from './pattern-matcher.ts';

const SLOW = [
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^(a+)+$',
  '(a|aa)+$',
  '^(\\w+\\s?)*$',
  '^([0-9]|[0-9][0-9])*x',
  '^(\\p{L}+)+$',
  '^([^\\P{L}0-9]+\\p{L}?)*$',
];
const FAST = [
  '^[0-9]{3,6}$',
  '^(10[1-9]|1[1-9][0-9])$',
  '^[A-Za-z]:/conf/[^/]+/.+$',
  'a|b',
  '',
  '^$',
  '\\u{1F600}?$',
  '[^a\\]-]',
  '^[\\p{Lu}_-]+\\P{L}$',
];

test.each(SLOW)('%s is matched in no time', (pattern) => {
  const tree = parsePattern(pattern);
  expect(tree !== undefined && mayBacktrack(tree)).toBe(true);
  const before = process.cpuUsage();
  expect(patternMatcher(pattern)(`${'a'.repeat(3000)}!`)).toBe(false);
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});

test.each(FAST)('%s is left to the platform', (pattern) => {
  const tree = parsePattern(pattern);
  expect(tree !== undefined && mayBacktrack(tree)).toBe(false);
});

test.each(['(?=a)b', '(a)\\1', '\\bword', '(?<!a)b'])('%s is no tree', (pattern) => {
  expect(parsePattern(pattern)).toBe(undefined);
  expect(patternMatcher(pattern)('x')).toBe(new RegExp(pattern, 'u').test('x'));
});

test.each([...SLOW, ...FAST])('%s matches what the platform says', (pattern) => {
  const tree = parsePattern(pattern);
  const own = tree === undefined ? undefined : linearMatcher(tree);
  const platform = new RegExp(pattern, 'u');
  const near = fc.stringMatching(/^[aA0-9zx. !/:conf]{0,14}$/);
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ unit: 'binary', maxLength: 8 })), (text) => {
      expect(own?.(text)).toBe(platform.test(text));
    }),
  );
});
