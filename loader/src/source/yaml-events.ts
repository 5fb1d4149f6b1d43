import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';

/** Whether a key is the merge key: `<<`, neither quoted nor tagged. */
export function isMergeKey(text: string, key: ScalarEvent): boolean {
  return (
    key.style === SCALAR_STYLE.PLAIN &&
    key.tagStart === -1 &&
    key.valueEnd - key.valueStart === 2 &&
    text.startsWith('<<', key.valueStart)
  );
}

/** Where the text of an event ends as far as the event tells, or -1. For a collection that is its start. */
export function endOfEvent(event: Event | undefined): number {
  switch (event?.type) {
    case EVENT_ID.SCALAR: {
      const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      const end = isQuoted && event.valueEnd !== -1 ? event.valueEnd + 1 : event.valueEnd;
      return Math.max(end, event.anchorEnd, event.tagEnd);
    }
    case EVENT_ID.ALIAS:
      return event.anchorEnd;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return Math.max(event.start, event.anchorEnd, event.tagEnd);
    default:
      return -1;
  }
}

/**
 * Offset of the first of `indicators` at or after `from` with only white space, comments and other
 * indicators between; `undefined` when text comes first.
 */
export function skipToIndicator(text: string, from: number, indicators: string): number | undefined {
  for (let offset = from; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (indicators.includes(character)) return offset;
    if (character === '#') offset = lineEnd(text, offset);
    else if (!SKIPPED.includes(character)) return undefined;
  }
  return undefined;
}

const SKIPPED = ' \t\r\n-?:,[]{}';

function lineEnd(text: string, from: number): number {
  for (let offset = from; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '\n' || character === '\r') return offset;
  }
  return text.length;
}
