/** A number from 0 up to, not including, 1. */
export type Random = () => number;

type Piece = (random: Random) => string;

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['d', DIGITS],
  ['w', `${LETTERS}${DIGITS}_`],
  ['s', ' '],
  ['D', LETTERS],
  ['W', '-. '],
  ['S', LETTERS + DIGITS],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['f', '\f'],
  ['v', '\v'],
]);
const ANY = `${LETTERS}${DIGITS} _-.,`;
const MANY = 3;
const MOST = 200;

/** A pattern with more to it than this writer knows. */
class Unwritable extends Error {}

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Writes texts that a regular expression matches; the parts of the language that texts of APIs use. */
class PatternWriter {
  readonly #units: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#units = Array.from(pattern);
  }

  whole(): Piece {
    const piece = this.#alternatives();
    if (this.#at < this.#units.length) throw new Unwritable();
    return piece;
  }

  #alternatives(): Piece {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    return (random) => pick(branches, random)?.(random) ?? '';
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#units.length && this.#peek() !== '|' && this.#peek() !== ')') {
      pieces.push(this.#repeated(this.#atom()));
    }
    return (random) => pieces.map((piece) => piece(random)).join('');
  }

  #atom(): Piece {
    const unit = this.#next();
    if (unit === '^' || unit === '$') return () => '';
    if (unit === '.') return (random) => pick(Array.from(ANY), random) ?? '';
    if (unit === '(') return this.#group();
    const set = unit === '[' ? this.#set() : unit === '\\' ? this.#escape() : unit;
    const choices = Array.from(set);
    return (random) => pick(choices, random) ?? '';
  }

  #group(): Piece {
    if (this.#take('?')) {
      if (this.#take('<')) while (this.#next() !== '>');
      else if (!this.#take(':')) throw new Unwritable();
    }
    const piece = this.#alternatives();
    if (!this.#take(')')) throw new Unwritable();
    return piece;
  }

  #escape(): string {
    const unit = this.#next();
    const sign = CLASSES.get(unit) ?? SIGNS.get(unit);
    if (sign !== undefined) return sign;
    if (unit === 'b' || unit === 'B') throw new Unwritable();
    if (unit === 'u' || unit === 'x') return this.#codePoint(unit === 'u' ? 4 : 2);
    if (/[A-Za-z0-9]/.test(unit)) throw new Unwritable();
    return unit;
  }

  #codePoint(length: number): string {
    let digits = '';
    if (this.#take('{')) for (let unit = this.#next(); unit !== '}'; unit = this.#next()) digits += unit;
    else while (digits.length < length) digits += this.#next();
    return String.fromCodePoint(Number.parseInt(digits, 16));
  }

  #set(): string {
    const isNegated = this.#take('^');
    let members = '';
    while (!this.#take(']')) {
      const first = this.#member();
      if (this.#peek() !== '-' || this.#units[this.#at + 1] === ']' || first.length > 1) {
        members += first;
        continue;
      }
      this.#next();
      members += range(first, this.#member());
    }
    return isNegated
      ? Array.from(ANY + DIGITS)
          .filter((unit) => !members.includes(unit))
          .join('')
      : members;
  }

  #member(): string {
    const unit = this.#next();
    return unit === '\\' ? this.#escape() : unit;
  }

  #repeated(piece: Piece): Piece {
    const [least, most] = this.#bounds();
    this.#take('?');
    if (least === 1 && most === 1) return piece;
    return (random) => {
      const count = Math.min(MOST, least + Math.floor(random() * (Math.min(most, least + MANY) - least + 1)));
      return Array.from({ length: count }, () => piece(random)).join('');
    };
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
    if (unit === undefined) throw new Unwritable();
    return unit;
  }
}

function range(first: string, last: string): string {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return Array.from({ length: Math.min(MOST, to - from + 1) }, (_, index) => String.fromCodePoint(from + index)).join(
    '',
  );
}

/** A text that matches a pattern, or `undefined` when none was found; `fits` says what else it has to be. */
export function samplePattern(pattern: string, random: Random, fits: (text: string) => boolean): string | undefined {
  try {
    const write = new PatternWriter(pattern).whole();
    const expression = new RegExp(pattern, 'u');
    for (let attempt = 0; attempt < 50; attempt++) {
      const text = write(random);
      if (expression.test(text) && fits(text)) return text;
    }
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
  }
  return undefined;
}
