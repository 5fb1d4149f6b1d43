import { expect, test } from 'vitest';
import { samplePattern } from './sample-pattern.ts';

const rows: readonly (readonly [string, string])[] = [
  ['^[a-z]+$', 'a'],
  ['^(foo|bar)-\\d{3}$', 'foo-000'],
  ['^[^a]$', '0'],
  ['^(a)\\1$', 'aa'],
  ['^\\w+@[a-z]+\\.com$', 'a@a.com'],
  ['^x-', 'x-'],
  ['^[一-龥]$', '一'],
];

test.each(rows)('%s gives %s first', (pattern, first) => {
  const texts = samplePattern(pattern, 0);
  expect(texts[0]).toBe(first);
  expect(texts.every((text) => new RegExp(pattern, 'u').test(text))).toBe(true);
});

test('a pattern is filled to a length', () => {
  expect(samplePattern('^[a-z]+$', 8)).toContain('aaaaaaaa');
});

test('a pattern that cannot be read, or is too long, gives nothing', () => {
  expect(samplePattern('(', 0)).toEqual([]);
  expect(samplePattern('^(a{1000}){1000}$', 0)).toEqual([]);
});
