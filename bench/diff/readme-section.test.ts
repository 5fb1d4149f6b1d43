import { expect, test } from 'vitest';
import { withSection } from './readme-section.ts';

test('replaces the section, keeps what stands around it', () => {
  const text = '# A\n\n<!-- diff -->\n\nold\n\n<!-- /diff -->\n\nafter\n';
  expect(withSection(text, 'new\n')).toBe('# A\n\n<!-- diff -->\n\nnew\n\n<!-- /diff -->\n\nafter\n');
});

test('adds the section at the end', () => {
  expect(withSection('# A\n', 'new')).toBe('# A\n\n<!-- diff -->\n\nnew\n\n<!-- /diff -->\n');
});
