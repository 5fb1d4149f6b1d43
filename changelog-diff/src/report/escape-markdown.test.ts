import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['plain text, 1–2 (a).', 'plain text, 1–2 (a).'],
  ['a|b\nc', 'a\\|b c'],
  ['<img src=x onerror=y> &amp;', '&lt;img src=x onerror=y&gt; &amp;amp;'],
  ['[a](javascript:b) `c` *d* ![e]', '\\[a\\](javascript:b) \\`c\\` \\*d\\* \\!\\[e\\]'],
  ['Agent_Event _x_ #1 @me', 'Agent_Event \\_x\\_ \\#1 \\@me'],
])('%j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
