import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usablePattern } from './pattern.ts';

test.each([
  ['^[a-z]+$', '^[a-z]+$'],
  ['^[\\w-\\.]*$', '^[\\w\\-\\.]*$'],
  ['[a-\\d]', '[a\\-\\d]'],
  ['[\\da-z\\.-]+', '[\\da-z\\.-]+'],
  ['[\\%-=\\-]', '[%-=\\-]'],
  ['a\\-b\\_c\\"', 'a-b_c"'],
  ['{id}', '\\{id\\}'],
  ['a{2}]', 'a{2}\\]'],
  ['[\\]{]', '[\\]{]'],
  ['\\p{L}+', '\\p{L}+'],
])('%s is usable as %s', (pattern, usable) => {
  expect(usablePattern(pattern)).toBe(usable);
});

test.each(['\\A\\w+\\Z', '[', '(?i)a', 'a**', '[[:alpha:]-\\h]', '\\'])('%s is no regular expression', (pattern) => {
  expect(usablePattern(pattern)).toBeUndefined();
});

test('a pattern that is spelled anew matches what it matched', () => {
  const piece = fc.constantFrom(
    'a',
    '[\\w-x]',
    '\\-',
    '\\_',
    '{',
    '}',
    ']',
    'a{1,2}',
    '[a\\-c]',
    '\\d',
    '.',
    '[^\\s-]',
  );
  const texts = fc.array(fc.constantFrom('a', '-', '_', '{', '}', ']', 'x', '1', 'c', ' ', '\\'), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), texts, (pieces, letters) => {
      const pattern = `^${pieces.join('')}$`;
      const usable = usablePattern(pattern);
      expect(usable).toBeDefined();
      expect(new RegExp(usable ?? '', 'u').test(letters.join(''))).toBe(new RegExp(pattern).test(letters.join('')));
    }),
  );
});
