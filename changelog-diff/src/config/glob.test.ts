import { expect, test } from 'vitest';
import { globTest } from './glob.ts';

test.each([
  ['/pets/{id}', '/pets/{id}', true],
  ['/pets/{id}', '/pets/1', false],
  ['/pets/*', '/pets/{id}', true],
  ['/pets/*', '/pets/{id}/toys', false],
  ['/pets/**', '/pets/{id}/toys', true],
  ['/pets**', '/pets', true],
  ['*', 'property-removed', true],
  ['schema-*-decreased', 'schema-max-length-decreased', true],
  ['a.c', 'abc', false],
  ['a[b](c)|d^$\\', 'a[b](c)|d^$\\', true],
  ['**', 'a\nb', true],
])('%s on %s: %s', (pattern, text, isMatch) => {
  expect(globTest(pattern)(text)).toBe(isMatch);
});
