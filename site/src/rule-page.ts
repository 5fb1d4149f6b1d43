import { layoutPage, siteTitle } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import type { SitePage } from './site-page.ts';

/** Address of the page of a rule or code; `README` is the list of all. */
export function ruleAddress(code: string): string {
  return code === 'README' ? 'rules.html' : `rule-${code}.html`;
}

function addressOf(link: string): string | undefined {
  const [, code] = /^([\w-]+)\.md$/.exec(link) ?? [];
  return code === undefined ? undefined : ruleAddress(code);
}

/** A page of `docs/rules` as a page of the site. */
export function rulePage(code: string, markdown: string): SitePage {
  const title = code === 'README' ? 'Rules' : code;
  return layoutPage({
    path: ruleAddress(code),
    title: `${title} · ${siteTitle}`,
    description: `What ${title} means and what to do about it.`,
    body: renderMarkdown(markdown, addressOf),
  });
}
