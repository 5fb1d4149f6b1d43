import type { OperationRef } from '../compare/change.ts';
import { type Finding, levels, type Use } from '../judge/finding.ts';

/** `PUT /path`, `webhook POST newPet`. */
export function nameOperation({ method, path, webhook }: OperationRef): string {
  return `${webhook === true ? 'webhook ' : ''}${method.toUpperCase()} ${path}`;
}

/** The use that a finding is told for: the first of the strictest. A change that no operation meets has none. */
export function leadingUse({ uses }: Finding): Use | undefined {
  return levels.map((level) => uses.find((use) => use.level === level)).find((use) => use !== undefined);
}

/** The operations that a finding reaches, each once, in the order of its uses. */
export function operationsOf({ uses }: Finding): string[] {
  return [...new Set(uses.flatMap(({ operations }) => operations.map(({ operation }) => nameOperation(operation))))];
}

/** The greatest number of operations that are named one by one. */
const namedOperations = 5;

/** The first names, each escaped for where they are read, and how many more there are. */
export function firstNames(names: readonly string[], escape: (name: string) => string, separator = ', '): string {
  const shown = names.slice(0, namedOperations).map(escape).join(separator);
  return names.length > namedOperations ? `${shown} and ${names.length - namedOperations} more` : shown;
}

/** What a finding is listed under: its leading operation, else the component or the document. */
export function titleOf(finding: Finding): string {
  const first = leadingUse(finding)?.operations[0];
  if (first !== undefined) return nameOperation(first.operation);
  const { change } = finding;
  const pointer = change.kind === 'removed' ? finding.base.pointer : finding.revision.pointer;
  const component = change.via ?? /^\/components\/[^/]+\/[^/]+/.exec(pointer)?.[0];
  return component === undefined ? 'document' : `component ${component.slice('/components/'.length)}`;
}
