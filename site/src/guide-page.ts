import { layoutPage, siteTitle } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import type { SitePage } from './site-page.ts';

/** A document of the repository that is a page of the site. */
export interface Guide {
  /** Path in the repository. */
  readonly source: string;
  /** Path on the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** The documents for those who use what is made here. */
export const guides: readonly Guide[] = [
  {
    source: 'docs/CLIENT.md',
    path: 'client.html',
    title: 'Client',
    description: 'The TypeScript client of the CC-Gateway agent API: getting started, events, errors.',
  },
  {
    source: 'docs/GENERATOR.md',
    path: 'generator.html',
    title: 'Generator',
    description: 'openapi-ts-morph: a typed client and server in TypeScript from any OpenAPI document.',
  },
  {
    source: 'docs/MIGRATE.md',
    path: 'migrate.html',
    title: 'Moving to openapi-ts-morph',
    description: 'From openapi-typescript and openapi-fetch, hey-api and orval to openapi-ts-morph.',
  },
  {
    source: 'generated/upgrade-notes.md',
    path: 'upgrade-notes.html',
    title: 'Upgrade notes',
    description: 'What each Issue of the CC-Gateway agent API may break in a client of the one before.',
  },
];

const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['change-history.md', 'change-history.html'],
  ...guides.map(({ source, path }): [string, string] => [source.slice(source.lastIndexOf('/') + 1), path]),
]);

/** A guide as a page of the site; links to other guides and the change history lead to their pages. */
export function guidePage({ path, title, description }: Guide, markdown: string): SitePage {
  const addressOf = (link: string): string | undefined => ADDRESSES.get(link.slice(link.lastIndexOf('/') + 1));
  return layoutPage({ path, title: `${title} · ${siteTitle}`, description, body: renderMarkdown(markdown, addressOf) });
}
