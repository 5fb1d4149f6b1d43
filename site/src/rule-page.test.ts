import { expect, test } from 'vitest';
import { rulePage } from './rule-page.ts';

test('a rule page is a page of the site: links lead to pages, headings have anchors, markup is text', () => {
  const { path, html } = rulePage(
    'a-b',
    '<!-- made -->\n\n# a-b\n\n<b>x</b> [c](c-d.md) [all](README.md)\n\n## What to do\n',
  );
  expect(path).toBe('rule-a-b.html');
  expect(html).toContain('<a href="rule-c-d.html">c</a> <a href="rules.html">all</a>');
  expect(html).toContain('<h2 id="what-to-do">What to do</h2>');
  expect(html).toContain('&lt;b>x&lt;/b>');
  expect(html).not.toContain('made');
});
