import { closestMatch } from 'leven';

/**
 * The candidate that `name` is most likely a misspelling of: at most two edits away, or a third of its
 * length when that is more. `undefined` when none is. Ties go to the first in sorted order.
 */
export function nearestMatch(name: string, candidates: Iterable<string>): string | undefined {
  const others = [...candidates].filter((candidate) => candidate !== name).sort();
  return closestMatch(name, others, { maxDistance: Math.max(2, Math.floor(name.length / 3)) });
}

/** `did you mean 'x'?`, or `undefined` when nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const nearest = nearestMatch(name, candidates);
  return nearest === undefined ? undefined : `did you mean '${nearest}'?`;
}
