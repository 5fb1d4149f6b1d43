import { expect, it } from 'vitest';
import { displayName } from './file-store.ts';

it.each([
  ['/project', '/project/api/a.yaml', 'api/a.yaml'],
  ['/project', '/other/a.yaml', '../other/a.yaml'],
  ['/project', '/project', '.'],
])('in %s, %s is shown as %s', (cwd, path, expected) => {
  expect(displayName(cwd, path)).toBe(expected);
});
