import { expect, test } from 'vitest';
import { caseNames, readDocument, readValue } from '../../test/read-case.ts';
import { writeChange } from '../../test/write-change.ts';
import { compare, compareTrees } from './compare.ts';

test.each(caseNames)('case %s', (name) => {
  const changes = compare(readDocument(name, 'base.yaml'), readDocument(name, 'revision.yaml'));
  expect(changes.map(writeChange)).toEqual(readValue(name, 'expected.yaml'));
});

test.each(caseNames)('case %s against itself has no changes', (name) => {
  for (const file of ['base.yaml', 'revision.yaml']) {
    const [base, revision] = [readDocument(name, file), readDocument(name, file)];
    expect(compare(base, revision)).toEqual([]);
    expect(compareTrees(base, revision)).toEqual([]);
  }
});

test.each(caseNames)('case %s the other way round mirrors every change', (name) => {
  const base = readDocument(name, 'base.yaml');
  const revision = readDocument(name, 'revision.yaml');
  const mirrored = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  const forward = compare(base, revision).map((change) =>
    [mirrored[change.kind], change.revision, change.base].join(' '),
  );
  const backward = compare(revision, base).map((change) => [change.kind, change.base, change.revision].join(' '));
  expect(backward.sort()).toEqual(forward.sort());
});
