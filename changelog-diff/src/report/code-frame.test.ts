import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';
import { plain } from './paint.ts';

function frame(lines: readonly string[], line: number, column: number, firstLine = 1): string[] {
  return codeFrame({ file: 'a.yaml', firstLine, lines, line, column }, 'error', plain);
}

test('the place is marked and the numbers are aligned', () => {
  expect(frame(['a: 1', 'b:', '  c: 2'], 10, 1, 9)).toEqual(['   9 | a: 1', '> 10 | b:', '     | ^', '  11 |   c: 2']);
});

test('a tab counts as one column; control characters are not printed', () => {
  expect(frame(['\t\u001b[31mb'], 1, 3)).toEqual(['> 1 |   [31mb', '    |   ^']);
});

test('of a long line the part around the place is shown', () => {
  const [line = '', caret = ''] = frame([`${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`], 1, 5001);
  expect(line.length).toBeLessThan(120);
  expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('HERE');
});
