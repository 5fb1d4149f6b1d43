import { createHash } from 'node:crypto';
import { canonical, type Diagnostic, type JsonObject, type Position } from '@cc-gateway/loader';

/** Issue name (`08`) → `sha256-…` of its specification before errata. */
export type FrozenDigests = Readonly<Record<string, string>>;

/** What is compared with a frozen digest. */
export interface FrozenIssue {
  readonly name: string;
  readonly released: boolean;
  readonly digest: string;
}

/** The released Issues whose digest is not the frozen one, in order. */
export function changedIssues<Each extends FrozenIssue>(issues: readonly Each[], frozen: FrozenDigests): Each[] {
  return issues.filter(
    (issue) => issue.released && frozen[issue.name] !== undefined && frozen[issue.name] !== issue.digest,
  );
}

/** Digest of a document's content: the order of keys and the layout of files do not count. */
export function specificationDigest(value: JsonObject): string {
  return `sha256-${createHash('sha256').update(canonical(value)).digest('hex')}`;
}

/**
 * Compares released Issues with their frozen digests.
 * A released Issue never changes: what was wrong in it is corrected by an erratum, which is applied after the
 * digest is taken. Gives one error, for the first Issue that differs, since every later one differs with it.
 */
export function checkFrozen(issues: readonly FrozenIssue[], frozen: FrozenDigests): Diagnostic[] {
  const released = issues.filter((issue) => issue.released);
  const unfrozen = released.find((issue) => frozen[issue.name] === undefined);
  if (unfrozen !== undefined) return [notFrozen(unfrozen.name)];
  const changed = changedIssues(issues, frozen);
  const first = changed[0];
  return first === undefined ? [] : [frozenChanged(first.name, changed.length)];
}

function notFrozen(name: string): Diagnostic {
  return {
    code: 'issue-not-frozen',
    severity: 'error',
    message: `Issue ${name} is marked released but openapi/frozen.json has no digest for it`,
    hint: 'run `npm run freeze` to freeze it as it stands, or set its status back to draft in openapi/issues.yaml',
  };
}

function frozenChanged(name: string, count: number): Diagnostic {
  const others = count === 1 ? '' : ` (and ${count - 1} later Issue${count === 2 ? '' : 's'} with it)`;
  return {
    code: 'issue-frozen',
    severity: 'error',
    message: `Issue ${name} is released, and an edit changes its specification${others}`,
    hint:
      'take the edit back and write it as an erratum instead: an Overlay openapi/errata/NNNN-what.yaml ' +
      `with \`x-issues: [${Number(name)}]\` (every Issue it corrects, or all); see "Correct a released Issue" in CONTRIBUTING.md`,
  };
}

/** Adds to an `issue-frozen` error where the edit is, when that is known. */
export function withPlace(diagnostic: Diagnostic, place: Position | undefined): Diagnostic {
  return diagnostic.code === 'issue-frozen' && place !== undefined ? { ...diagnostic, position: place } : diagnostic;
}
