import { alreadyEscaped, html, renderHtml, type Html } from './html.ts';
import { siteTitle } from './layout.ts';
import type { RedocParts } from './redoc-parts.ts';
import { issueName, referencePath, specificationPath, versionText, type SiteIssue } from './site-issue.ts';
import type { SitePage } from './site-page.ts';

/** The Issues before and after one, for the bar. */
export interface Neighbours {
  readonly previous?: SiteIssue;
  readonly next?: SiteIssue;
}

/**
 * The reference of an Issue: our bar above what Redoc rendered. Nothing is loaded from another host, and no script
 * runs but Redoc's own, whatever text the specification holds: the page's policy names them by digest.
 */
export function referencePage(issue: SiteIssue, neighbours: Neighbours, redoc: RedocParts): SitePage {
  const title = `Issue ${issueName(issue)} (${versionText(issue)}) · ${siteTitle}`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy(redoc.scriptDigests)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="Reference of Issue ${issueName(issue)} of the CC-Gateway agent API." />
        <title>${title}</title>
        <link rel="icon" href="../assets/icon.svg" type="image/svg+xml" />
        <link rel="modulepreload" href="${redoc.script}" />
        <link rel="stylesheet" href="../assets/reference.css" />
        ${alreadyEscaped(redoc.head)}
      </head>
      <body>
        ${bar(issue, neighbours)}
        <noscript
          ><p class="noscript">
            The reference needs JavaScript. Without it, download the specification above.
          </p></noscript
        >
        ${alreadyEscaped(redoc.body)}
      </body>
    </html> `;
  return { path: referencePath(issue), html: renderHtml(page) };
}

function policy(scriptDigests: readonly string[]): string {
  const scripts = scriptDigests.map((digest) => `'${digest}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    // Redoc writes its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // The search runs in a worker that Redoc makes of its own text.
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

function bar(issue: SiteIssue, { previous, next }: Neighbours): Html {
  const name = issueName(issue);
  return html`<nav class="site-bar" aria-label="Site">
    <a class="home" href="../index.html">${siteTitle}</a>
    <span class="issues"
      >${step(previous, '‹', 'Previous')}
      <strong aria-current="page">Issue ${name}</strong> ${step(next, '›', 'Next')}</span
    >
    <a href="../change-history.html#issue-${name}">Changes</a>
    <a href="../${specificationPath(issue)}" download>YAML</a>
  </nav>`;
}

/** A link to a neighbour; its place stays empty at either end. */
function step(issue: SiteIssue | undefined, arrow: string, which: string): Html {
  if (issue === undefined) return html`<span class="end">${arrow}</span>`;
  const label = `${which}: Issue ${issueName(issue)}`;
  return html`<a href="../${referencePath(issue)}" title="${label}" aria-label="${label}">${arrow}</a>`;
}
