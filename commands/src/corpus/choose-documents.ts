/** A document that may be chosen. */
export interface Candidate {
  readonly name: string;
  readonly features: ReadonlySet<string>;
}

/**
 * Chooses documents for the variety they show: the one with most features that are new, again and again; when nothing
 * is new, every feature may count once more. The outcome depends on the names and features only.
 */
export function chooseDocuments<T extends Candidate>(candidates: readonly T[], count: number): T[] {
  const left = new Set([...candidates].sort((a, b) => (a.name < b.name ? -1 : 1)));
  const chosen: T[] = [];
  let seen = new Set<string>();
  while (chosen.length < count && left.size > 0) {
    const best = mostNew(left, seen);
    if (best === undefined) {
      if (seen.size === 0) break;
      seen = new Set();
      continue;
    }
    left.delete(best);
    chosen.push(best);
    for (const feature of best.features) seen.add(feature);
  }
  return chosen;
}

function mostNew<T extends Candidate>(candidates: Iterable<T>, seen: ReadonlySet<string>): T | undefined {
  let best: { readonly candidate: T; readonly gain: number } | undefined;
  for (const candidate of candidates) {
    if (best !== undefined && candidate.features.size <= best.gain) continue;
    const gain = countNew(candidate.features, seen);
    if (gain > (best?.gain ?? 0)) best = { candidate, gain };
  }
  return best?.candidate;
}

function countNew(features: ReadonlySet<string>, seen: ReadonlySet<string>): number {
  let count = 0;
  for (const feature of features) if (!seen.has(feature)) count++;
  return count;
}
