import { canonical } from '../src/compare/canonical.ts';
import type { Change } from '../src/compare/change.ts';
import { compare } from '../src/compare/compare.ts';
import type { Finding } from '../src/judge/finding.ts';
import { judge } from '../src/judge/judge.ts';
import type { Documents } from '../src/judge/rule.ts';
import { rules } from '../src/judge/rules.ts';

const ids = new Set(rules.map(({ id }) => id));

const words: readonly (readonly [string, string])[] = [
  ['added', 'removed'],
  ['increased', 'decreased'],
  ['widened', 'narrowed'],
  ['became-required', 'became-optional'],
  ['became-not', 'became'],
  ['deprecated', 'reactivated'],
  ['allowed', 'forbidden'],
];

/** What the mirror makes of rules of which only one direction tells what is required. */
const merged: Readonly<Record<string, string>> = {
  'parameter-required-added': 'parameter-removed',
  'request-body-required-added': 'request-body-removed',
};

/** The rule for the same change the other way round: that of the table whose id says so, else the rule itself. */
export function mirrorOf(id: string): string {
  const candidates = words.flatMap(([a, b]) => [id.replace(a, b), id.replace(b, a)]).filter((other) => other !== id);
  return merged[id] ?? candidates.find((other) => ids.has(other)) ?? id;
}

/** Rules that are no mirror of another one: what went leaves open what what came says. */
const oneSided = new Set([
  ...['component', 'discriminator', 'discriminator-value', 'header', 'link', 'operation-id', 'parameter'],
  ...['property', 'property-required', 'parameter-required', 'request-body', 'request-body-required'],
  ...['schema-default', 'sunset'],
]);

export function isOneSided(id: string): boolean {
  if (/^(?:stability-level|sunset)-|-(?:read|write)-only$/.test(id)) return true;
  return oneSided.has(id.replace(/-(?:added|removed)$/, ''));
}

const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const;

export function placeOf({ kind, subject, base, revision }: Change): string {
  return canonical([kind, { ...subject }, base, revision]);
}

function mirrored(change: Change): Change {
  return { ...change, kind: opposite[change.kind], base: change.revision, revision: change.base };
}

/** The findings of two documents, new clients with the old server; and those of the mirror image, by the place here. */
export function bothWays({ base, revision }: Documents): { forward: Finding[]; back: ReadonlyMap<string, Finding> } {
  const turned = { base: revision, revision: base };
  const forward = judge(compare(base, revision), { base, revision }, { compatibility: 'forward' });
  const back = judge(compare(revision, base), turned);
  return { forward, back: new Map(back.map((finding) => [placeOf(mirrored(finding.change)), finding])) };
}
