import { expect, test } from 'vitest';
import { findingOf } from '../../test/finding-of.ts';
import { withIgnores } from './write-ignores.ts';

const finding = findingOf({ message: 'a\nb: [c]' });

const entry = `  # GET /pets: a b: [c]
  - rule: property-removed
    fingerprint: 0123456789ab
    reason: "agreed: yes"
`;

test('a file that was not there', () => {
  expect(withIgnores('', [finding], 'agreed: yes')).toBe(`ignore:\n${entry}`);
});

test('comments and entries stay, and what is listed is not listed twice', () => {
  const text = `# ours
levels:
  property-added: off # noisy
ignore:
  # old
  - rule: a
    reason: b
`;
  const once = withIgnores(text, [finding, finding], 'agreed: yes');
  expect(once).toBe(text + entry);
  expect(withIgnores(once, [finding], 'agreed: yes')).toBe(once);
});

test('an empty list', () => {
  expect(withIgnores('ignore: []\n', [finding], 'agreed: yes')).toBe(`ignore:\n${entry}`);
  expect(withIgnores('failOn: info\n', [], 'x')).toBe('failOn: info\n');
});
