import { expect, test } from 'vitest';
import { code } from './code.ts';
import { comment, docLine, docText, sections } from './comment.ts';

test('tags are those that are written here', () => {
  expect(String(sections([docText('@deprecated by law'), docText(''), comment`@deprecated`]))).toBe(
    '\\@deprecated by law\n\n@deprecated',
  );
});

test('nothing ends the comment', () => {
  expect(String(docLine('a */ evil()\n/*'))).toBe('a *\\/ evil() /*');
  expect(String(comment`See {@link ${code`a`}} ${docText('*/')} */`)).toBe('See {@link a} *\\/ *\\/');
});
