import type { LoaderRow } from '../../../loader/bench/measure-loader.ts';

/** A command as a whole process: seconds, and how many it may take at most. */
export interface CommandRow {
  readonly what: string;
  readonly seconds: number;
  readonly limit: number | undefined;
}

/** Markdown of the loader's measurements, ratios first. */
export function loaderTable(rows: readonly LoaderRow[]): string {
  return markdownTable(
    ['document', 'MB', 'whole load', 'parsing', 'compared with', 'that alone', 'first position', 'next position'],
    rows.map((row) => [
      row.document,
      row.megabytes.toFixed(1),
      ratio(row.load, row.alone),
      ratio(row.parse, row.alone),
      row.rival,
      `${row.alone.toFixed(0)} ms`,
      `${row.firstPosition.toFixed(0)} ms`,
      `${row.nextPosition.toFixed(2)} ms`,
    ]),
  );
}

/** Markdown of the commands' times, the part of their limit first. */
export function commandTable(rows: readonly CommandRow[]): string {
  return markdownTable(
    ['command', 'of its limit', 'time', 'limit'],
    rows.map(({ what, seconds, limit }) => [
      what,
      limit === undefined ? '–' : `${((seconds / limit) * 100).toFixed(0)} %`,
      `${seconds.toFixed(1)} s`,
      limit === undefined ? '–' : `${limit} s`,
    ]),
  );
}

function ratio(part: number, whole: number): string {
  return `${(part / whole).toFixed(2)} ×`;
}

/** A Markdown table with its columns aligned; all but the first to the right. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Puts a section between its markers, `<!-- name -->` and `<!-- /name -->`; at the end of a text that lacks them. */
export function withSection(text: string, name: string, section: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const block = `${opening}\n\n${section.trim()}\n\n${closing}`;
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start === -1 || end < start) return `${text.trimEnd()}\n\n${block}\n`.trimStart();
  return `${text.slice(0, start)}${block}${text.slice(end + closing.length)}`;
}
