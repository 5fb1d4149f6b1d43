import type { Compatibility, Direction, Effect, Guard, Level } from './finding.ts';

/** A guard that holds for a use, and the strictest level it lets through. */
export interface Cap {
  readonly guard: Guard;
  readonly level: Level;
}

export interface Verdict {
  readonly level: Level;
  /** The guards without which the level would be stricter, sorted. */
  readonly guards: readonly Guard[];
}

const strictness: Readonly<Record<Level, number>> = { info: 0, warning: 1, error: 2 };

/** The stricter of two levels. */
export function stricter(a: Level, b: Level): Level {
  return strictness[a] < strictness[b] ? b : a;
}

/**
 * The law: what follows from an effect on the values that travel in a direction. A request breaks when the server
 * takes less than before, a response when the server sends more than before; for new clients with the old server
 * it is the other way round.
 */
export function levelByLaw(effect: Effect, direction: Direction, compatibility: Compatibility): Level {
  if (effect === 'none') return 'info';
  if (effect === 'unknown') return 'warning';
  if (effect === 'incomparable' || compatibility === 'full') return 'error';
  const breaking = (direction === 'request') === (compatibility === 'backward') ? 'narrows' : 'widens';
  return effect === breaking ? 'error' : 'info';
}

/** The level of a use: the law, lowered by the guards that hold. */
export function judgeUse(
  effect: Effect,
  direction: Direction,
  caps: readonly Cap[],
  compatibility: Compatibility,
): Verdict {
  const lawful = levelByLaw(effect, direction, compatibility);
  const lowering = caps.filter((cap) => strictness[cap.level] < strictness[lawful]);
  const level = lowering.reduce<Level>(
    (mild, cap) => (strictness[cap.level] < strictness[mild] ? cap.level : mild),
    lawful,
  );
  return { level, guards: [...new Set(lowering.map(({ guard }) => guard))].sort() };
}

/** The effect on what a negated schema accepts (`not`): what the schema lets in stays out. */
export function negated(effect: Effect): Effect {
  return effect === 'narrows' ? 'widens' : effect === 'widens' ? 'narrows' : effect;
}

/** The effect of several differences at one place. */
export function joinEffects(effects: Iterable<Effect>): Effect {
  const all = new Set(effects);
  if (all.has('incomparable') || (all.has('narrows') && all.has('widens'))) return 'incomparable';
  if (all.has('unknown')) return all.has('narrows') || all.has('widens') ? 'incomparable' : 'unknown';
  return all.has('narrows') ? 'narrows' : all.has('widens') ? 'widens' : 'none';
}
