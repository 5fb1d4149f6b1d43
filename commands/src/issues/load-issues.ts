import { readdir } from 'node:fs/promises';
import {
  applyOverlay,
  isArray,
  isObject,
  loadChain,
  loadOverlay,
  LoaderError,
  type Diagnostic,
  type JsonValue,
  type LoadedDocument,
  type LoadedOverlay,
} from '@cc-gateway/loader';
import { inRepository, root } from '../repository.ts';
import { specificationDigest } from './frozen.ts';
import { issueName, issuesIn, readIssueFile, type IssueEntry } from './issue-list.ts';
import { stampOf } from './stamp.ts';

/** An Issue with its complete specification. */
export interface Issue extends IssueEntry {
  /** `08` */
  readonly name: string;
  /** The specification with errata applied; ready to write, compare and generate from. */
  readonly document: LoadedDocument;
  /** Digest before errata, as `openapi/frozen.json` holds it. */
  readonly digest: string;
}

/**
 * Builds every Issue from `openapi/`: Issue 01, one Overlay after another, `info.version` and `x-issue` from the
 * list of Issues, then the errata that name the Issue.
 * @throws LoaderError with the authored position of what is wrong.
 */
export async function loadIssues(repository = root): Promise<Issue[]> {
  const options = { cwd: repository, root: repository };
  const file = await readIssueFile(`${repository}/openapi/issues.yaml`);
  const list = issuesIn(file);
  const documents = await loadChain(
    {
      base: { name: 'Issue 01', path: 'openapi/issues/01/openapi.yaml' },
      overlays: list.slice(1).map((entry) => overlayOf(entry)),
    },
    options,
  );
  const errata = await loadErrata(repository);
  return list.map((entry, index) => {
    const document = documents[index];
    if (document === undefined) throw new Error(`no document for Issue ${entry.number}`);
    return finish(entry, applyOverlay(document, stampOf(entry, file)), errata);
  });
}

function overlayOf(entry: IssueEntry): { name: string; path?: string } {
  const name = issueName(entry.number);
  return entry.unchanged
    ? { name: `Issue ${name}` }
    : { name: `Issue ${name}`, path: `openapi/issues/${name}/overlay.yaml` };
}

function finish(entry: IssueEntry, document: LoadedDocument, errata: readonly Erratum[]): Issue {
  const digest = specificationDigest(document.value);
  const corrected = errata
    .filter((erratum) => erratum.issues === 'all' || erratum.issues.includes(entry.number))
    .reduce((current, erratum) => applyOverlay(current, erratum.overlay), document);
  return { ...entry, name: issueName(entry.number), document: corrected, digest };
}

interface Erratum {
  readonly overlay: LoadedOverlay;
  readonly issues: 'all' | readonly number[];
}

async function loadErrata(repository: string): Promise<Erratum[]> {
  const names = await readdir(`${repository}/openapi/errata`).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => {
      const overlay = await loadOverlay(`openapi/errata/${file}`, { cwd: repository, root: repository });
      const issues = namedIssues(isObject(overlay.file.value) ? overlay.file.value['x-issues'] : undefined);
      if (issues === undefined) throw new LoaderError([withoutIssues(overlay.file.positionAt('/x-issues'))]);
      return { overlay, issues };
    }),
  );
}

function namedIssues(value: JsonValue | undefined): Erratum['issues'] | undefined {
  if (value === 'all') return value;
  if (!isArray(value) || value.length === 0) return undefined;
  const numbers = value.filter((each) => typeof each === 'number');
  return numbers.length === value.length ? numbers : undefined;
}

function withoutIssues(position: Diagnostic['position']): Diagnostic {
  return {
    code: 'erratum-without-issues',
    severity: 'error',
    message: 'an erratum names the Issues that it corrects',
    ...(position === undefined ? {} : { position }),
    hint: 'write `x-issues: [8, 9]` with Issue numbers, or `x-issues: all`',
  };
}

/** The newest Issue. */
export function newest(issues: readonly Issue[]): Issue {
  const last = issues.at(-1);
  if (last === undefined) throw new Error('openapi/issues.yaml lists no Issue');
  return last;
}

/** The Issue of a number, or an error that lists what there is. */
export function issueOf(issues: readonly Issue[], number: number): Issue {
  const found = issues.find((issue) => issue.number === number);
  if (found !== undefined) return found;
  throw new LoaderError([
    {
      code: 'issue-unknown',
      severity: 'error',
      message: `there is no Issue ${number}`,
      hint: `openapi/issues.yaml lists Issues 1 to ${issues.length}`,
    },
  ]);
}

/** Where the list of digests is. */
export const frozenFile = inRepository('openapi', 'frozen.json');
