import type { Change, OperationRef, OperationUse, Place } from '../compare/change.ts';
import { directionOf } from './direction.ts';
import type { Compatibility, Direction, Effect, Use } from './finding.ts';
import { capsOf, chosenDirection, type GuardOptions } from './guards.ts';
import { type Cap, judgeUse, levelByLaw, negated, stricter } from './law.ts';
import { isIdle } from './effects/idle-keyword.ts';
import { factsOf, type PlaceFacts } from './place-facts.ts';
import type { Documents, PlacedOccasion, Rule } from './rule.ts';

/** What is judged, and by what. */
export interface Judging {
  readonly rule: Rule;
  readonly change: Change;
  readonly documents: Documents;
  readonly options: GuardOptions;
  readonly compatibility: Compatibility;
}

/** A use with the effect that the change has there. */
export interface JudgedUse extends Use {
  readonly effect: Effect;
  readonly operations: OperationUse[];
}

/** All uses of a change, in the order in which its operations meet them. Places with the same verdict are one use. */
export function judgeUses(judging: Judging): readonly JudgedUse[] {
  const judge = new UseJudge(judging);
  for (const use of judging.change.operations) addOperation(judge, use);
  return judge.uses.filter(({ operations }) => operations.length > 0);
}

function addOperation(judge: UseJudge, use: OperationUse): void {
  const { operation, places } = use;
  let whole: JudgedUse | undefined;
  let split: Map<JudgedUse, Place[]> | undefined;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? [];
    const judged = judge.useAt(operation, place);
    if (split === undefined && (whole ??= judged) !== judged) split = new Map([[whole, places.slice(0, index)]]);
    if (split === undefined) continue;
    const same = split.get(judged);
    if (same === undefined) split.set(judged, [place]);
    else same.push(place);
  }
  if (split === undefined) whole?.operations.push(use);
  else for (const [judged, own] of split) judged.operations.push({ operation, places: own });
}

/** A verdict before any guard is heard. */
interface Lawful {
  readonly plain: Direction;
  readonly direction: Direction;
  readonly effect: Effect;
  /** The verdict itself where it is the mildest there is, which no guard can lower. */
  readonly use?: JudgedUse;
}

/** The verdicts on one change. The same is asked of thousands of places, so that every verdict is made once. */
class UseJudge {
  readonly uses: JudgedUse[] = [];
  readonly #judging: Judging;
  readonly #known = new Map<string, JudgedUse>();
  readonly #lawful = { path: new Map<PlaceFacts, Lawful>(), webhook: new Map<PlaceFacts, Lawful>() };

  constructor(judging: Judging) {
    this.#judging = judging;
  }

  useAt(operation: OperationRef, place: Place): JudgedUse {
    const lawful = this.#lawfulAt(operation, place);
    if (lawful.use !== undefined) return lawful.use;
    const { rule, change, documents, options } = this.#judging;
    const caps = capsOf({ rule, change, documents, operation, place, direction: lawful.plain }, options);
    return this.#useFor(lawful, caps);
  }

  #lawfulAt(operation: OperationRef, place: Place): Lawful {
    const { rule } = this.#judging;
    if (typeof rule.effect !== 'string' && 'ofPlace' in rule.effect) return this.#findLawful(operation, place);
    const kind = operation.webhook === true ? this.#lawful.webhook : this.#lawful.path;
    const facts = factsOf(place);
    const known = kind.get(facts);
    if (known !== undefined) return known;
    const lawful = this.#findLawful(operation, place);
    kind.set(facts, lawful);
    return lawful;
  }

  #findLawful(operation: OperationRef, place: Place): Lawful {
    const { rule, change, documents, compatibility } = this.#judging;
    const plain = directionOf(operation, place, change.subject);
    const direction = chosenDirection({ rule, change, documents, operation, place, direction: plain });
    const effect = effectAt(rule, { change, documents, direction, place, operation });
    const lawful: Lawful = { plain, direction, effect };
    if (levelByLaw(effect, direction, compatibility) !== 'info') return lawful;
    return { ...lawful, use: this.#useFor(lawful, []) };
  }

  #useFor({ plain, direction, effect }: Lawful, caps: readonly Cap[]): JudgedUse {
    const key = `${plain} ${direction} ${effect}${caps.map(({ guard, level }) => ` ${guard} ${level}`).join('')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const use = this.#add(verdictOf(plain, direction, effect, caps, this.#judging.compatibility));
    this.#known.set(key, use);
    return use;
  }

  /** Different caps can come to the same verdict. */
  #add(verdict: JudgedUse): JudgedUse {
    const same = this.uses.find(
      ({ direction, effect, level, guards }) =>
        direction === verdict.direction &&
        effect === verdict.effect &&
        level === verdict.level &&
        guards.join() === verdict.guards.join(),
    );
    if (same === undefined) this.uses.push(verdict);
    return same ?? verdict;
  }
}

function verdictOf(
  plain: Direction,
  direction: Direction,
  effect: Effect,
  caps: readonly Cap[],
  compatibility: Compatibility,
): JudgedUse {
  const { level, guards } = judgeUse(effect, direction, caps, compatibility);
  const lawful = levelByLaw(effect, plain, compatibility);
  const isMilder = direction !== plain && lawful !== level && stricter(lawful, level) === lawful;
  return {
    direction,
    effect,
    level,
    guards: isMilder ? [...new Set([...guards, 'client-chosen' as const])].sort() : guards,
    operations: [],
  };
}

/** The effect on the values at a place: turned round by `not`, open inside an `if`. */
export function effectAt(rule: Rule, occasion: PlacedOccasion): Effect {
  const effect = plainEffect(rule, occasion);
  const { isConditional, isNegated } = factsOf(occasion.place);
  if (isConditional && effect !== 'none') return 'unknown';
  return isNegated ? negated(effect) : effect;
}

function plainEffect({ effect }: Rule, occasion: PlacedOccasion): Effect {
  if (isIdle(occasion.change, occasion.documents)) return 'none';
  if (typeof effect === 'string') return effect;
  return 'of' in effect ? effect.of(occasion) : effect.ofPlace(occasion);
}
