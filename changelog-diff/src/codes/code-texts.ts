import type { KindRule } from '@cc-gateway/loader';

/** What there is to say about each code of this package beside the one line that is printed. */
export const CODE_TEXTS = {
  'cli-file': {
    means: 'A file that an option names cannot be read or written.',
    why: 'Without it the result would not be what was asked for, so nothing is reported and nothing is written.',
    mend: 'Check the path and its permissions; the message ends with the word of the operating system.',
  },
  'cli-two-inputs': {
    means: 'Both documents were to come from standard input.',
    why: 'There is only one standard input, and nobody can tell where one document ends.',
    mend: 'Give a path, a URL or `revision:path` for one of them.',
  },
  'config-invalid': {
    means: 'The configuration has a mistake.',
    why: 'A setting that is passed over could let a breaking change through, so that nothing is compared until it is right.',
    mend:
      'Correct the line; the hint names the nearest thing that is possible. `schemas/config.schema.json` describes the ' +
      'form, and editors complete by it.',
  },
  'ignore-expired': {
    means: 'An entry under `ignore` is over: its day `until` has passed.',
    why: 'What was accepted for a time counts again afterwards, so that it is not forgotten.',
    mend: 'Mend what the entry ignores and take it away, or decide again until when it is accepted.',
  },
  'ignore-stale': {
    means: 'An entry under `ignore` ignores nothing.',
    why: 'It was mended, or the entry has a slip; left alone, it may hide another change one day.',
    mend: 'Take the entry away, or correct its rule or place.',
  },
  'oasdiff-id': {
    means: 'A line of a severity file of oasdiff has an id that no rule has as an alias.',
    why: 'The line has no effect, and what it should make milder keeps its level.',
    mend: 'Correct the id, or set the level of the rule under `levels`; `changelog-diff rules` lists them.',
  },
  'oasdiff-ignore': {
    means: 'A line of an ignore file of oasdiff is for no finding, or is not understood.',
    why: 'Such lines hold messages of oasdiff, which are compared by what they say. What they do not name stays reported.',
    mend: 'Write an entry under `ignore` instead, with rule, place and reason, and take the line away.',
  },
  'oasdiff-line': {
    means: 'A line of a severity file of oasdiff is not an id and a severity.',
    why: 'The line has no effect.',
    mend: 'Write the id, a space, and `err`, `warn`, `info` or `none`.',
  },
  'published-invalid': {
    means: 'A published change history, or its list of slips, does not have the form that is read.',
    why: 'The derived history is accounted for against it row by row, and a row that is not understood cannot be.',
    mend: 'Write the row like those around it.',
  },
  'rule-unknown': {
    means: 'There is no rule of this id.',
    why: 'What cannot be found cannot be explained, and a slip must not look like a rule without an explanation.',
    mend: 'Take the id that the hint names. `changelog-diff rules` lists all; the ids of oasdiff do as well.',
  },
  'wording-invalid': {
    means: 'The words of a change history have a mistake.',
    why: 'A rule that is not understood would leave a change without its sentence.',
    mend: 'Correct the rule; the README of changelog-diff lists the members under "Words of a history".',
  },
} as const satisfies Readonly<Record<string, KindRule>>;

export type Code = keyof typeof CODE_TEXTS;
