import { expect, test } from 'vitest';
import { reasonIn } from './failure-reason.ts';

test.each([
  [
    'the last line that sounds like an error',
    'Error: first\nTypeError: second\n    at x (/a/b.js:1)\ndone',
    'TypeError: second',
  ],
  ['no paths of this machine', "Error: Cannot find module '/root/x/y.js'", "Error: Cannot find module '…'"],
  ['no marks of Markdown, no colours', '\u001b[31mfailed\u001b[0m: a | `b`', "failed: a ' 'b'"],
  ['what was said last, when nothing sounds like one', 'one\ntwo\n', 'two'],
  ['nothing', '', 'no reason given'],
  ['long ones are cut', `Error: ${'x'.repeat(200)}`, `Error: ${'x'.repeat(82)}…`],
])('%s', (_, text, reason) => {
  expect(reasonIn(text)).toBe(reason);
});
