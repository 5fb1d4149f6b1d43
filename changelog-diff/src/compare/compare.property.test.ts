import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument } from '../../test/any-document.ts';
import { documentOf } from '../../test/document-of.ts';
import type { Change } from './change.ts';
import { compare, compareTrees } from './compare.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from './json.ts';

/** The same value with the members of every object in reverse order. */
function reversed(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, reversed(member)] as const)
      .reverse(),
  );
}

/** The same document with every component under another name. */
function renamed(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(renamed);
  if (typeof value === 'string') return value.replace(/^(#\/components\/schemas\/)/, '$1New');
  if (!isObject(value)) return value;
  const isSchemas = isObject(value['A']) && isObject(value['B']) && isObject(value['C']);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [isSchemas ? `New${name}` : name, renamed(member)]),
  );
}

/** Whether a component leads to nothing but references, which no loader lets through. */
function hasCircle(document: JsonObject): boolean {
  return JSON.stringify(document['components']).match(/"[ABC]":\{"\$ref"/) !== null;
}

function documentFrom(value: JsonValue): ReturnType<typeof documentOf> {
  if (!isObject(value)) throw new Error('not an object');
  return documentOf(value);
}

const document = anyDocument.filter((value) => !hasCircle(value));
/** Enough to find what a thousand runs found while this was written, in a few seconds. */
const runs = { numRuns: 50 };
const mirror = { added: 'removed', removed: 'added', changed: 'changed' } as const;

function outline(change: Change): string {
  const operations = change.operations.map(({ operation: { method, path } }) => `${method} ${path}`);
  return [change.kind, change.base, change.revision, change.subject.kind, ...operations].join(' ');
}

test('a document has no changes against itself, whatever the order of its members', () => {
  fc.assert(
    fc.property(document, (value) => {
      const other = documentFrom(reversed(value));
      expect(compare(documentOf(value), other)).toEqual([]);
      expect(compareTrees(documentOf(value), other)).toEqual([]);
    }),
    runs,
  );
});

test('renaming every component is no change', () => {
  fc.assert(
    fc.property(document, (value) => {
      expect(
        compare(documentOf(value), documentFrom(renamed(value))).filter(({ subject }) => subject.kind !== 'component'),
      ).toEqual([]);
    }),
    runs,
  );
});

test('the other way round every change is mirrored', () => {
  fc.assert(
    fc.property(document, document, (base, revision) => {
      const forward = compare(documentOf(base), documentOf(revision));
      const backward = compare(documentOf(revision), documentOf(base)).map((change) => ({
        ...change,
        kind: mirror[change.kind],
        base: change.revision,
        revision: change.base,
      }));
      expect(backward.map(outline).sort()).toEqual(forward.map(outline).sort());
    }),
    runs,
  );
});

test('the order of members does not change the result', () => {
  fc.assert(
    fc.property(document, document, (base, revision) => {
      const shuffled = compare(documentFrom(reversed(base)), documentFrom(reversed(revision)));
      expect(shuffled).toEqual(compare(documentOf(base), documentOf(revision)));
    }),
    runs,
  );
});
