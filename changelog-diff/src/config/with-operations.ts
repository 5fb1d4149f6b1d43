import type { OperationUse } from '../compare/change.ts';
import { type Finding, levels } from '../judge/finding.ts';

/** A finding with some of the operations of its uses only, as strict as the strictest use that is left. */
export function withOperations(finding: Finding, isKept: (operation: OperationUse) => boolean): Finding {
  const uses = finding.uses
    .map((use) => ({ ...use, operations: use.operations.filter(isKept) }))
    .filter(({ operations }) => operations.length > 0);
  const level = levels.find((candidate) => uses.some((use) => use.level === candidate)) ?? finding.level;
  return { ...finding, uses, level };
}
