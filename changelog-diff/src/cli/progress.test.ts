import { expect, test } from 'vitest';
import { terminalProgress } from './progress.ts';

function written(isTTY: boolean, env: Readonly<Record<string, string>> = {}): string {
  const texts: string[] = [];
  const write = (text: string | Uint8Array): boolean => texts.push(String(text)) > 0;
  const progress = terminalProgress({ stderr: { isTTY, columns: 20, write }, env });
  progress.at('reading base.yaml and revision.yaml');
  progress.at('comparing');
  progress.done();
  progress.done();
  return texts.join('');
}

test('one line, no longer than the terminal is wide, and gone at the end', () => {
  expect(written(true)).toBe('\r\u001b[2Kreading base.yaml …\r\u001b[2Kcomparing …\r\u001b[2K');
});

test('nothing where nobody waits at a terminal that can erase a line', () => {
  expect(written(false)).toBe('');
  expect(written(true, { TERM: 'dumb' })).toBe('');
  expect(written(true, { CI: 'true' })).toBe('');
});
