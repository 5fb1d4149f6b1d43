import { readFile } from 'node:fs/promises';
import {
  isArray,
  isObject,
  LoaderError,
  parseSource,
  toPointer,
  type JsonValue,
  type SourceFile,
} from '@cc-gateway/loader';
import { inRepository } from '../repository.ts';

/** A release of the API as `openapi/issues.yaml` lists it. */
export interface IssueEntry {
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** For example `25.200.0`; `unpublished` for Issue 01. */
  readonly aiccVersion: string;
  readonly status: 'released' | 'draft';
  /** True when the vendor states that the Issue changed nothing; it then has no folder. */
  readonly unchanged: boolean;
}

/** Two digits, as folders and files name an Issue: `8` gives `08`. */
export function issueName(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * The Issues in order, read from `openapi/issues.yaml`.
 * @throws LoaderError as {@link issuesIn} does.
 */
export async function readIssueList(file?: string): Promise<IssueEntry[]> {
  return issuesIn(await readIssueFile(file));
}

/** `openapi/issues.yaml` as it is written. */
export async function readIssueFile(file = inRepository('openapi', 'issues.yaml')): Promise<SourceFile> {
  return parseSource(await readFile(file, 'utf8'), { uri: `file://${file}`, name: 'openapi/issues.yaml' });
}

/**
 * The Issues that a list holds, in order.
 * @throws LoaderError when an entry is not of the form above or a number is missing or out of order.
 */
export function issuesIn(source: SourceFile): IssueEntry[] {
  const list = isObject(source.value) ? source.value['issues'] : undefined;
  if (!isArray(list)) throw invalid(source, '', 'the file has no list `issues`');
  return list.map((entry, index) => toEntry(source, entry, index));
}

function toEntry(source: SourceFile, entry: JsonValue, index: number): IssueEntry {
  const pointer = toPointer(['issues', index]);
  if (!isObject(entry)) throw invalid(source, pointer, 'an Issue is a map of number, date, aiccVersion and status');
  const { number, date, aiccVersion, status, changes } = entry;
  if (number !== index + 1) throw invalid(source, `${pointer}/number`, `expected Issue ${index + 1} here`);
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw invalid(source, `${pointer}/date`, 'the date is not of the form YYYY-MM-DD');
  }
  if (typeof aiccVersion !== 'string')
    throw invalid(source, `${pointer}/aiccVersion`, 'the AICC version is not a string');
  if (status !== 'released' && status !== 'draft') {
    throw invalid(source, `${pointer}/status`, 'the status is neither released nor draft');
  }
  if (changes !== undefined && changes !== 'none')
    throw invalid(source, `${pointer}/changes`, '`changes` can only be none');
  return { number, date, aiccVersion, status, unchanged: changes === 'none' };
}

function invalid(source: SourceFile, pointer: string, message: string): LoaderError {
  return new LoaderError([
    {
      code: 'issue-list-invalid',
      severity: 'error',
      message,
      position: source.positionAt(pointer),
      hint: 'write a line like { number: 25, date: "2025-09-30", aiccVersion: "25.300.0", status: draft }',
    },
  ]);
}
