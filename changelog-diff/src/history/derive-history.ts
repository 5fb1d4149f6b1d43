import type { LoadedDocument } from '@cc-gateway/loader';
import { compareText } from '../compare/canonical.ts';
import { compare } from '../compare/compare.ts';
import type { Change } from '../compare/change.ts';
import { factsOf } from '../wording/facts.ts';
import { findRule } from '../wording/find-rule.ts';
import { fill, wordChanges } from '../wording/word-changes.ts';
import type { Wording } from '../wording/wording.ts';
import { compareRowNumbers } from './row-number.ts';
import type { HistoryIssue, HistoryRow, IssuePair } from './history.ts';

/** Changes that become one row: of one interface, written by actions of the same published rows. */
interface Group {
  readonly interface: string;
  /** True when the interface is a name for something that stands apart from the interfaces. */
  readonly isApart: boolean;
  readonly published: readonly string[];
  readonly changes: Change[];
  /** Changes that stand apart and joined: they are told in the row, but do not decide its type. */
  readonly joined: Change[];
}

/**
 * The change history: for each Issue, newest first, what its document changed against the one before. A row
 * names the published rows whose Overlay actions wrote the changes.
 */
export function deriveHistory(pairs: readonly IssuePair[], wording: Wording): HistoryIssue[] {
  return pairs
    .map(({ issue, date, aiccVersion, base, revision }) => {
      const rows = base === undefined ? [] : deriveRows(compare(base, revision), { base, revision }, wording);
      return { issue, date, aiccVersion, rows };
    })
    .sort((a, b) => b.issue - a.issue);
}

/** The rows for the changes between two documents, in the order of the published rows. */
export function deriveRows(
  changes: readonly Change[],
  documents: { readonly base: LoadedDocument; readonly revision: LoadedDocument },
  wording: Wording,
): HistoryRow[] {
  const groups = groupsOf(changes, documents, wording);
  return joinApart(groups)
    .map((group) => ({
      interface: group.interface,
      type: typeOf(group.changes, wording),
      remarks: wordChanges([...group.changes, ...group.joined], documents, wording),
      published: group.published,
    }))
    .filter((row) => row.remarks.length > 0 || row.published.length > 0)
    .sort((a, b) => comparePublished(a, b) || compareText(a.interface, b.interface));
}

function groupsOf(
  changes: readonly Change[],
  documents: { readonly base: LoadedDocument; readonly revision: LoadedDocument },
  wording: Wording,
): Group[] {
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const rule = findRule(change, wording);
    if (rule.ignore === true) continue;
    const row = documents.revision.actionAt(change.revision)?.row;
    const published = row === undefined ? [] : [row];
    const named = rule.interface === undefined ? undefined : fill(rule.interface, factsOf(change, documents));
    const isApart = named !== undefined || change.operations.length === 0;
    const paths = change.operations.map(({ operation }) => operation.path);
    for (const name of new Set(named !== undefined ? [named] : isApart ? ['-'] : paths)) {
      const key = JSON.stringify([name, isApart, published]);
      const group = groups.get(key) ?? { interface: name, isApart, published, changes: [], joined: [] };
      groups.set(key, group);
      group.changes.push(change);
    }
  }
  return [...groups.values()];
}

/** What stands apart joins the one interface that has the same published rows, if there is one. */
function joinApart(groups: readonly Group[]): Group[] {
  const keyOf = (group: Group) => group.published.join(' ');
  const apart = groups.filter((group) => group.isApart);
  const own = groups.filter((group) => !group.isApart);
  const rest: Group[] = [];
  for (const group of apart) {
    const hosts = own.filter((candidate) => keyOf(candidate) === keyOf(group));
    const [host] = hosts;
    if (group.published.length > 0 && hosts.length === 1 && host !== undefined) host.joined.push(...group.changes);
    else rest.push(group);
  }
  return [...own, ...rest];
}

function typeOf(changes: readonly Change[], wording: Wording): HistoryRow['type'] {
  return changes.some((change) => findRule(change, wording).type === 'New') ? 'New' : 'Modified';
}

function comparePublished(a: HistoryRow, b: HistoryRow): number {
  const [first] = a.published;
  const [second] = b.published;
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return compareRowNumbers(first, second);
}
