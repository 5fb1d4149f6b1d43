/** Whether a value is accepted; `unknown` is what cannot be decided for certain. */
export type Verdict = 'valid' | 'invalid' | 'unknown';

export function verdictOf(isValid: boolean): Verdict {
  return isValid ? 'valid' : 'invalid';
}

/** Valid when all are. */
export function all(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('invalid') ? 'invalid' : verdicts.includes('unknown') ? 'unknown' : 'valid';
}

/** Valid when one is. */
export function some(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('valid') ? 'valid' : verdicts.includes('unknown') ? 'unknown' : 'invalid';
}

/** Valid when the number of valid ones lies within the bounds. */
export function countWithin(verdicts: readonly Verdict[], least: number, most: number): Verdict {
  const certain = verdicts.filter((verdict) => verdict === 'valid').length;
  const possible = certain + verdicts.filter((verdict) => verdict === 'unknown').length;
  if (certain > most || possible < least) return 'invalid';
  return certain >= least && possible <= most ? 'valid' : 'unknown';
}

export function opposite(verdict: Verdict): Verdict {
  return verdict === 'valid' ? 'invalid' : verdict === 'invalid' ? 'valid' : 'unknown';
}
