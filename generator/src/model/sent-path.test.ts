import { expect, test } from 'vitest';
import { sentPath } from './sent-path.ts';

test.each([
  ['/pets/{id}', '/pets/{id}'],
  ['/verify#person', '/verify'],
  ['/#a#b', '/'],
  ['/100%', '/100%25'],
  ['/%7Bx%7d/%2', '/%7Bx%7d/%252'],
])('%s is sent as %s', (path, sent) => {
  expect(sentPath(path)).toBe(sent);
});
