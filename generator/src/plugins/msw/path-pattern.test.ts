import { expect, test } from 'vitest';
import { pathPattern } from './path-pattern.ts';

test.each([
  ['/pets/{petId}/', 'path', '*/pets/:petId/'],
  ['/', 'path', '*/'],
  ['/a/{b}.json', 'expression', '\\/a\\/[^/?#]+\\.json$'],
  ['/a:b/{c-d}', 'expression', '\\/a:b\\/[^/?#]+$'],
  ['/{a=b/*}:c', 'expression', '\\/[^/?#]+:c$'],
  ['/(a|b)*', 'expression', '\\/\\(a%7Cb\\)\\*$'],
  ['/a?b#c', 'expression', '\\/a%3Fb%23c$'],
  ['/\ud800', 'expression', '\\/%EF%BF%BD$'],
])('%s is the %s %s', (path, kind, source) => {
  expect(pathPattern(path)).toEqual({ kind, source });
  if (kind === 'expression') expect(() => new RegExp(source, 'u')).not.toThrow();
});
