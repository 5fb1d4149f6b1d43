import { Marked } from 'marked';
import { alreadyEscaped, html } from './html.ts';
import { layoutPage, siteTitle } from './layout.ts';
import type { SitePage } from './site-page.ts';

/** Address of the page of a rule or code; `README` is the list of all. */
export function ruleAddress(code: string): string {
  return code === 'README' ? 'rules.html' : `rule-${code}.html`;
}

const marked = new Marked({
  renderer: {
    // The pages are made from our own tables; markup in them could only be a slip, and is shown as text.
    html: ({ text }) => (text.startsWith('<!--') ? '' : text.replaceAll('<', '&lt;')),
    heading({ tokens, depth, text }) {
      const id = text
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-');
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
  walkTokens: (token) => {
    if (token.type !== 'link') return;
    const [, code] = /^([\w-]+)\.md$/.exec(String(token['href'])) ?? [];
    if (code !== undefined) token['href'] = ruleAddress(code);
  },
});

/** A page of `docs/rules` as a page of the site. */
export function rulePage(code: string, markdown: string): SitePage {
  const title = code === 'README' ? 'Rules' : code;
  const text = marked.parse(markdown, { async: false });
  return layoutPage({
    path: ruleAddress(code),
    title: `${title} · ${siteTitle}`,
    description: `What ${title} means and what to do about it.`,
    body: html`${alreadyEscaped(text)}`,
  });
}
