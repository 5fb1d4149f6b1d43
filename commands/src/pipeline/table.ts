import type { StepRow } from './step.ts';

/** A text table with left-aligned columns, two spaces apart: `[['a', 'b'], …]`. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The table that ends a run: step, what came out, seconds. */
export function stepTable(rows: readonly StepRow[]): string {
  const total = rows.reduce((sum, row) => sum + row.milliseconds, 0);
  return alignColumns([
    ['step', 'what came out', 'time'],
    ...rows.map((row) => [row.step, row.failed ? `FAILED: ${row.outcome}` : row.outcome, seconds(row.milliseconds)]),
    ['total', '', seconds(total)],
  ]);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
