import { type Finding, levels, type Use } from '../judge/finding.ts';

/** A finding with some of its uses only, as strict as the strictest of them. */
export function withUses(finding: Finding, uses: readonly Use[]): Finding {
  const level = levels.find((candidate) => uses.some((use) => use.level === candidate)) ?? finding.level;
  return { ...finding, uses, level };
}
