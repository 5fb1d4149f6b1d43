import type { HistoryIssue, HistoryRow } from './history.ts';

/** Which part of a history is wanted. What is left out wants everything. */
export interface HistoryFilter {
  /** Issue that is known already: what came after it. */
  readonly from?: number;
  /** Last Issue, included. */
  readonly to?: number;
  /** First segment of the paths: `voicecall`. */
  readonly resource?: string;
  /** Part of the interface, in any case: `callout`. */
  readonly interface?: string;
}

/**
 * The Issues after `from` up to `to`, with the rows that fit. Rows that stand apart from the interfaces (error codes,
 * events, all interfaces) concern every resource and stay; a filter by interface asks for their name.
 */
export function filterHistory(history: readonly HistoryIssue[], filter: HistoryFilter): HistoryIssue[] {
  return history
    .filter(({ issue }) => issue > (filter.from ?? 0) && issue <= (filter.to ?? Number.POSITIVE_INFINITY))
    .map((issue) => ({ ...issue, rows: issue.rows.filter((row) => fits(row, filter)) }))
    .filter(({ rows }) => rows.length > 0 || !asksForRows(filter));
}

/** An Issue of which no row fits must not read as one that changed nothing. */
function asksForRows(filter: HistoryFilter): boolean {
  return filter.resource !== undefined || filter.interface !== undefined;
}

function fits(row: HistoryRow, filter: HistoryFilter): boolean {
  const { resource, interface: part } = filter;
  const isApart = !row.interface.startsWith('/');
  if (resource !== undefined && !isApart && row.interface.split('/')[1] !== resource) return false;
  return part === undefined || row.interface.toLowerCase().includes(part.toLowerCase());
}
