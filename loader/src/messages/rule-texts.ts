import { MESSAGES } from '../messages.ts';
import type { KindRule } from './rule-text.ts';
import { SOURCE_RULES } from './source-messages.ts';

/** What there is to say about each code of the loader; what a code means is its message where it has but one. */
export const RULE_TEXTS: Readonly<Record<string, KindRule>> = {
  ...SOURCE_RULES,
  ...Object.fromEntries(
    Object.entries(MESSAGES).map(([code, { message, why, mend }]) => [code, { means: asSentence(message), why, mend }]),
  ),
};

/** `'{field}' holds {found}` gives `"'*field*' holds *found*."`, with the parameters in italics. */
function asSentence(message: string): string {
  return `${message.replaceAll(/\{(\w+)\}/g, '*$1*')}.`;
}
