import { diffLines } from 'diff';

interface Line {
  readonly mark: ' ' | '+' | '-';
  readonly text: string;
}

/** Lines before and after a changed one that are shown. */
const CONTEXT = 2;

/**
 * What differs between two YAML texts, as the lines of a diff: the changed ones, two around each, and the keys that
 * they stand under; `…` stands for what is left out.
 */
export function yamlDiff(base: string, revision: string): string {
  const lines = markedLines(base, revision);
  const near = lines.flatMap(({ mark }, index) => (mark === ' ' ? [] : around(index, lines.length)));
  const shown = new Set(near.flatMap((index) => [index, ...keysAbove(lines, index)]));
  const rows: string[] = [];
  lines.forEach(({ mark, text }, index) => {
    if (shown.has(index)) rows.push(`${mark} ${text}`);
    else if (rows.at(-1)?.trim() !== '…') rows.push(`  ${indentOf(text)}…`);
  });
  return rows.join('\n');
}

function markedLines(base: string, revision: string): Line[] {
  return diffLines(base, revision).flatMap(({ added, removed, value }) => {
    const mark = added ? '+' : removed ? '-' : ' ';
    const lines = value.replace(/\n$/, '').split('\n');
    return lines.map((text): Line => ({ mark, text }));
  });
}

function around(index: number, length: number): number[] {
  const from = Math.max(0, index - CONTEXT);
  const to = Math.min(length - 1, index + CONTEXT);
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

/** The lines that are less and less indented on the way up. */
function keysAbove(lines: readonly Line[], index: number): number[] {
  const above: number[] = [];
  let indent = indentOf(lines[index]?.text ?? '').length;
  for (let at = index - 1; at >= 0 && indent > 0; at--) {
    const own = indentOf(lines[at]?.text ?? '').length;
    if (own >= indent) continue;
    above.push(at);
    indent = own;
  }
  return above;
}

function indentOf(text: string): string {
  return /^ */.exec(text)?.[0] ?? '';
}
