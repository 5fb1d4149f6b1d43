import { type Group, type Root, type Set as CharacterSet, type SetToken, type Token, types } from 'ret';
import { parsePattern } from '../check/pattern.ts';

const longest = 300;
/** Characters that read well come first. */
const preferred = [...'a0A1bB-_. /xyz9:@'].map((character) => character.codePointAt(0) ?? 0);

/** How a text is built from a pattern. */
interface Way {
  /** How often more than necessary a part is repeated. */
  readonly repeats: number;
  /** Which option of an alternative, and which character of a set, counted from the first. */
  readonly option: number;
}

const ways: readonly Way[] = [
  { repeats: 0, option: 0 },
  { repeats: 1, option: 0 },
  { repeats: 0, option: 1 },
  { repeats: 2, option: 1 },
  { repeats: 3, option: 2 },
];

const made = new WeakMap<Root, Map<number, readonly string[]>>();

/** Texts that probably match a pattern, the short ones first; a text of `length` characters if the pattern gives one. */
export function samplePattern(pattern: string, length: number): readonly string[] {
  const tokens = parsePattern(pattern)?.tokens;
  if (tokens === undefined) return [];
  const byLength = made.get(tokens) ?? new Map<number, readonly string[]>();
  made.set(tokens, byLength);
  const texts = byLength.get(length) ?? sample(tokens, length);
  byLength.set(length, texts);
  return texts;
}

function sample(tokens: Root, length: number): string[] {
  const filling = length > 4 && length < longest ? [length, length - 1, Math.ceil(length / 2)] : [];
  const all = [...ways, ...filling.map((repeats): Way => ({ repeats, option: 0 }))];
  const texts = all.map((way) => new Sampler(way).sample(tokens)).filter((text) => text !== undefined);
  return [...new Set(texts)];
}

class Sampler {
  readonly #way: Way;
  readonly #groups: string[] = [];
  #length = 0;

  constructor(way: Way) {
    this.#way = way;
  }

  /** A text, or nothing when it gets too long. Conditions such as lookaheads are left to the check that follows. */
  sample(token: Root | Token): string | undefined {
    const text = this.#of(token);
    return this.#length > longest ? undefined : text;
  }

  #of(token: Root | Token): string {
    if (this.#length > longest) return '';
    switch (token.type) {
      case types.ROOT:
        return this.#sequence(token);
      case types.GROUP:
        return this.#group(token);
      case types.REPETITION:
        return this.#repeat(token.value, Math.min(token.min + this.#way.repeats, token.max));
      case types.SET:
        return this.#count(String.fromCodePoint(pick(token, this.#way.option)));
      case types.CHAR:
        return this.#count(String.fromCodePoint(token.value));
      case types.REFERENCE:
        return this.#count(this.#groups[token.value - 1] ?? '');
      default:
        return '';
    }
  }

  #group(group: Group): string {
    if (group.followedBy === true || group.notFollowedBy === true || group.lookBehind === true) return '';
    const text = this.#sequence(group);
    if (group.remember) this.#groups.push(text);
    return text;
  }

  #sequence({ options, stack = [] }: { options?: Token[][]; stack?: Token[] }): string {
    const tokens = options === undefined ? stack : (options[this.#way.option % options.length] ?? []);
    let text = '';
    for (const token of tokens) text += this.#of(token);
    return text;
  }

  #repeat(token: Token, times: number): string {
    let text = '';
    for (let time = 0; time < times; time++) {
      // An empty part counts too, so that no number of repetitions takes long.
      this.#length += 1;
      if (this.#length > longest) break;
      this.#length -= 1;
      const part = this.#of(token);
      if (part === '') break;
      text += part;
    }
    return text;
  }

  #count(text: string): string {
    this.#length += text.length;
    return text;
  }
}

/** A character of a set; the first allowed one that reads well, if there is one. */
function pick(set: CharacterSet, option: number): number {
  const allowed = preferred.filter((code) => contains(set, code));
  const chosen = allowed[option % Math.max(allowed.length, 1)];
  if (chosen !== undefined) return chosen;
  return firstOf(set) ?? 0x61;
}

function firstOf(token: SetToken): number | undefined {
  if (token.type === types.CHAR) return token.value;
  if (token.type === types.RANGE) return token.from;
  if (!token.not) return token.set.map(firstOf).find((code) => code !== undefined);
  for (let code = 0x20; code < 0x3000; code++) if (contains(token, code)) return code;
  return undefined;
}

function contains(token: SetToken, code: number): boolean {
  if (token.type === types.CHAR) return token.value === code;
  if (token.type === types.RANGE) return token.from <= code && code <= token.to;
  return token.set.some((inner) => contains(inner, code)) !== token.not;
}
