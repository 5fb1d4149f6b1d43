/** A row of the published table, as printed. Cells that the print leaves empty are empty. */
export interface PublishedRow {
  /** `24.7`: the seventh row of Issue 24. */
  readonly number: string;
  readonly interface: string;
  readonly type: string;
  readonly remarks: readonly string[];
}

export interface PublishedIssue {
  readonly issue: number;
  readonly date: string;
  readonly aiccVersion: string;
  readonly rows: readonly PublishedRow[];
}

/** Rows of the published table that cannot be taken at their word. */
export interface Slip {
  readonly kind: string;
  readonly rows: readonly string[];
  readonly reason: string;
}
