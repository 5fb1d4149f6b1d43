import { expect, test } from 'vitest';
import { reportProgress } from './report-progress.ts';

test.each([
  [true, ['\r\u001b[Kreferences 1 of 24', '\r\u001b[Kreferences 2 of 24', '\r\u001b[K']],
  [false, []],
])('on a terminal: %s', (isTTY, expected) => {
  const written: string[] = [];
  const progress = reportProgress({ isTTY, write: (text) => written.push(text) });
  progress.reference(1, 24);
  progress.reference(2, 24);
  progress.end();
  expect(written).toEqual(expected);
});
