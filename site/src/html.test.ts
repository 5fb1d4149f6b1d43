import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alreadyEscaped, escapeHtml, html, renderHtml } from './html.ts';

test.each([
  ['plain text', 'plain text'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  [`" onload="x" '`, '&quot; onload=&quot;x&quot; &#39;'],
  ['&amp;', '&amp;amp;'],
  ['', ''],
])('escapes %j', (text, expected) => {
  expect(escapeHtml(text)).toBe(expected);
});

test('escaped text holds no character of markup, and nothing of it is lost', () => {
  const back: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(escaped.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => back[entity] ?? '')).toBe(text);
    }),
  );
});

test('escapes texts in placeholders and keeps markup and numbers', () => {
  const items = ['a', '<b>'].map((text) => html`<i>${text}</i>`);
  const page = html`<p title="${'"'}">${items}${7}${alreadyEscaped('<i>x</i>')}</p>`;
  expect(renderHtml(page)).toBe('<p title="&quot;"><i>a</i><i>&lt;b&gt;</i>7<i>x</i></p>');
});
