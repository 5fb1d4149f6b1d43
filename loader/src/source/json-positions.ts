import { closingQuote } from './json-keys.ts';
import { PositionTree } from './position-tree.ts';

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPENING_BRACKET = 91;
const BACKSLASH = 92;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
const SPACE = 32;

/**
 * The positions of valid JSON text. Its own scan, since the text is known to be valid: a scanner that has to find
 * faults takes three times as long, which on large documents is more than parsing.
 */
export function jsonPositions(text: string): PositionTree {
  const tree = new PositionTree(text);
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit <= SPACE || unit === COMMA || unit === COLON) continue;
    if (unit === QUOTE) offset = addString(tree, text, offset);
    else if (unit === OPENING_BRACE || unit === OPENING_BRACKET) tree.open(offset);
    else if (isClosing(unit)) tree.close();
    else offset = addPrimitive(tree, text, offset);
  }
  return tree;
}

/** Adds the string, a key when a colon follows, and returns the offset of its last character. */
function addString(tree: PositionTree, text: string, start: number): number {
  const end = closingQuote(text, start);
  let next = end + 1;
  while (text.charCodeAt(next) <= SPACE) next++;
  if (text.charCodeAt(next) !== COLON) tree.leaf(start);
  else if (hasEscape(text, start, end)) tree.spelledKey(String(JSON.parse(text.slice(start, end + 1))), start);
  else tree.key(start, end);
  return end;
}

function hasEscape(text: string, start: number, end: number): boolean {
  for (let offset = start + 1; offset < end; offset++) if (text.charCodeAt(offset) === BACKSLASH) return true;
  return false;
}

/** Adds a number, `true`, `false` or `null` and returns the offset of its last character. */
function addPrimitive(tree: PositionTree, text: string, start: number): number {
  tree.leaf(start);
  let end = start;
  while (end + 1 < text.length && !endsPrimitive(text.charCodeAt(end + 1))) end++;
  return end;
}

function endsPrimitive(unit: number): boolean {
  return unit <= SPACE || unit === COMMA || isClosing(unit);
}

function isClosing(unit: number): boolean {
  return unit === CLOSING_BRACE || unit === CLOSING_BRACKET;
}
