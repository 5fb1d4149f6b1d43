import type { Finding, Guard, Level } from '../judge/finding.ts';
import { describePlace } from './describe-place.ts';
import { leadingUse, titleOf } from './operations.ts';
import type { Report } from './report.ts';

const guardWords: Readonly<Record<Guard, string>> = {
  'read-only': 'no request carries what is read-only',
  'write-only': 'no response carries what is write-only',
  deprecated: 'it was deprecated before',
  stability: 'its stability level permits changes',
  'non-success': 'only answers that tell of a failure have it',
  'client-chosen': 'the client chooses it',
  extensible: 'the list is declared open',
  unused: 'no operation uses it',
};

/** Why a finding is milder than the law alone would have it; each reason once. */
export function mildingReasons({ uses, guards: own = [] }: Finding): string[] {
  return [...new Set([...own, ...uses.flatMap(({ guards }) => guards)])].map((guard) => guardWords[guard]);
}

/** `1 error`, `3 warnings`, `2 info`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;
}

/** `3 changes: 1 error, 2 info`; `No changes` only where there are none at all. */
export function verdict({ counts, ignored, passedOver }: Pick<Report, 'counts' | 'ignored' | 'passedOver'>): string {
  const { error, warning, info } = counts;
  const total = error + warning + info;
  const parts = Object.entries({ error, warning, info } satisfies Record<Level, number>);
  const list = parts.filter(([, count]) => count > 0).map(([level, count]) => counted(count, level));
  const isNone = ignored === 0 && passedOver === 0;
  const found =
    total > 0 ? `${counted(total, 'change')}: ${list.join(', ')}` : isNone ? 'No changes' : 'Nothing to report';
  const rest = [
    ...(ignored === 0 ? [] : [`${ignored} ignored`]),
    ...(passedOver === 0 ? [] : [`${passedOver} not asked for`]),
  ];
  return [found, ...rest].join('; ');
}

/** A value as short JSON, text without quotes. */
export function shownValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Where in its leading operation a finding is, in words; nothing when the message says it already. */
export function placeInWords(finding: Finding): string | undefined {
  const [place] = leadingUse(finding)?.operations[0]?.places ?? [];
  if (place === undefined || place.length === 0) return undefined;
  const words = describePlace(place);
  return finding.message.includes(words) ? undefined : words;
}

/** The message with what the finding is listed under in front, unless it begins with it. */
export function titledMessage(finding: Finding): string {
  const title = titleOf(finding);
  return finding.message.includes(title) ? finding.message : `${title}: ${finding.message}`;
}
