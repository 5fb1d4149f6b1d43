import type { Level } from './levels.ts';

export const expectations = ['breaking', 'not breaking', 'no change'] as const;

/** What is true of a pair. */
export type Expectation = (typeof expectations)[number];

export type Verdict = 'right' | 'silent' | 'wrong' | 'failed';

/**
 * Whether a tool is right about a pair: `breaking` wants a finding of level error, `not breaking` findings but none
 * of that level, `no change` nothing. Nothing said where something changed is `silent`; all else is `wrong`.
 */
export function judgeLevels(expected: Expectation, levels: readonly Level[]): Verdict {
  if (expected === 'no change') return levels.length === 0 ? 'right' : 'wrong';
  if (levels.length === 0) return 'silent';
  return levels.includes('error') === (expected === 'breaking') ? 'right' : 'wrong';
}
