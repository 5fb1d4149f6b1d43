import { Marked } from 'marked';
import { alreadyEscaped, type Html } from './html.ts';

/**
 * A document of the repository as a part of a page: headings have anchors, markup in it is shown as text.
 *
 * @param addressOf - the address on the site for a link of the document; the link itself where there is none
 */
export function renderMarkdown(markdown: string, addressOf: (link: string) => string | undefined): Html {
  const marked = new Marked({
    renderer: {
      // The documents are our own; markup in them could only be a slip.
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
      const address = addressOf(String(token['href']));
      if (address !== undefined) token['href'] = address;
    },
  });
  return alreadyEscaped(marked.parse(markdown, { async: false }));
}
