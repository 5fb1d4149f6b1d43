import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeComment, safeCommentLine } from './safe-comment.ts';
import { wrapText } from './wrap-text.ts';

test.each([
  ['Plain text.', 'Plain text.'],
  ['ends */ here', 'ends *\\/ here'],
  ['split *\u200b/ by nothing', 'split *\\/ by nothing'],
  ['@ts-ignore', '\\@ts-ignore'],
  ['  * @ts-nocheck', '* \\@ts-nocheck'],
  ['mail a@b.c', 'mail a@b.c'],
  ['a\u2028@b\r\nc  ', 'a\n\\@b\nc'],
  ['\u202egnp', 'gnp'],
  ['**/', '**\\/'],
])('safeComment(%j) is %j', (text, safe) => {
  expect(safeComment(text)).toBe(safe);
});

test('safeCommentLine is one line', () => {
  expect(safeCommentLine('a\n\n b\u2029c')).toBe('a b c');
});

test('no text ends a comment or starts a line with a tag, wrapped or not', () => {
  const piece = fc.constantFrom('*', '/', '@', ' ', '\n', '\u200b', '\u2028', '\\', 'a');
  fc.assert(
    fc.property(fc.string({ unit: piece }), fc.integer({ min: 1, max: 9 }), (text, width) => {
      for (const safe of [safeComment(text), safeComment(wrapText(safeComment(text), width))]) {
        expect(safe).not.toContain('*/');
        expect(safe).not.toMatch(/^[\s*/]*@/m);
        expect(safe).not.toMatch(/[\u2028\u2029]/);
      }
    }),
  );
});
