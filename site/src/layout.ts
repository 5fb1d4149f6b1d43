import { html, renderHtml, type Html } from './html.ts';
import type { SitePage } from './site-page.ts';

/** The name of the site. */
export const siteTitle = 'CC-Gateway agent API';

/** What a page of the site itself may load: its own style and scripts, nothing from another host. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

/** What a page puts into the frame that all of them share. */
export interface PageContent {
  /** Relative to the site's root; pages lie at the root. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Html;
  /** Address of a module script. */
  readonly script?: string;
}

/** A whole page. */
export function layoutPage({ path, title, description, body, script }: PageContent): SitePage {
  const scripts = script === undefined ? [] : [html`<script type="module" src="${script}"></script>`];
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <title>${title}</title>
        <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="assets/site.css" />
        ${scripts}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="top">
          <nav aria-label="Site">
            <a class="brand" href="index.html">${siteTitle}</a>
            <a href="index.html#issues" ${current(path, '')}>Issues</a>
            <a href="change-history.html" ${current(path, 'change-history.html')}>Change history</a>
            <a href="client.html" ${current(path, 'client.html')}>Client</a>
            <a href="generator.html" ${current(path, 'generator.html')}>Generator</a>
            <a href="rules.html" ${current(path, 'rules.html')}>Rules</a>
            <a href="index.html#quick-start" ${current(path, '')}>Quick start</a>
          </nav>
        </header>
        <main id="content">${body}</main>
        <footer>
          <p>
            Made from public knowledge of the API; not a publication of the vendor. What is not publicly known stays
            open and is marked as unconfirmed.
          </p>
        </footer>
      </body>
    </html> `;
  return { path, html: renderHtml(page) };
}

function current(path: string, target: string): Html {
  return path === target ? html` aria-current="page"` : html``;
}
