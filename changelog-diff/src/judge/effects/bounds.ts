import type { JsonObject, JsonValue } from '../../compare/json.ts';
import { ownersOf } from '../documents-at.ts';
import type { Effect } from '../finding.ts';
import type { DerivedEffect, Occasion } from '../rule.ts';

interface Bound {
  readonly limit: number;
  readonly isExclusive: boolean;
}

/** The bound that holds of an inclusive and an exclusive one; exclusive as a flag is how 3.0 writes it. */
function boundOf(schema: JsonObject, inclusive: string, exclusive: string, sign: 1 | -1): Bound | undefined {
  const flag = schema[exclusive];
  const limit = schema[inclusive];
  const bounds: Bound[] = [];
  if (typeof limit === 'number') bounds.push({ limit, isExclusive: flag === true });
  if (typeof flag === 'number') bounds.push({ limit: flag, isExclusive: true });
  return bounds.sort((a, b) => tightness(a, b, sign))[0];
}

/** Negative when `a` lets less in; `sign` is 1 for upper bounds and -1 for lower ones. */
function tightness(a: Bound, b: Bound, sign: 1 | -1): number {
  return sign * (a.limit - b.limit) || Number(b.isExclusive) - Number(a.isExclusive);
}

function compareBounds(before: Bound | undefined, after: Bound | undefined, sign: 1 | -1): Effect {
  if (before === undefined) return after === undefined ? 'none' : 'narrows';
  if (after === undefined) return 'widens';
  const difference = tightness(after, before, sign);
  return difference < 0 ? 'narrows' : difference > 0 ? 'widens' : 'none';
}

/**
 * The effect of a bound together with its exclusive or inclusive counterpart. Where the one took the place of the
 * other, the one that came says what changed.
 */
export function boundEffect(usual: Effect, inclusive: string, exclusive: string, sign: 1 | -1): DerivedEffect {
  return {
    text: `${usual}; none where ${inclusive} and ${exclusive} together let in the same`,
    of: ({ change, documents }: Occasion) => {
      const { base, revision } = ownersOf(change, documents);
      const before = boundOf(base, inclusive, exclusive, sign);
      const after = boundOf(revision, inclusive, exclusive, sign);
      if (before === undefined && after === undefined) return usual;
      if (change.kind === 'removed' && [inclusive, exclusive].some((name) => name in revision && !(name in base)))
        return 'none';
      return compareBounds(before, after, sign);
    },
  };
}

/** Whether the number grew. `absent` is what a missing one means. */
export function hasGrown(before: JsonValue | undefined, after: JsonValue | undefined, absent?: number): boolean {
  const from = typeof before === 'number' ? before : absent;
  const to = typeof after === 'number' ? after : absent;
  return from !== undefined && to !== undefined && to > from;
}

/** Effect of `multipleOf` from one number to another: every multiple of 6 is one of 3. */
export function multipleOfEffect({ change: { before, after } }: Occasion): Effect {
  if (typeof before !== 'number' || typeof after !== 'number') return 'unknown';
  if (isWhole(after / before)) return 'narrows';
  return isWhole(before / after) ? 'widens' : 'incomparable';
}

/** Decimal fractions are no exact floats, so that 0.3 / 0.1 is not quite 3. */
function isWhole(ratio: number): boolean {
  return Math.abs(ratio - Math.round(ratio)) < 1e-9 && Math.round(ratio) !== 0;
}
