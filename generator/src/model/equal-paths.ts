import { toPointer, type JsonPointer } from '@cc-gateway/loader';
import type { Code } from '../code-texts.ts';
import type { UnnamedOperation } from './operations.ts';
import { sentPath } from './sent-path.ts';

type Report = (code: Code, message: string, pointer: JsonPointer) => void;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a path is without its fragment and the names of its parameters: two that are equal then are the same path. */
function formOf(path: string): string {
  return sentPath(path)
    .split(/(\{[^{}]*\})/)
    .map((piece, index) => (index % 2 === 1 ? '{}' : decoded(piece)))
    .join('');
}

/** The operations of each path, in the order of the document. */
type Paths = ReadonlyMap<string, readonly UnnamedOperation[]>;

/** By what the path is without the names of its parameters. */
function groupPaths(operations: readonly UnnamedOperation[]): ReadonlyMap<string, Paths> {
  const groups = new Map<string, Map<string, UnnamedOperation[]>>();
  for (const operation of operations) {
    const { path } = operation.facts;
    const form = formOf(path);
    const paths = groups.get(form) ?? new Map<string, UnnamedOperation[]>();
    paths.set(path, [...(paths.get(path) ?? []), operation]);
    groups.set(form, paths);
  }
  return groups;
}

/** The operations of equal paths that come after one with the same method. */
function lostOperations(paths: Paths, report: Report): UnnamedOperation[] {
  const [first = ''] = paths.keys();
  const taken = new Set<string>();
  return [...paths].flatMap(([path, operations]) => {
    const lost = operations.filter(({ facts }) => taken.has(facts.method));
    for (const { facts } of operations) taken.add(facts.method);
    const methods = lost.map(({ facts }) => facts.method).join(', ');
    const effect = lost.length === 0 ? 'both are served as one' : `the server leaves out its ${methods}`;
    const message = `'${path}' is the same path as '${first}'; ${effect}`;
    if (path !== first) report('path-ambiguous', message, toPointer(['paths', path]));
    return lost;
  });
}

function tellSlash(form: string, groups: ReadonlyMap<string, Paths>, report: Report): void {
  const [longer = ''] = groups.get(form)?.keys() ?? [];
  const [bare] = groups.get(form.slice(0, -1))?.keys() ?? [];
  if (!form.endsWith('/') || bare === undefined) return;
  const message = `'${longer}' is '${bare}' with a slash at the end; the server tells them apart, others may not`;
  report('path-ambiguous', message, toPointer(['paths', longer]));
}

/**
 * Finds paths that differ in the names of their parameters only, which makes them identical (OpenAPI 3.1 section
 * 4.8.8), or in what follows `#`, and those that differ only by a slash at the end.
 *
 * @param operations - in the order of the document
 * @returns the operations that no request can reach, because an earlier one has the same method and path
 */
export function unreachableOperations(
  operations: readonly UnnamedOperation[],
  report: Report,
): ReadonlySet<UnnamedOperation> {
  const groups = groupPaths(operations);
  const lost = [...groups].flatMap(([form, paths]) => {
    tellSlash(form, groups, report);
    return lostOperations(paths, report);
  });
  return new Set(lost);
}
