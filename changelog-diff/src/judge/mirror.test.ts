import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument } from '../../test/any-document.ts';
import { documentOf } from '../../test/document-of.ts';
import { bothWays, isOneSided, mirrorOf, placeOf } from '../../test/mirror.ts';
import { caseFolder, readDocument } from '../../test/read-case.ts';
import type { Finding } from './finding.ts';
import type { Documents } from './rule.ts';

const names = readdirSync(join(caseFolder, 'judge')).map((name) => join('judge', name));

function documentsOf(name: string): Documents {
  return { base: readDocument(name, 'base.yaml'), revision: readDocument(name, 'revision.yaml') };
}

test.each(names)('%s, judged forward, is its mirror image judged backward', (name) => {
  const { forward, back } = bothWays(documentsOf(name));
  expect(back.size).toBe(forward.length);
  for (const { rule, level, change } of forward) {
    const other = back.get(placeOf(change));
    expect([name, rule, other?.rule]).toEqual([name, rule, mirrorOf(rule)]);
    if (!isOneSided(rule) && name !== 'judge/place-bounds-together')
      expect([name, rule, other?.level]).toEqual([name, rule, level]);
  }
});

test('the levels of bounds that take the place of each other are mirrored together', () => {
  const { forward, back } = bothWays(documentsOf('judge/place-bounds-together'));
  const sorted = (findings: Iterable<Finding>) => [...findings].map(({ level }) => level).sort();
  expect(sorted(forward)).toEqual(sorted(back.values()));
});

/** Without components that lead to nothing but references, which no loader lets through. */
const document = anyDocument.filter((value) => !/"[ABC]":\{"\$ref"/.test(JSON.stringify(value['components'])));

test('any two documents, judged forward, are their mirror image judged backward', () => {
  fc.assert(
    fc.property(document, document, (base, revision) => {
      const { forward, back } = bothWays({ base: documentOf(base), revision: documentOf(revision) });
      expect(back.size).toBe(forward.length);
      for (const { rule, level, change } of forward) {
        const other = back.get(placeOf(change));
        expect([rule, other?.rule]).toEqual([rule, mirrorOf(rule)]);
        if (!isOneSided(rule)) expect([rule, change.base, other?.level]).toEqual([rule, change.base, level]);
      }
    }),
    { numRuns: 40 },
  );
});
