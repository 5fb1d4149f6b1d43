// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { holdsCode, type Member, type Pattern } from './parse-pattern.ts';

/** A state of the automaton: what it takes to leave it, and where that leads. */
interface State {
  readonly takes: 'set' | 'start' | 'end' | 'nothing';
  readonly ranges: readonly Member[];
  readonly isNegated: boolean;
  readonly next: State[];
}

const MOST_STATES = 5000;

class TooLarge extends Error {}

/** Builds the automaton of Thompson's construction from its end to its start. */
class Builder {
  #count = 0;

  build(pattern: Pattern, next: State): State {
    if (pattern.kind === 'set') return this.#state('set', [next], pattern.ranges, pattern.isNegated);
    if (pattern.kind === 'sequence') return pattern.parts.reduceRight((after, part) => this.build(part, after), next);
    if (pattern.kind === 'choice')
      return this.#state(
        'nothing',
        pattern.parts.map((part) => this.build(part, next)),
      );
    return pattern.kind === 'repeat' ? this.#repeat(pattern, next) : this.#state(pattern.kind, [next]);
  }

  #repeat({ part, least, most }: Extract<Pattern, { kind: 'repeat' }>, next: State): State {
    let after = next;
    if (most === Infinity) {
      const loop = this.#state('nothing', [next]);
      loop.next.push(this.build(part, loop));
      after = loop;
    } else {
      for (let times = least; times < most; times++) after = this.#state('nothing', [next, this.build(part, after)]);
    }
    for (let times = 0; times < least; times++) after = this.build(part, after);
    return after;
  }

  #state(takes: State['takes'], next: State[], ranges: readonly Member[] = [], isNegated = false): State {
    if (++this.#count > MOST_STATES) throw new TooLarge();
    return { takes, next, ranges, isNegated };
  }
}

function isIn({ ranges, isNegated }: State, code: number): boolean {
  return holdsCode(ranges, code) !== isNegated;
}

/** All states that can be reached from one without taking a character. */
function reach(state: State, isStart: boolean, isEnd: boolean, found: Set<State>): void {
  const pending = [state];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    const passes = one.takes === 'nothing' || (one.takes === 'start' && isStart) || (one.takes === 'end' && isEnd);
    if (passes) pending.push(...one.next);
  }
}

function matches(first: State, last: State, text: string): boolean {
  const codes = Array.from(text, (unit) => unit.codePointAt(0) ?? 0);
  let current = new Set<State>();
  for (let at = 0; at <= codes.length; at++) {
    const isEnd = at === codes.length;
    const reached = new Set<State>();
    for (const state of current) reach(state, at === 0, isEnd, reached);
    reach(first, at === 0, isEnd, reached);
    if (reached.has(last)) return true;
    const code = codes[at];
    if (code === undefined) return false;
    current = new Set([...reached].flatMap((state) => (state.takes === 'set' && isIn(state, code) ? state.next : [])));
  }
  return false;
}

/**
 * Matches anywhere in a text, in time proportional to the length of the text, whatever the pattern.
 *
 * @returns `undefined` when the automaton would be too large
 */
export function linearMatcher(pattern: Pattern): ((text: string) => boolean) | undefined {
  const last: State = { takes: 'nothing', next: [], ranges: [], isNegated: false };
  try {
    const first = new Builder().build(pattern, last);
    return (text) => matches(first, last, text);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

function isRepeating(pattern: Pattern): boolean {
  if (pattern.kind === 'repeat') return pattern.most > 1;
  const isCompound = pattern.kind === 'sequence' || pattern.kind === 'choice';
  return isCompound && (pattern.kind === 'choice' || pattern.parts.some(isRepeating));
}

/** Whether a backtracking engine may need exponential time: a repetition of what repeats or branches itself. */
export function mayBacktrack(pattern: Pattern): boolean {
  if (pattern.kind === 'repeat') return (pattern.most > 10 && isRepeating(pattern.part)) || mayBacktrack(pattern.part);
  return (pattern.kind === 'sequence' || pattern.kind === 'choice') && pattern.parts.some(mayBacktrack);
}
