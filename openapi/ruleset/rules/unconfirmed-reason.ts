import { isArray } from '@cc-gateway/loader';
import { everyKind } from '../places.ts';
import type { RuleDefinition } from '../rule.ts';

const empty = /fix by hand|^(unknown|unconfirmed|todo|yes|true|\?+)$/i;

/** `x-unconfirmed` says what is not known, in words that are understood without the sources. */
export const unconfirmedReason: RuleDefinition = {
  description: 'x-unconfirmed is a phrase or a list of phrases',
  why: '`x-unconfirmed` is read by people who do not have the sources: it has to say what is open.',
  mend: 'Name what is not known in a few words, such as `maximum length`.',
  at: everyKind,
  check: ({ value: node }) => {
    const value = node['x-unconfirmed'];
    if (value === undefined) return [];
    const phrases = isArray(value) ? value : [value];
    const path = ['x-unconfirmed'];
    if (phrases.length === 0) return [{ message: 'x-unconfirmed is an empty list', path }];
    return phrases.flatMap((phrase, index) =>
      typeof phrase === 'string' && phrase.trim().length >= 4 && !empty.test(phrase.trim())
        ? []
        : [
            {
              message: 'x-unconfirmed does not say what is unconfirmed',
              path: isArray(value) ? [...path, String(index)] : path,
            },
          ],
    );
  },
};
