import type { Level } from '../judge/finding.ts';

/** What a piece of text is, for a terminal that can tell it by colour. */
export type Tone = Level | 'heading' | 'place' | 'quiet';

/** Colours a text; `plain` leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

export const plain: Paint = (_tone, text) => text;
