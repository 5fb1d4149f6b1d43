import { isArray } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';

/** `x-unconfirmed` says what is not known, in words. */
export const unconfirmedReason: RuleDefinition = {
  description: 'x-unconfirmed is a phrase or a list of phrases',
  given: "$..['x-unconfirmed']",
  resolved: false,
  check: (value) => {
    const phrases = isArray(value) ? value : [value];
    if (phrases.length === 0) return [{ message: 'x-unconfirmed is an empty list' }];
    return phrases.flatMap((phrase, index) =>
      typeof phrase === 'string' && phrase.trim().length >= 4 && !/fix by hand|^(unknown|todo)$/i.test(phrase)
        ? []
        : [{ message: 'x-unconfirmed does not say what is unconfirmed', path: isArray(value) ? [String(index)] : [] }],
    );
  },
};
