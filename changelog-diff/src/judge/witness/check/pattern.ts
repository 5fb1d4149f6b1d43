import ret, { type Root, type Token, types } from 'ret';

/** A pattern that can be tried on texts for which that is cheap. */
export interface Pattern {
  readonly expression: RegExp;
  readonly tokens: Root;
  /** Whether repetitions stand inside repetitions, which can take exponentially long. */
  readonly isNested: boolean;
  /** How many parts may match more or less of a text. */
  readonly variableParts: number;
}

const longestNested = 16;
const costliest = 3e6;
const longestPattern = 1000;

/** Patterns that were read, since a schema is asked many times. */
const known = new Map<string, Pattern | undefined>();
const mostKnown = 1000;

/** Reads a pattern (ECMA-262 with Unicode, JSON Schema 2020-12 core section 6.4); `undefined` if it cannot be read. */
export function parsePattern(text: string): Pattern | undefined {
  if (known.has(text)) return known.get(text);
  const pattern = text.length > longestPattern ? undefined : readPattern(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, pattern);
  return pattern;
}

function readPattern(text: string): Pattern | undefined {
  try {
    const tokens = ret(text);
    const counts = { variable: 0, isNested: false };
    countRepetitions(tokens, false, counts);
    return { expression: new RegExp(text, 'u'), tokens, isNested: counts.isNested, variableParts: counts.variable };
  } catch {
    return undefined;
  }
}

/** The steps that trying a pattern on a text can take at worst, in thousands; `undefined` for too many. */
export function costOf({ isNested, variableParts }: Pattern, text: string): number | undefined {
  if (isNested && text.length > longestNested) return undefined;
  let cost = text.length + 1;
  for (let part = 1; part <= variableParts && cost <= costliest; part++) cost *= (text.length + part) / part;
  return cost > costliest ? undefined : Math.ceil(cost / 1000);
}

interface Counts {
  variable: number;
  isNested: boolean;
}

function countRepetitions(token: Root | Token, isRepeated: boolean, counts: Counts): void {
  switch (token.type) {
    case types.REFERENCE:
      counts.isNested = true;
      return;
    case types.REPETITION: {
      const isVariable = token.max !== token.min;
      if (isVariable) countVariable(isRepeated, counts);
      countRepetitions(token.value, isRepeated || token.max > 1, counts);
      return;
    }
    case types.ROOT:
    case types.GROUP: {
      const options = token.options ?? [token.stack ?? []];
      if (options.length > 1) countVariable(isRepeated, counts);
      for (const part of options.flat()) countRepetitions(part, isRepeated, counts);
      return;
    }
    default:
  }
}

function countVariable(isRepeated: boolean, counts: Counts): void {
  counts.variable += 1;
  if (isRepeated) counts.isNested = true;
}
