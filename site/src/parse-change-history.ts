import { isArray, isObject, LoaderError, type JsonValue, type SourceFile } from '@cc-gateway/loader';
import type { HistoryIssue, HistoryRow } from 'changelog-diff';

/**
 * Reads `generated/change-history.json`: an array of `{issue, date, aiccVersion, rows: [{interface, type, remarks,
 * published}]}`.
 * @throws LoaderError `change-history-invalid` with the place of the first entry that is not of that form.
 */
export function parseChangeHistory(source: SourceFile): HistoryIssue[] {
  const { value } = source;
  if (!isArray(value)) throw invalid(source, '', 'the change history is not a list of Issues');
  return value.map((entry, index) => parseIssue(source, entry, `/${index}`));
}

function parseIssue(source: SourceFile, entry: JsonValue, pointer: string): HistoryIssue {
  if (!isObject(entry)) throw invalid(source, pointer, 'an Issue of the change history is not a map');
  const { issue, date, aiccVersion, rows } = entry;
  if (typeof issue !== 'number') throw invalid(source, pointer, 'an Issue of the change history has no number');
  if (typeof date !== 'string' || typeof aiccVersion !== 'string') {
    throw invalid(source, pointer, `Issue ${issue} has no date or no AICC version`);
  }
  if (!isArray(rows)) throw invalid(source, pointer, `Issue ${issue} has no list of rows`);
  return {
    issue,
    date,
    aiccVersion,
    rows: rows.map((row, index) => parseRow(source, row, `${pointer}/rows/${index}`)),
  };
}

function parseRow(source: SourceFile, row: JsonValue, pointer: string): HistoryRow {
  if (!isObject(row)) throw invalid(source, pointer, 'a row of the change history is not a map');
  const { interface: name, type } = row;
  const remarks = texts(row['remarks']);
  const published = texts(row['published']);
  if (typeof name !== 'string' || (type !== 'New' && type !== 'Modified')) {
    throw invalid(source, pointer, 'a row has no interface or is neither New nor Modified');
  }
  if (remarks === undefined || published === undefined) {
    throw invalid(source, pointer, 'the remarks or the published rows of a row are not a list of texts');
  }
  return { interface: name, type, remarks, published };
}

function texts(value: JsonValue | undefined): string[] | undefined {
  if (!isArray(value)) return undefined;
  const strings = value.filter((each) => typeof each === 'string');
  return strings.length === value.length ? strings : undefined;
}

function invalid(source: SourceFile, pointer: string, message: string): LoaderError {
  return new LoaderError([
    {
      code: 'change-history-invalid',
      severity: 'error',
      message,
      position: source.positionAt(pointer),
      hint: 'run `npm run generate`, which writes the file',
    },
  ]);
}
