import { expect, test } from 'vitest';
import { yamlDiff } from './yaml-diff.ts';

const base = `a: 1
b:
  c:
    - 1
    - 2
    - 3
    - 4
    - 5
  d: 1
e: 1
f: 1
`;

test('a diff shows what changed, two lines around it and the keys above', () => {
  expect(yamlDiff(base, base.replace('- 5', '- 6').replace('d: 1\n', 'd: 1\n  g: 1\n'))).toBe(`  …
  b:
    c:
      …
      - 3
      - 4
-     - 5
+     - 6
    d: 1
+   g: 1
  e: 1
  f: 1`);
});

test('texts that are equal differ in nothing', () => {
  expect(yamlDiff(base, base)).toBe('  …');
});
