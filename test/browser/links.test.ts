import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';

/** A link that did not lead anywhere, as a reader would report it. */
interface BrokenLink {
  readonly from: string;
  readonly to: string;
}

test('every link of the site leads to a page, and to a place on it', async () => {
  const checked = await new LinkChecker().check({
    path: inject('siteUrl'),
    recurse: true,
    checkFragments: true,
    concurrency: 8,
    linksToSkip: [`^(?!${inject('siteUrl').replaceAll('.', '\\.')})`],
  });
  const pages = checked.links.filter((link) => link.state === LinkState.OK && link.url.endsWith('.html'));
  expect(pages.length).toBeGreaterThanOrEqual(26);
  // Places of the form `#/…` are made by Redoc's script; pages.test.ts and history-filter.test.ts follow some.
  const broken: BrokenLink[] = checked.links
    .filter((link) => link.state === LinkState.BROKEN && !(link.status === 200 && link.url.includes('.html#/')))
    .map((link) => ({ from: link.parent ?? '', to: link.url }));
  expect(broken).toEqual([]);
});
