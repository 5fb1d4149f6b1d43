import { formatPosition } from '@cc-gateway/loader';
import type { Entry } from './entry.ts';

/** Entries as plain text: what they are about once, then a line each with its place; a count at the end. */
export function renderText(entries: readonly Entry[]): string {
  const lines: string[] = [];
  let about: string | undefined;
  for (const entry of entries) {
    if (entry.about !== about) lines.push(`${entry.type.padEnd(8)}  ${printable(entry.about)}`);
    about = entry.about;
    lines.push(`  ${printable(entry.sentence)}   ${formatPosition(entry.position)}`);
  }
  const count =
    entries.length === 0 ? 'No changes.' : entries.length === 1 ? '1 change.' : `${entries.length} changes.`;
  return `${[...lines, count].join('\n')}\n`;
}

/** Text from a document must not move the cursor or begin a line of its own. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
