import { toPointer, type JsonPointer } from '@cc-gateway/loader';
import type { Code } from '../code-texts.ts';
import type { UnnamedOperation } from './operations.ts';

type Report = (code: Code, message: string, pointer: JsonPointer) => void;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a path is without the names of its parameters: two that are equal then are the same path. */
function formOf(path: string): string {
  return path
    .split(/(\{[^{}]*\})/)
    .map((piece, index) => (index % 2 === 1 ? '{}' : decoded(piece)))
    .join('');
}

function tellEqual(earlier: string, later: string, shared: readonly string[], report: Report): void {
  const cause = `'${later}' is the same path as '${earlier}'`;
  const effect = shared.length === 0 ? 'both are served as one' : `the server leaves out its ${shared.join(', ')}`;
  report('path-ambiguous', `${cause}; ${effect}`, toPointer(['paths', later]));
}

/**
 * Finds paths that differ in the names of their parameters only, which makes them identical (OpenAPI 3.1 section
 * 4.8.8), and those that differ only by a slash at the end.
 *
 * @param operations - in the order of the document
 * @returns the operations that no request can reach, because an earlier one has the same method and path
 */
export function unreachableOperations(
  operations: readonly UnnamedOperation[],
  report: Report,
): ReadonlySet<UnnamedOperation> {
  const unreachable = new Set<UnnamedOperation>();
  const forms = new Map<string, Map<string, UnnamedOperation[]>>();
  for (const operation of operations) {
    const { path } = operation.facts;
    const form = formOf(path);
    const paths = forms.get(form) ?? new Map<string, UnnamedOperation[]>();
    paths.set(path, [...(paths.get(path) ?? []), operation]);
    forms.set(form, paths);
  }
  for (const [form, paths] of forms) {
    const [[first = '', own = []] = [], ...others] = paths;
    const taken = new Set(own.map(({ facts }) => facts.method));
    for (const [path, list] of others) {
      const lost = list.filter(({ facts }) => taken.has(facts.method));
      for (const operation of list) taken.add(operation.facts.method);
      for (const operation of lost) unreachable.add(operation);
      tellEqual(
        first,
        path,
        lost.map(({ facts }) => facts.method),
        report,
      );
    }
    const [bare] = forms.get(form.slice(0, -1))?.keys() ?? [];
    if (!form.endsWith('/') || bare === undefined) continue;
    const message = `'${first}' is '${bare}' with a slash at the end; the server tells them apart, others may not`;
    report('path-ambiguous', message, toPointer(['paths', first]));
  }
  return unreachable;
}
