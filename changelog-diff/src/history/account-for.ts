import { compareRowNumbers } from './row-number.ts';
import type { HistoryIssue, HistoryRow } from './history.ts';
import type { PublishedIssue, PublishedRow, Slip } from './published.ts';

/** How a derived row and a published row say different things. */
export interface Difference {
  readonly row: string;
  readonly what: 'type' | 'interface' | 'issue';
  readonly published: string;
  readonly derived: string;
}

/** How far the derived history and the published one agree. */
export interface Account {
  /** Number of published rows. */
  readonly total: number;
  /** The published rows that at least one derived row names. */
  readonly accounted: readonly string[];
  readonly missing: readonly string[];
  /** Derived rows that name no published row, or one that does not exist. */
  readonly unpublished: readonly { readonly issue: number; readonly interface: string }[];
  /** What the two say differently and no slip explains. */
  readonly differences: readonly Difference[];
}

/** Reconciles the published rows with the derived ones, both ways. */
export function accountFor(
  published: readonly PublishedIssue[],
  history: readonly HistoryIssue[],
  slips: readonly Slip[] = [],
): Account {
  const rows = new Map(published.flatMap((issue) => issue.rows.map((row) => [row.number, row] as const)));
  const derived = history.flatMap(({ issue, rows: list }) => list.map((row) => ({ issue, row })));
  const named = new Set(derived.flatMap(({ row }) => row.published));
  const numbers = [...rows.keys()].sort(compareRowNumbers);
  const isKnown = (row: HistoryRow) => row.published.length > 0 && row.published.every((number) => rows.has(number));
  const excused = new Set(slips.flatMap((slip) => slip.rows));
  return {
    total: numbers.length,
    accounted: numbers.filter((number) => named.has(number)),
    missing: numbers.filter((number) => !named.has(number)),
    unpublished: derived
      .filter(({ row }) => !isKnown(row))
      .map(({ issue, row }) => ({ issue, interface: row.interface })),
    differences: derived
      .flatMap(({ issue, row }) => row.published.flatMap((number) => differencesOf(issue, row, rows.get(number))))
      .filter(({ row }) => !excused.has(row))
      .sort((a, b) => compareRowNumbers(a.row, b.row)),
  };
}

function differencesOf(issue: number, derived: HistoryRow, published: PublishedRow | undefined): Difference[] {
  if (published === undefined) return [];
  const row = published.number;
  const differences: Difference[] = [];
  if (Number(row.split('.')[0]) !== issue) {
    differences.push({ row, what: 'issue', published: row, derived: String(issue) });
  }
  if (derived.type !== published.type) {
    differences.push({ row, what: 'type', published: published.type, derived: derived.type });
  }
  const path = pathIn(published.interface);
  if (path !== undefined && path !== derived.interface) {
    differences.push({ row, what: 'interface', published: path, derived: derived.interface });
  }
  return differences;
}

/** The path in a printed URL `https://…/resource/path?query`; `undefined` when the cell holds no URL. */
function pathIn(cell: string): string | undefined {
  return cell.match(/^https:\/\/.*?\/resource(\/[^?]*)/)?.[1]?.replaceAll(' ', '');
}
