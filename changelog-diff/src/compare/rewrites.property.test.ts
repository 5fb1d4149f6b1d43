import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadText } from '@cc-gateway/loader';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument } from '../../test/any-document.ts';
import { documentOf } from '../../test/document-of.ts';
import { caseNames, readDocument } from '../../test/read-case.ts';
import { rewrite, rewrites } from '../../test/rewrites/rewrites.ts';
import { compare } from './compare.ts';
import type { JsonObject } from './json.ts';

const names = Object.keys(rewrites);
const steps = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(1_000_000)), { minLength: 1, maxLength: 8 });
const fixtures = caseNames.flatMap((name) =>
  ['base.yaml', 'revision.yaml'].map((file) => readDocument(name, file).value),
);

/** The document after all rewrites that have a place in it. */
function rewritten(value: JsonObject, all: readonly (readonly [string, number])[]): JsonObject {
  return all.reduce((document, [name, seed]) => rewrite(document, name, seed) ?? document, value);
}

test.each(names)('%s has a place in some fixture and is no change there', (name) => {
  const places = fixtures.flatMap((value) => {
    const other = [1, 2, 3].map((seed) => rewrite(value, name, seed)).find((found) => found !== undefined);
    return other === undefined ? [] : [[value, other] as const];
  });
  expect(places.length).toBeGreaterThan(0);
  for (const [value, other] of places) expect(compare(documentOf(value), documentOf(other))).toEqual([]);
});

test('any rewrites of a fixture are no change, either way round', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), steps, (value, all) => {
      const other = rewritten(value, all);
      expect(compare(documentOf(value), documentOf(other))).toEqual([]);
      expect(compare(documentOf(other), documentOf(value))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('any rewrites of any document are no change', () => {
  const hasCircle = (value: JsonObject) => JSON.stringify(value['components']).match(/"[ABC]":\{"\$ref"/) !== null;
  fc.assert(
    fc.property(
      anyDocument.filter((value) => !hasCircle(value)),
      steps,
      (value, all) => {
        expect(compare(documentOf(value), documentOf(rewritten(value, all)))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

const specs = join(import.meta.dirname, '../../../generated/specs');

test.each(readdirSync(specs).filter((file) => file.endsWith('.yaml')))('rewrites of %s are no change', (file) => {
  const { value } = loadText(readFileSync(join(specs, file), 'utf8'), { name: file });
  const seed = Number(file.replaceAll(/\D/g, ''));
  const all = names.map((name, index): [string, number] => [name, seed * 100 + index]);
  expect(compare(documentOf(value), documentOf(rewritten(value, all)))).toEqual([]);
});
