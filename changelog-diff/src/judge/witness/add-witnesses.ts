import type { Finding, Use } from '../finding.ts';
import { type Documents, findWitness, type WitnessUse } from './find-witness.ts';

/** For how many findings a witness is looked for: reports with more errors are not read value by value. */
const mostByDefault = 50;

/**
 * The findings, those that break the wire with a witness each, as far as a payload can show why. Looked for in the
 * first `most` of them only. The other findings are given back as they are.
 */
export function addWitnesses(findings: readonly Finding[], documents: Documents, most = mostByDefault): Finding[] {
  const breaking = findings.filter(({ level, category }) => level === 'error' && category === 'wire');
  const shown = new Set(breaking.slice(0, most));
  return findings.map((finding) => (shown.has(finding) ? withWitness(finding, documents) : finding));
}

function withWitness(finding: Finding, documents: Documents): Finding {
  const witness = findWitness(finding.change, useToShow(finding), documents);
  return witness === undefined ? finding : { ...finding, witness };
}

/** The use of a finding that its witness is to show: the first that breaks. */
export function useToShow({ uses, effect }: Finding): WitnessUse {
  const use: Use | undefined = uses.find(({ level }) => level === 'error');
  const side = sideThatAccepts(effect);
  return { direction: 'request', ...use, ...(side === undefined ? {} : { validIn: side }) };
}

/** What narrows refuses values of the base, what widens lets in values that only the revision accepts. */
function sideThatAccepts(effect: Finding['effect']): 'base' | 'revision' | undefined {
  return effect === 'narrows' ? 'base' : effect === 'widens' ? 'revision' : undefined;
}
