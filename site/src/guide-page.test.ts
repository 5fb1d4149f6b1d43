import { expect, test } from 'vitest';
import { guidePage } from './guide-page.ts';

test('a guide is a page of the site, whose links lead to pages', () => {
  const guide = { source: 'docs/X.md', path: 'x.html', title: 'X', description: 'About x.' };
  const { path, html } = guidePage(guide, '# X\n\n[a](../generated/upgrade-notes.md) [b](CLIENT.md) <script>\n');
  expect(path).toBe('x.html');
  expect(html).toContain('<a href="upgrade-notes.html">a</a> <a href="client.html">b</a> &lt;script>');
  expect(html).toContain('<title>X · CC-Gateway agent API</title>');
});
