import type { RuleDefinition } from '../rule.ts';
import { everyKind } from '../places.ts';
import { textsOf } from '../texts.ts';

const slips = /\bIssue \d+|\b20\d\d-\d\d(-\d\d)?\b|\bcec_\d+(_\d+)?|\bcop(y|ies) of\b|\bsnapshot/;

/** A text tells how this Issue is; what changed when is told by the change history, or is unconfirmed. */
export const descriptionTimeless: RuleDefinition = {
  description: 'texts speak of this Issue only: no Issue numbers, page dates or copies',
  why: 'A text tells how this Issue is. When something came is told by the change history, which is derived; written into a text, it goes stale.',
  mend: 'Say what holds now. What is uncertain goes to `x-unconfirmed`, what changed into an Overlay.',
  at: everyKind,
  check: ({ value }) =>
    textsOf(value).flatMap(({ text, path }) => {
      const isTitle = path.join('/') === 'info/title'; // It says which Issue the document is of.
      if (isTitle || path.includes('x-unconfirmed')) return [];
      const slip = slips.exec(text);
      if (slip === null) return [];
      return [{ message: `"${slip[0]}" tells when or where it was written, not how the API is`, path }];
    }),
};
