import { compatibilities, type Compatibility, type Direction, type Effect, type Level } from './finding.ts';
import { levelByLaw } from './law.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What the rule table says of one rule, as text. */
export interface RuleExplanation {
  readonly id: string;
  /** The effect, or how it depends on the change. */
  readonly effect: string;
  readonly category: string;
  readonly why: string;
  readonly aliases: readonly string[];
  /** Levels without guards, where the effect is always the same. */
  readonly levels?: Readonly<Record<Compatibility, Readonly<Record<Direction, Level>>>>;
}

/** The explanation of a rule, by its id or by an id of oasdiff that means the same; `undefined` when there is none. */
export function explain(id: string): RuleExplanation | undefined {
  const rule = rules.find((candidate) => candidate.id === id) ?? rules.find(({ aliases }) => aliases.includes(id));
  return rule === undefined ? undefined : explanationOf(rule);
}

export function explanationOf({ id, effect, category, why, aliases }: Rule): RuleExplanation {
  return {
    id,
    effect: typeof effect === 'string' ? effect : effect.text,
    category: typeof category === 'string' ? category : 'wire in requests, types in responses',
    why,
    aliases,
    ...(typeof effect === 'string' ? { levels: levelsOf(effect) } : {}),
  };
}

function levelsOf(effect: Effect): Record<Compatibility, Record<Direction, Level>> {
  const of = (compatibility: Compatibility) => ({
    request: levelByLaw(effect, 'request', compatibility),
    response: levelByLaw(effect, 'response', compatibility),
  });
  const [backward, forward, full] = compatibilities;
  return { [backward]: of(backward), [forward]: of(forward), [full]: of(full) };
}
