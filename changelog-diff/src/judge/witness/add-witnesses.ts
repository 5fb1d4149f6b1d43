import type { Compatibility, Direction, Finding } from '../finding.ts';
import { Budget } from './budget.ts';
import { type Documents, findWitness, type WitnessUse } from './find-witness.ts';
import { MadeValues } from './generate/made-values.ts';

/** What all searches of a report may take together: about a third of a second. */
const stepsOfAll = 100_000;

export interface WitnessOptions {
  /** What the findings were judged for. Default `backward`. */
  readonly compatibility?: Compatibility;
  /** For how many findings a witness is looked for: reports with more errors are not read value by value. Default 50. */
  readonly most?: number;
}

/**
 * The findings, those that break the wire with a witness each, as far as a payload can show why. Looked for in the
 * first `most` of them only. The other findings are given back as they are.
 */
export function addWitnesses(
  findings: readonly Finding[],
  documents: Documents,
  { compatibility = 'backward', most = 50 }: WitnessOptions = {},
): Finding[] {
  const breaking = findings.filter(({ level, category }) => level === 'error' && category === 'wire');
  const shown = new Set(breaking.slice(0, most));
  const shared = { budget: new Budget(stepsOfAll), made: new MadeValues() };
  return findings.map((finding) => {
    if (!shown.has(finding)) return finding;
    const witness = findWitness(finding.change, useToShow(finding, compatibility), documents, shared);
    return witness === undefined ? finding : { ...finding, witness };
  });
}

/** The use of a finding that its witness is to show: the first that breaks. */
export function useToShow({ uses, effect }: Finding, compatibility: Compatibility = 'backward'): WitnessUse {
  const use = uses.find(({ level }) => level === 'error');
  const direction = use?.direction ?? 'request';
  return { direction, ...use?.operations[0], validIn: sideThatAccepts(effect, direction, compatibility) };
}

/**
 * What narrows refuses values of the base, what widens lets in values that only the revision accepts. Where it does
 * both, the one is shown that breaks: what the old client sends or the new server does, and in the forward view the
 * other way round.
 */
function sideThatAccepts(
  effect: Finding['effect'],
  direction: Direction,
  compatibility: Compatibility,
): 'base' | 'revision' {
  if (effect === 'narrows' || effect === 'widens') return effect === 'narrows' ? 'base' : 'revision';
  return (direction === 'request') === (compatibility !== 'forward') ? 'base' : 'revision';
}
