import type { LoadedDocument } from '@cc-gateway/loader';
import type { Change } from '../compare/change.ts';
import type { RowType } from '../wording/wording.ts';

/** One Issue and the one before it; without `base` it is the first. */
export interface IssuePair {
  readonly issue: number;
  readonly date: string;
  readonly aiccVersion: string;
  readonly base?: LoadedDocument;
  readonly revision: LoadedDocument;
}

/** A row of the derived history. */
export interface HistoryRow {
  /** A path as the specification has it, or a name for what concerns many interfaces; `-` for none. */
  readonly interface: string;
  readonly type: RowType;
  readonly remarks: readonly string[];
  /** The published rows that it accounts for, `24.1`; empty when none says it. */
  readonly published: readonly string[];
}

export interface HistoryIssue {
  readonly issue: number;
  readonly date: string;
  readonly aiccVersion: string;
  readonly rows: readonly HistoryRow[];
}

/** What an Issue changed, with the documents that the changes are between. */
export interface IssueChanges {
  readonly pair: IssuePair;
  readonly changes: readonly Change[];
}
