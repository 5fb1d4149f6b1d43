import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseFolder, readDocument } from '../../test/read-case.ts';
import { canonical } from '../compare/canonical.ts';
import type { Change } from '../compare/change.ts';
import { compare } from '../compare/compare.ts';
import type { Finding } from './finding.ts';
import { judge } from './judge.ts';
import { rules } from './rules.ts';

const names = readdirSync(join(caseFolder, 'judge')).map((name) => join('judge', name));
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
function mirrorOf(id: string): string {
  const candidates = words.flatMap(([a, b]) => [id.replace(a, b), id.replace(b, a)]).filter((other) => other !== id);
  return merged[id] ?? candidates.find((other) => ids.has(other)) ?? id;
}

/** Rules that are no mirror of another one: what went leaves open what what came says. */
const oneSided = new Set([
  ...['component', 'discriminator', 'discriminator-value', 'header', 'link', 'operation-id', 'parameter'],
  ...['property', 'property-required', 'parameter-required', 'request-body', 'request-body-required'],
  ...['schema-default', 'sunset'],
]);

function isOneSided(id: string): boolean {
  if (/^(?:stability-level|sunset)-|-(?:read|write)-only$/.test(id)) return true;
  return oneSided.has(id.replace(/-(?:added|removed)$/, ''));
}

const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const;

function placeOf({ kind, subject, base, revision }: Change): string {
  return canonical([kind, { ...subject }, base, revision]);
}

function mirrored(change: Change): Change {
  return { ...change, kind: opposite[change.kind], base: change.revision, revision: change.base };
}

/** The findings of a case, new clients with the old server; and those of its mirror image, by the place in the case. */
function bothWays(name: string): { forward: Finding[]; back: ReadonlyMap<string, Finding> } {
  const documents = { base: readDocument(name, 'base.yaml'), revision: readDocument(name, 'revision.yaml') };
  const turned = { base: documents.revision, revision: documents.base };
  const forward = judge(compare(documents.base, documents.revision), documents, { compatibility: 'forward' });
  const back = judge(compare(turned.base, turned.revision), turned);
  return { forward, back: new Map(back.map((finding) => [placeOf(mirrored(finding.change)), finding])) };
}

test.each(names)('%s, judged forward, is its mirror image judged backward', (name) => {
  const { forward, back } = bothWays(name);
  expect(back.size).toBe(forward.length);
  for (const { rule, level, change } of forward) {
    const other = back.get(placeOf(change));
    expect([name, rule, other?.rule]).toEqual([name, rule, mirrorOf(rule)]);
    if (!isOneSided(rule) && name !== 'judge/place-bounds-together')
      expect([name, rule, other?.level]).toEqual([name, rule, level]);
  }
});

test('the levels of bounds that take the place of each other are mirrored together', () => {
  const { forward, back } = bothWays('judge/place-bounds-together');
  const sorted = (findings: Iterable<Finding>) => [...findings].map(({ level }) => level).sort();
  expect(sorted(forward)).toEqual(sorted(back.values()));
});
