// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** Code points from and to, both included. */
export type Range = readonly [from: number, to: number];

/** Code points that a set holds: some in a row, or those of a class (`\p{L}`), which its expression knows. */
export type Member = Range | RegExp;

/** Whether one of the members is a code point, or has it. */
export function holdsCode(members: readonly Member[], code: number): boolean {
  return members.some((member) => {
    if (member instanceof RegExp) return member.test(String.fromCodePoint(code));
    return code >= member[0] && code <= member[1];
  });
}

/** A regular expression as a tree; only what can be matched in linear time. */
export type Pattern =
  | { readonly kind: 'set'; readonly ranges: readonly Member[]; readonly isNegated: boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number };

/** Look-around, references to groups and other things that no tree of this kind can hold. */
class Unsupported extends Error {}

const DIGIT: readonly Range[] = [[48, 57]];
const WORD: readonly Range[] = [...DIGIT, [65, 90], [95, 95], [97, 122]];
// ECMA-262 section 22.2.2.9: white space and line terminators.
const SPACE: readonly Range[] = [
  ...([
    [9, 13],
    [32, 32],
    [160, 160],
    [5760, 5760],
    [8192, 8202],
    [8232, 8233],
    [8239, 8239],
  ] as const),
  ...([
    [8287, 8287],
    [12288, 12288],
    [65279, 65279],
  ] as const),
];
const LINE_ENDS: readonly Range[] = [
  [10, 10],
  [13, 13],
  [8232, 8233],
];
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['n', 10],
  ['t', 9],
  ['r', 13],
  ['f', 12],
  ['v', 11],
  ['0', 0],
]);
const HIGHEST = 0x10ffff;

function complement(ranges: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let next = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > next) gaps.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  return next <= HIGHEST ? [...gaps, [next, HIGHEST]] : gaps;
}

const CLASSES: ReadonlyMap<string, readonly Range[]> = new Map([
  ['d', DIGIT],
  ['w', WORD],
  ['s', SPACE],
  ['D', complement(DIGIT)],
  ['W', complement(WORD)],
  ['S', complement(SPACE)],
]);

class Parser {
  readonly #units: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#units = Array.from(pattern);
  }

  whole(): Pattern {
    const pattern = this.#choice();
    if (this.#at < this.#units.length) throw new Unsupported();
    return pattern;
  }

  #choice(): Pattern {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#units.length && this.#peek() !== '|' && this.#peek() !== ')') {
      parts.push(this.#repeated(this.#atom()));
    }
    return { kind: 'sequence', parts };
  }

  #atom(): Pattern {
    const unit = this.#next();
    if (unit === '^') return { kind: 'start' };
    if (unit === '$') return { kind: 'end' };
    if (unit === '.') return { kind: 'set', ranges: LINE_ENDS, isNegated: true };
    if (unit === '(') return this.#group();
    if (unit === '[') return this.#set();
    return { kind: 'set', ranges: unit === '\\' ? this.#escape() : one(unit), isNegated: false };
  }

  #group(): Pattern {
    if (this.#take('?') && !this.#take(':')) {
      const isNamed = this.#take('<') && this.#peek() !== '=' && this.#peek() !== '!';
      if (!isNamed) throw new Unsupported();
      while (this.#next() !== '>');
    }
    const pattern = this.#choice();
    if (!this.#take(')')) throw new Unsupported();
    return pattern;
  }

  #escape(): readonly Member[] {
    const unit = this.#next();
    const known = CLASSES.get(unit);
    if (known !== undefined) return known;
    const sign = SIGNS.get(unit);
    if (sign !== undefined) return [[sign, sign]];
    if (unit === 'u' || unit === 'x') return this.#codePoint(unit === 'u' ? 4 : 2);
    if (unit === 'p' || unit === 'P') return [this.#property(unit)];
    if (/[A-Za-z0-9]/.test(unit)) throw new Unsupported();
    return one(unit);
  }

  #property(letter: string): RegExp {
    let text = '';
    while (!text.endsWith('}')) text += this.#next();
    return new RegExp(`^\\${letter}${text}$`, 'u');
  }

  #codePoint(length: number): readonly Range[] {
    let digits = '';
    if (this.#take('{')) for (let unit = this.#next(); unit !== '}'; unit = this.#next()) digits += unit;
    else while (digits.length < length) digits += this.#next();
    const code = Number.parseInt(digits, 16);
    return [[code, code]];
  }

  #set(): Pattern {
    const isNegated = this.#take('^');
    const ranges: Member[] = [];
    while (!this.#take(']')) {
      const first = this.#member();
      const isRange = this.#peek() === '-' && this.#units[this.#at + 1] !== ']';
      if (!isRange) ranges.push(...first);
      else {
        this.#next();
        ranges.push([boundOf(first, 0), boundOf(this.#member(), 1)]);
      }
    }
    return { kind: 'set', ranges, isNegated };
  }

  #member(): readonly Member[] {
    const unit = this.#next();
    return unit === '\\' ? (this.#take('b') ? [[8, 8]] : this.#escape()) : one(unit);
  }

  #repeated(part: Pattern): Pattern {
    const [least, most] = this.#bounds();
    this.#take('?');
    return least === 1 && most === 1 ? part : { kind: 'repeat', part, least, most };
  }

  #bounds(): [least: number, most: number] {
    if (this.#take('*')) return [0, Infinity];
    if (this.#take('+')) return [1, Infinity];
    if (this.#take('?')) return [0, 1];
    if (!this.#take('{')) return [1, 1];
    let text = '';
    for (let unit = this.#next(); unit !== '}'; unit = this.#next()) text += unit;
    const [least = '0', most] = text.split(',');
    return [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
  }

  #peek(): string | undefined {
    return this.#units[this.#at];
  }

  #take(unit: string): boolean {
    if (this.#peek() !== unit) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const unit = this.#units[this.#at++];
    if (unit === undefined) throw new Unsupported();
    return unit;
  }
}

/** An end of a range: a class is none (ECMA-262 section 22.2.1.1). */
function boundOf([member]: readonly Member[], index: 0 | 1): number {
  if (member === undefined || member instanceof RegExp) throw new Unsupported();
  return member[index];
}

function one(unit: string): readonly Range[] {
  const code = unit.codePointAt(0) ?? 0;
  return [[code, code]];
}

/** The tree of a valid regular expression with the flag `u`; `undefined` when it has more to it than a tree can hold. */
export function parsePattern(pattern: string): Pattern | undefined {
  try {
    return new Parser(pattern).whole();
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}
