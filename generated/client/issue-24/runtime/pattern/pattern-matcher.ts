// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { linearMatcher, mayBacktrack } from './linear-matcher.ts';
import { parsePattern } from './parse-pattern.ts';

/**
 * What tells whether a pattern of a document matches a text. Callers choose the text: where they could make the engine
 * of the platform backtrack for ever, a matcher of our own is used, which is slower but cannot be made to hang.
 */
export function patternMatcher(pattern: string): (text: string) => boolean {
  const tree = parsePattern(pattern);
  const safe = tree !== undefined && mayBacktrack(tree) ? linearMatcher(tree) : undefined;
  if (safe !== undefined) return safe;
  const expression = new RegExp(pattern, 'u');
  return (text) => expression.test(text);
}
