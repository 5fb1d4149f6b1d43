import { holdsCode, parsePattern, type Member, type Pattern } from '../../shared/pattern/parse-pattern.ts';
import { patternMatcher } from '../../shared/pattern/pattern-matcher.ts';

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

const MANY = 3;
const MOST = 200;
const USUAL = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _-.,');

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

// Nearly every class has a member in the Basic Multilingual Plane.
const HIGHEST = 0xffff;

function sampleMember(member: Member, random: Random): string {
  if (!(member instanceof RegExp)) {
    const [from, to] = member;
    return String.fromCodePoint(from + Math.floor(random() * (to - from + 1)));
  }
  for (let code = 0; code <= HIGHEST; code++) if (holdsCode([member], code)) return String.fromCodePoint(code);
  return '';
}

function writeSet({ ranges, isNegated }: Extract<Pattern, { kind: 'set' }>, random: Random): string {
  const usual = USUAL.filter((unit) => holdsCode(ranges, unit.codePointAt(0) ?? 0) !== isNegated);
  if (usual.length > 0) return pick(usual, random) ?? '';
  return isNegated ? '\u2603' : sampleMember(pick(ranges, random) ?? [0, 0], random);
}

function write(pattern: Pattern, random: Random): string {
  switch (pattern.kind) {
    case 'start':
    case 'end':
      return '';
    case 'set':
      return writeSet(pattern, random);
    case 'sequence':
      return pattern.parts.map((part) => write(part, random)).join('');
    case 'choice': {
      const chosen = pick(pattern.parts, random);
      return chosen === undefined ? '' : write(chosen, random);
    }
    case 'repeat': {
      const { least, most, part } = pattern;
      const count = Math.min(MOST, least + Math.floor(random() * (Math.min(most, least + MANY) - least + 1)));
      return Array.from({ length: count }, () => write(part, random)).join('');
    }
  }
}

/** A text that matches a pattern, or `undefined` when none was found; `fits` says what else it has to be. */
export function samplePattern(pattern: string, random: Random, fits: (text: string) => boolean): string | undefined {
  const tree = parsePattern(pattern);
  if (tree === undefined) return undefined;
  const matches = patternMatcher(pattern);
  for (let attempt = 0; attempt < 50; attempt++) {
    const text = write(tree, random);
    if (matches(text) && fits(text)) return text;
  }
  return undefined;
}
