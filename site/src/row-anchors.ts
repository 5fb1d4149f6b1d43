import type { HistoryRow } from 'changelog-diff';

/**
 * The anchor of each row of an Issue: `issue-24-voicecall-agentid-callout`. It is made of the Issue and the interface,
 * so that it stays when other rows come or go; rows of the same interface are counted from the second on.
 */
export function rowAnchors(issue: number, rows: readonly Pick<HistoryRow, 'interface'>[]): string[] {
  const used = new Set<string>();
  return rows.map((row) => {
    const base = `issue-${String(issue).padStart(2, '0')}-${slug(row.interface)}`;
    const anchor = unused(base, used);
    used.add(anchor);
    return anchor;
  });
}

function unused(base: string, used: ReadonlySet<string>): string {
  let anchor = base;
  for (let count = 2; used.has(anchor); count += 1) anchor = `${base}-${count}`;
  return anchor;
}

/** Lower-case letters and digits with single dashes between; `row` for a text without any. */
function slug(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ['row'];
  return words.join('-');
}
