import { expect, it } from 'vitest';
import { displayName } from './file-store.ts';

it.each([
  ['/work', '/work/api/a.yaml', 'api/a.yaml'],
  ['/work', '/other/a.yaml', '../other/a.yaml'],
  ['/work', '/work', '.'],
])('in %s, %s is shown as %s', (cwd, path, expected) => {
  expect(displayName(cwd, path)).toBe(expected);
});
