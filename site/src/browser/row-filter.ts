/** What the reader wants to see; a missing member wants everything. */
export interface RowFilter {
  /** Rows of later Issues than this one. */
  readonly after?: number;
  /** Rows of this Issue and of earlier ones. */
  readonly until?: number;
  readonly type?: string;
  /** Words that all have to occur in the row, in any case and order. */
  readonly text?: string;
}

/** A row as the page shows it. */
export interface ShownRow {
  readonly issue: number;
  readonly type: string;
  readonly text: string;
}

/** Whether a row is what the reader wants to see. */
export function isShown(row: ShownRow, filter: RowFilter): boolean {
  return (
    isInRange(row.issue, filter) && (filter.type === undefined || row.type === filter.type) && hasWords(row, filter)
  );
}

/** Whether an Issue lies in the range of the filter. */
export function isInRange(issue: number, { after = 0, until = Infinity }: RowFilter): boolean {
  return issue > after && issue <= until;
}

/** Reads a filter from the query of an address or the fields of the form; what is no filter is left out. */
export function parseFilter(query: URLSearchParams): RowFilter {
  const after = issueNumber(query.get('after'));
  const until = issueNumber(query.get('until'));
  const type = query.get('type') ?? '';
  const text = (query.get('text') ?? '').trim();
  return {
    ...(after === undefined ? {} : { after }),
    ...(until === undefined ? {} : { until }),
    ...(type === '' ? {} : { type }),
    ...(text === '' ? {} : { text }),
  };
}

/** The query of an address that `parseFilter` reads back; empty when everything is wanted. */
export function formatFilter(filter: RowFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function hasWords(row: ShownRow, { text = '' }: RowFilter): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const haystack = row.text.toLowerCase();
  return words.every((word) => haystack.includes(word));
}

function issueNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
