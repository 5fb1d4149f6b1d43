import { closestMatch } from 'leven';

/**
 * The candidate a person most likely meant by `name`: equal but for case, else at most a third of its
 * characters (at least two, of a very short name one) away. `undefined` when nothing is near. The first of equally near candidates wins.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const folded = name.toLowerCase();
  const sameButCase = candidates.find((candidate) => candidate.toLowerCase() === folded);
  if (sameButCase !== undefined) return sameButCase;
  const maxDistance = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  return closestMatch(name, candidates, { maxDistance });
}

/** `did you mean 'x'?` when something is near, else what there is, shortened; `undefined` when there is nothing. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
  const match = nearest(name, candidates);
  if (match !== undefined) return `did you mean '${match}'?`;
  return listing(candidates);
}

/** `there is: a, b, c …`, at most five names. */
export function listing(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.slice(0, 5).map((name) => `'${name}'`);
  const rest = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return `there is: ${shown.join(', ')}${rest}`;
}
