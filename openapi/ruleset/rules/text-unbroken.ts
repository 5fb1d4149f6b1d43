import type { RuleDefinition } from '../rule.ts';
import { everyKind } from '../places.ts';
import { textsOf } from '../texts.ts';

/** A folded scalar turns a line break into a space: "Set-" and "GUID" on two lines become "Set- GUID". */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\w+- (?!and\b|or\b|to\b)\w+/, 'a word that is broken in two'],
  [/\S+ {2,}\S+/, 'two spaces'],
  [/^\s|[ \t\n]$/, 'white space around the text'],
  [/\bFIX BY HAND\b|\bTODO\b|\bTBD\b/, 'a note to the writer'],
];

export const textUnbroken: RuleDefinition = {
  description: 'texts have no broken words, stray spaces or notes to the writer',
  why: 'Texts that were taken from a page keep its line breaks and the notes of whoever took them.',
  mend: 'Join the broken word, remove the stray spaces, and do what the note asks for.',
  at: everyKind,
  check: ({ value }) =>
    textsOf(value).flatMap(({ text, path }) =>
      slips.flatMap(([pattern, what]) => {
        const slip = pattern.exec(text);
        return slip === null ? [] : [{ message: `the text has ${what}: ${JSON.stringify(slip[0])}`, path }];
      }),
    ),
};
